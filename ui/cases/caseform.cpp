#include "ui/cases/caseform.h"

#include "ui/workspace/recordform.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("CaseForm", text);
}

/** Keeps a form at what is stored: `find` gives the record now, or nothing when it is gone. */
template<typename Record, typename Find>
void follow(OpenCase& open, RecordForm<Record>* form, Find find)
{
    const auto show = [form, find] {
        if (const auto record = find())
            form->setRecord(*record);
    };
    show();
    QObject::connect(&open, &OpenCase::changed, form, show);
}

template<typename Record, typename IdType>
std::optional<Record> byId(const QList<Record>& records, IdType id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? std::nullopt : std::optional(*found);
}

template<typename Record>
RecordForm<Record>* formFor(OpenCase& open, QWidget* parent)
{
    return new RecordForm<Record>([&open](const Record& record) { open.update(record); }, parent);
}

QTime parseTime(const QString& typed)
{
    const QTime time = QTime::fromString(typed, u"H:mm"_s);
    return time.isValid() ? time : QTime::fromString(typed, u"H"_s);
}

void addHour(RecordForm<SafeContact>* form, const QString& label, QTime SafeContact::* member)
{
    auto* field = new TextField(label, form);
    field->setPlaceholderText(u"18:00"_s);
    form->place(label, field, RecordForm<SafeContact>::Width::Half, {});
    QObject::connect(field, &TextField::committed, form, [form, field, member](const QString& typed) {
        SafeContact contact = form->record();
        contact.*member = parseTime(typed);
        field->setValue((contact.*member).toString(u"HH:mm"_s));
        form->commit(contact);
    });
    form->onShow([form, field, member] {
        if (!field->hasFocus())
            field->setValue((form->record().*member).toString(u"HH:mm"_s));
    });
}

/** One of the three questions of F01 section 7: not asked, no, or yes with office and number. */
void addOtherMatter(RecordForm<Case>* form, const QString& label, std::optional<QString> Case::* member)
{
    auto* field = new TextField(label, form);
    field->setPlaceholderText(words(QT_TRANSLATE_NOOP("CaseForm", "“none”, or office and number")));
    form->place(label, field, RecordForm<Case>::Width::Half, {});
    const QString none = words(QT_TRANSLATE_NOOP("CaseForm", "none"));
    QObject::connect(field, &TextField::committed, form, [form, member, none](const QString& typed) {
        Case record = form->record();
        record.*member = typed.isEmpty() ? std::nullopt : std::optional(typed == none ? QString() : typed);
        form->commit(record);
    });
    form->onShow([form, field, member, none] {
        const auto value = form->record().*member;
        if (!field->hasFocus())
            field->setValue(!value ? QString() : value->isEmpty() ? none : *value);
    });
}

} // namespace

QWidget* caseForm(OpenCase& open, QWidget* parent)
{
    auto* form = formFor<Case>(open, parent);
    using Width = RecordForm<Case>::Width;
    form->paragraph(words(QT_TRANSLATE_NOOP("CaseForm", "What happened, in one or two sentences")), &Case::summary, 2);
    form->choice(words(QT_TRANSLATE_NOOP("CaseForm", "Urgency")), &Case::urgency);
    form->choice(words(QT_TRANSLATE_NOOP("CaseForm", "Wish for punishment")), &Case::wish);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Relation to the suspect")), &Case::relationToSuspect);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Complaint goes to")), &Case::requestedStation);
    form->date(words(QT_TRANSLATE_NOOP("CaseForm", "Complaint planned for")), &Case::plannedFilingOn);
    form->choice(words(QT_TRANSLATE_NOOP("CaseForm", "How the first contact came")), &Case::channel);
    form->paragraph(words(QT_TRANSLATE_NOOP("CaseForm", "Reason of the complaint")), &Case::complaintReason, 4,
        words(QT_TRANSLATE_NOOP("CaseForm", "Printed as it stands in section 5 of the complaint.")));
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Purpose of the complaint")), &Case::complaintPurpose, Width::Wide,
        words(QT_TRANSLATE_NOOP("CaseForm", "Left empty, it is made from the offences of the acts.")));
    addOtherMatter(form, words(QT_TRANSLATE_NOOP("CaseForm", "Same complaint elsewhere")), &Case::duplicateComplaint);
    addOtherMatter(form, words(QT_TRANSLATE_NOOP("CaseForm", "Another investigation")), &Case::otherInvestigation);
    addOtherMatter(form, words(QT_TRANSLATE_NOOP("CaseForm", "Civil suit")), &Case::civilSuit);
    follow(open, form, [&open] { return std::optional(open.record().caseRecord); });
    return form;
}

QWidget* clientForm(OpenCase& open, QWidget* parent)
{
    auto* form = formFor<Client>(open, parent);
    using Width = RecordForm<Client>::Width;
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Alias")), &Client::alias, Width::Half,
        words(QT_TRANSLATE_NOOP("CaseForm", "The name this window shows.")));
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "True name (sealed)")), &Client::trueName, Width::Half,
        words(QT_TRANSLATE_NOOP("CaseForm", "Only where a paper needs it.")));
    form->tick(words(QT_TRANSLATE_NOOP("CaseForm", "Papers carry the alias")), &Client::underAlias);
    form->choice(words(QT_TRANSLATE_NOOP("CaseForm", "Gender")), &Client::gender);
    form->date(words(QT_TRANSLATE_NOOP("CaseForm", "Date of birth")), &Client::born);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Occupation")), &Client::occupation);
    form->answer(words(QT_TRANSLATE_NOOP("CaseForm", "Disability")), &Client::disabled,
        words(QT_TRANSLATE_NOOP("CaseForm", "It can lift the limitation.")));
    form->answer(words(QT_TRANSLATE_NOOP("CaseForm", "DNA or other scientific evidence")), &Client::scientificEvidence);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Phone")), &Client::phone);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "E-mail")), &Client::email);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Address (sealed)")), &Client::address, Width::Wide);
    follow(open, form, [&open] { return std::optional(open.record().client); });
    return form;
}

QWidget* guardianForm(OpenCase& open, GuardianId id, QWidget* parent)
{
    auto* form = formFor<Guardian>(open, parent);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Name")), &Guardian::name);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Relation")), &Guardian::relation);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Phone")), &Guardian::phone);
    form->tick(words(QT_TRANSLATE_NOOP("CaseForm", "Legal representative")), &Guardian::legalRepresentative);
    follow(open, form, [&open, id] { return byId(open.record().guardians, id); });
    return form;
}

QWidget* contactForm(OpenCase& open, SafeContactId id, QWidget* parent)
{
    auto* form = formFor<SafeContact>(open, parent);
    form->choice(words(QT_TRANSLATE_NOOP("CaseForm", "Way")), &SafeContact::channel);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Number or address")), &SafeContact::value);
    addHour(form, words(QT_TRANSLATE_NOOP("CaseForm", "From (time of day)")), &SafeContact::fromTime);
    addHour(form, words(QT_TRANSLATE_NOOP("CaseForm", "Until (time of day)")), &SafeContact::untilTime);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Rule")), &SafeContact::rule, RecordForm<SafeContact>::Width::Wide,
        words(QT_TRANSLATE_NOOP("CaseForm", "A code word, who must not hear it, what not to say.")));
    form->tick(words(QT_TRANSLATE_NOOP("CaseForm", "May be used")), &SafeContact::allowed);
    follow(open, form, [&open, id] { return byId(open.record().safeContacts, id); });
    return form;
}

QWidget* suspectForm(OpenCase& open, SuspectId id, QWidget* parent)
{
    auto* form = formFor<Suspect>(open, parent);
    using Width = RecordForm<Suspect>::Width;
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Name (empty: unknown)")), &Suspect::name);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Relation to the client")), &Suspect::relation);
    const QString accounts = words(QT_TRANSLATE_NOOP("CaseForm", "Accounts, one a line"));
    auto* box = new TextBox(accounts, 3, form);
    form->place(accounts, box, Width::Wide, {});
    QObject::connect(box, &TextBox::committed, form, [form](const QString& text) {
        Suspect suspect = form->record();
        suspect.accounts = text.split(u'\n', Qt::SkipEmptyParts);
        form->commit(suspect);
    });
    form->onShow([form, box] {
        if (!box->hasFocus())
            box->setValue(form->record().accounts.join(u'\n'));
    });
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Phone")), &Suspect::phone);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Bank account")), &Suspect::bankAccount);
    form->paragraph(words(QT_TRANSLATE_NOOP("CaseForm", "What else identifies the person")), &Suspect::description, 2);
    follow(open, form, [&open, id] { return byId(open.record().suspects, id); });
    return form;
}

QWidget* statementForm(OpenCase& open, QWidget* parent)
{
    auto* form = formFor<VictimStatement>(open, parent);
    using Member = QString VictimStatement::*;
    const std::pair<const char*, Member> parts[] = {
        { QT_TRANSLATE_NOOP("CaseForm", "How she knows the suspect"), &VictimStatement::acquaintance },
        { QT_TRANSLATE_NOOP("CaseForm", "What happened, in order"), &VictimStatement::chronology },
        { QT_TRANSLATE_NOOP("CaseForm", "The harm, with exact words"), &VictimStatement::harm },
        { QT_TRANSLATE_NOOP("CaseForm", "How and when she learnt of it"), &VictimStatement::howLearnt },
        { QT_TRANSLATE_NOOP("CaseForm", "How she knows who it was"), &VictimStatement::howKnewOffender },
        { QT_TRANSLATE_NOOP("CaseForm", "What it did to her"), &VictimStatement::impact },
        { QT_TRANSLATE_NOOP("CaseForm", "What she wants"), &VictimStatement::wish },
        { QT_TRANSLATE_NOOP("CaseForm", "Evidence and witnesses"), &VictimStatement::witnesses },
    };
    constexpr int lines = 3;
    for (const auto& [label, member] : parts)
        form->paragraph(words(label), member, lines);
    form->date(words(QT_TRANSLATE_NOOP("CaseForm", "Written on")), &VictimStatement::writtenOn);
    form->text(words(QT_TRANSLATE_NOOP("CaseForm", "Written at")), &VictimStatement::writtenAt);
    follow(open, form, [&open] { return std::optional(open.record().statement.value_or(VictimStatement())); });
    return form;
}

} // namespace gyeot::ui
