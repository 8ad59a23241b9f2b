<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CaseTimeline</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CaseListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CreateStorePage</name>
    <message numerus="yes">
        <source>%n character(s) so far.</source>
        <translation>
            <numerusform>%n character so far.</numerusform>
            <numerusform>%n characters so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::LawPage</name>
    <message numerus="yes">
        <source>Act(s) %1</source>
        <extracomment>%1 are running numbers of acts: 1, 3–5.</extracomment>
        <translation>
            <numerusform>Act %1</numerusform>
            <numerusform>Acts %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::OpenCase</name>
    <message numerus="yes">
        <source>%n new act(s)</source>
        <translation>
            <numerusform>%n new act</numerusform>
            <numerusform>%n new acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::PacketPage</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>for screen readers; %n is the number of sheets</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::TemplatesPage</name>
    <message numerus="yes">
        <source>%n place(s) to mend before it can be saved.</source>
        <translation>
            <numerusform>%n place to mend before it can be saved.</numerusform>
            <numerusform>%n places to mend before it can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::TransferPlace</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), only as a number</source>
        <translation>
            <numerusform>%n case, only as a number</numerusform>
            <numerusform>%n cases, only as a number</numerusform>
        </translation>
    </message>
</context>
</TS>
