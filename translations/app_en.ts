<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BackupCommand</name>
    <message numerus="yes">
        <source>Made and proved: %1 (%n byte(s)).</source>
        <translation>
            <numerusform>Made and proved: %1 (%n byte).</numerusform>
            <numerusform>Made and proved: %1 (%n bytes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) older than 35 days removed.</source>
        <translation>
            <numerusform>%n backup older than 35 days removed.</numerusform>
            <numerusform>%n backups older than 35 days removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>The last %n recorded step(s) of this store are missing.</source>
        <translation>
            <numerusform>The last %n recorded step of this store are missing.</numerusform>
            <numerusform>The last %n recorded steps of this store are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillCommand</name>
    <message numerus="yes">
        <source>The backup %1 can be restored: %n row(s) counted, every file as it should be.</source>
        <translation>
            <numerusform>The backup %1 can be restored: %n row counted, every file as it should be.</numerusform>
            <numerusform>The backup %1 can be restored: %n rows counted, every file as it should be.</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>RestoreCommand</name>
    <message numerus="yes">
        <source>%n case(s) erased since were erased again.</source>
        <translation>
            <numerusform>%n case erased since were erased again.</numerusform>
            <numerusform>%n cases erased since were erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreOptions</name>
    <message numerus="yes">
        <source>%n failed attempt(s) to open the store since %1.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>
            <numerusform>%n failed attempt to open the store since %1.</numerusform>
            <numerusform>%n failed attempts to open the store since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s) after failed attempts.</source>
        <translation>
            <numerusform>Waiting %n second after failed attempts.</numerusform>
            <numerusform>Waiting %n seconds after failed attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::app::Session</name>
    <message numerus="yes">
        <source>%n evidence file(s) missing or damaged: restore from a backup or ask the central office</source>
        <translation>
            <numerusform>%n evidence file missing or damaged: restore from a backup or ask the central office</numerusform>
            <numerusform>%n evidence files missing or damaged: restore from a backup or ask the central office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempt(s) to open the store since %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>
            <numerusform>%n failed attempt to open the store since %1</numerusform>
            <numerusform>%n failed attempts to open the store since %1</numerusform>
        </translation>
    </message>
</context>
</TS>
