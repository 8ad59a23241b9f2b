<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>Written: %1 (number %2, %n byte(s)).</source>
        <translation>
            <numerusform>Written: %1 (number %2, %n byte).</numerusform>
            <numerusform>Written: %1 (number %2, %n bytes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) leave with it.</source>
        <translation>
            <numerusform>%n case leaves with it.</numerusform>
            <numerusform>%n cases leave with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) all or a part stays here for lack of a consent; the office learns only how many.</source>
        <translation>
            <numerusform>Of %n case all or a part stays here for lack of a consent; the office learns only how many.</numerusform>
            <numerusform>Of %n cases all or a part stays here for lack of a consent; the office learns only how many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCaseCommand</name>
    <message numerus="yes">
        <source>Taken in as case %1, with %n act(s).</source>
        <translation>
            <numerusform>Taken in as case %1, with %n act.</numerusform>
            <numerusform>Taken in as case %1, with %n acts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence taken in.</source>
        <translation>
            <numerusform>%n file of evidence taken in.</numerusform>
            <numerusform>%n files of evidence taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeImportCommand</name>
    <message numerus="yes">
        <source>%n case(s) are in it.</source>
        <translation>
            <numerusform>%n case is in it.</numerusform>
            <numerusform>%n cases are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were written at two places; both are kept.</source>
        <translation>
            <numerusform>%n field was written at two places; both values are kept.</numerusform>
            <numerusform>%n fields were written at two places; both values are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) all or a part stays at the site for lack of a consent.</source>
        <translation>
            <numerusform>Of %n case all or a part stays at the site for lack of a consent.</numerusform>
            <numerusform>Of %n cases all or a part stays at the site for lack of a consent.</numerusform>
        </translation>
    </message>
</context>
</TS>
