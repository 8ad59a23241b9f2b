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
    <name>RetentionWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
    <name>StoreCare</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::BreakGlassBanner</name>
    <message numerus="yes">
        <source>Counselling notes of one case are open in an emergency for another %n minute(s).</source>
        <translation>
            <numerusform>Counselling notes of one case are open in an emergency for another %n minute.</numerusform>
            <numerusform>Counselling notes of one case are open in an emergency for another %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CarePage</name>
    <message numerus="yes">
        <source>The backup can be restored: %n row(s) counted, every file as it should be.</source>
        <translation>
            <numerusform>The backup can be restored: %n row counted, every file as it should be.</numerusform>
            <numerusform>The backup can be restored: %n rows counted, every file as it should be.</numerusform>
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
    <name>gyeot::ui::EraseDialog</name>
    <message numerus="yes">
        <source>One line in the list of erased cases, and the audit log without what it said. Backups lose it within %n day(s). What was printed, filed or sent stays where it is.</source>
        <translation>
            <numerusform>One line in the list of erased cases, and the audit log without what it said. Backups lose it within %n day. What was printed, filed or sent stays where it is.</numerusform>
            <numerusform>One line in the list of erased cases, and the audit log without what it said. Backups lose it within %n days. What was printed, filed or sent stays where it is.</numerusform>
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
    <name>gyeot::ui::NewPassphrase</name>
    <message numerus="yes">
        <source>%n character(s) so far.</source>
        <translation>
            <numerusform>%n character so far.</numerusform>
            <numerusform>%n characters so far.</numerusform>
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
    <name>gyeot::ui::RetentionPage</name>
    <message numerus="yes">
        <source>%n year(s) after closing</source>
        <translation>
            <numerusform>%n year after closing</numerusform>
            <numerusform>%n years after closing</numerusform>
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
<context>
    <name>gyeot::ui::TroublePage</name>
    <message numerus="yes">
        <source>The last %n recorded step(s) of this store are missing.</source>
        <translation>
            <numerusform>The last %n recorded step of this store are missing.</numerusform>
            <numerusform>The last %n recorded steps of this store are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n more character(s).</source>
        <translation>
            <numerusform>At least %n more character.</numerusform>
            <numerusform>At least %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::UnlockPage</name>
    <message numerus="yes">
        <source>After failed attempts the next one waits: %n second(s) more.</source>
        <translation>
            <numerusform>After failed attempts the next one waits: %n second more.</numerusform>
            <numerusform>After failed attempts the next one waits: %n seconds more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::UsersPage</name>
    <message numerus="yes">
        <source>%n failed attempt(s) to open the store since %1, before this opening.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>
            <numerusform>%n failed attempt to open the store since %1, before this opening.</numerusform>
            <numerusform>%n failed attempts to open the store since %1, before this opening.</numerusform>
        </translation>
    </message>
</context>
</TS>
