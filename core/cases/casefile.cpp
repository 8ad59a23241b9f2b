#include "core/cases/casefile.h"

#include "core/cases/filereading.h"

#include <QSet>

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView formatName("casefile/1");

Result<void> readCase(const Json& value, Case& record)
{
    JsonReader in(value, u"case"_s);
    record.channel = requiredWord<IntakeChannel>(in, "channel");
    record.urgency = requiredWord<Urgency>(in, "urgency");
    record.openedMs = optionalMoment(in, "opened_at").value_or(0);
    record.summary = in.textOr("summary", {});
    record.relationToSuspect = in.textOr("relation_to_suspect", {});
    record.requestedStation = in.textOr("requested_station", {});
    record.plannedFilingOn = in.optionalDate("planned_filing_on").value_or(QDate());
    record.complaintPurpose = in.textOr("complaint_purpose", {});
    record.wish = optionalWord<PunishmentWish>(in, "wish");
    record.complaintReason = in.textOr("complaint_reason", {});
    record.duplicateComplaint = in.optionalText("duplicate_complaint");
    record.otherInvestigation = in.optionalText("other_investigation");
    record.civilSuit = in.optionalText("civil_suit");
    record.closedMs = optionalMoment(in, "closed_at");
    return in.finish();
}

Result<void> readClient(const Json& value, Client& record)
{
    JsonReader in(value, u"client"_s);
    record.alias = in.text("alias");
    record.trueName = in.textOr("true_name", {});
    record.underAlias = in.optionalBoolean("under_alias").value_or(true);
    record.born = in.optionalDate("born_on").value_or(QDate());
    record.disabled = in.optionalBoolean("disabled");
    record.scientificEvidence = in.optionalBoolean("scientific_evidence");
    record.phone = in.textOr("phone", {});
    record.email = in.textOr("email", {});
    record.address = in.textOr("address", {});
    record.occupation = in.textOr("occupation", {});
    record.gender = optionalWord<Gender>(in, "gender");
    return in.finish();
}

Result<void> readGuardian(const Json& value, const QString& path, Guardian& record)
{
    JsonReader in(value, path);
    record.name = in.text("name");
    record.relation = in.textOr("relation", {});
    record.phone = in.textOr("phone", {});
    record.legalRepresentative = in.boolean("legal_representative");
    return in.finish();
}

Result<void> readSafeContact(const Json& value, const QString& path, SafeContact& record)
{
    JsonReader in(value, path);
    record.channel = requiredWord<ContactChannel>(in, "channel");
    record.value = in.textOr("value", {});
    record.rule = in.textOr("rule", {});
    record.fromTime = optionalTime(in, "from_time");
    record.untilTime = optionalTime(in, "until_time");
    record.allowed = in.boolean("allowed");
    return in.finish();
}

Result<void> readSuspect(const Json& value, const QString& path, CaseFile::Named<Suspect>& entry)
{
    JsonReader in(value, path);
    entry.ref = in.textOr("ref", {});
    entry.record.name = in.textOr("name", {});
    entry.record.relation = in.textOr("relation", {});
    entry.record.accounts = in.texts("accounts");
    entry.record.phone = in.textOr("phone", {});
    entry.record.bankAccount = in.textOr("bank_account", {});
    entry.record.description = in.textOr("description", {});
    return in.finish();
}

void readDays(JsonReader& in, Act& act)
{
    const QString text = in.textOr("when", {});
    const auto when = When::fromText(text);
    if (!when)
        in.fail(ErrorCode::BadDate, in.pathOf("when"));
    act.when = when.value_or(When());
    act.estimated = in.optionalBoolean("estimated").value_or(false);
    act.continuesUntil = in.optionalDate("continues_until").value_or(QDate());
    act.knewHarmAndOffender = in.optionalDate("knew_harm_and_offender_on").value_or(QDate());
    act.knewOffender = in.optionalDate("knew_offender_on").value_or(QDate());
}

Result<void> readAct(const Json& value, const QString& path, CaseFile::ActEntry& entry)
{
    JsonReader in(value, path);
    entry.ref = in.textOr("ref", {});
    entry.suspect = in.textOr("suspect", {});
    Act& act = entry.record;
    act.kind = in.textOr("kind", {});
    act.statute = in.textOr("statute", {});
    readDays(in, act);
    act.place = in.textOr("place", {});
    act.account = in.textOr("account", {});
    act.url = in.textOr("url", {});
    act.what = in.text("what");
    act.recipients = optionalCount(in, "recipients");
    act.amountKrw = optionalCount(in, "amount_krw");
    act.note = in.textOr("note", {});
    act.position = optionalCount(in, "position").value_or(0);
    return in.finish();
}

Result<void> readStatement(const Json& value, VictimStatement& record)
{
    JsonReader in(value, u"statement"_s);
    record.acquaintance = in.textOr("acquaintance", {});
    record.chronology = in.textOr("chronology", {});
    record.harm = in.textOr("harm", {});
    record.howLearnt = in.textOr("how_learnt", {});
    record.howKnewOffender = in.textOr("how_knew_offender", {});
    record.impact = in.textOr("impact", {});
    record.wish = in.textOr("wish", {});
    record.witnesses = in.textOr("witnesses", {});
    record.writtenOn = in.optionalDate("written_on").value_or(QDate());
    record.writtenAt = in.textOr("written_at", {});
    return in.finish();
}

Result<void> readConsent(const Json& value, const QString& path, CaseFile::Named<Consent>& entry)
{
    JsonReader in(value, path);
    entry.ref = in.textOr("ref", {});
    entry.record.purpose = requiredWord<ConsentPurpose>(in, "purpose");
    entry.record.recipient = requiredWord<ConsentRecipient>(in, "recipient");
    entry.record.items = in.texts("items");
    entry.record.version = in.text("version");
    entry.record.givenOn = in.date("given_on");
    entry.record.expiresOn = in.optionalDate("expires_on").value_or(QDate());
    entry.record.withdrawnOn = in.optionalDate("withdrawn_on").value_or(QDate());
    entry.record.byGuardian = in.optionalBoolean("by_guardian").value_or(false);
    return in.finish();
}

Result<void> readTask(const Json& value, const QString& path, Task& record)
{
    JsonReader in(value, path);
    record.title = in.text("title");
    record.dueOn = in.optionalDate("due_on").value_or(QDate());
    record.doneMs = optionalMoment(in, "done_at");
    record.origin = optionalWord<TaskOrigin>(in, "origin").value_or(TaskOrigin::Own);
    return in.finish();
}

template<typename Entry, typename Read>
void readList(JsonReader& root, const char* key, QList<Entry>& list, Read read)
{
    root.array(key, [&](const Json& value, const QString& path) {
        list.append(Entry());
        return read(value, path, list.last());
    });
}

Result<void> checkReferences(const CaseFile& file)
{
    QSet<QString> taken;
    const auto take = [&taken](const QString& kind, const QString& ref) -> Result<void> {
        const QString name = kind + u' ' + ref;
        if (!ref.isEmpty() && taken.contains(name))
            return failure(ErrorCode::BadForm, ref, "reference used twice");
        taken.insert(name);
        return {};
    };
    Result<void> done;
    for (const auto& suspect : file.suspects)
        done = done ? take(u"suspect"_s, suspect.ref) : done;
    for (const auto& consent : file.consents)
        done = done ? take(u"consent"_s, consent.ref) : done;
    for (const auto& act : file.acts) {
        done = done ? take(u"act"_s, act.ref) : done;
        if (done && !act.suspect.isEmpty() && !taken.contains(u"suspect "_s + act.suspect))
            return failure(ErrorCode::BadForm, act.suspect, "reference to nobody");
    }
    return done;
}

} // namespace

Result<CaseFile> parseCaseFile(const Json& root)
{
    CaseFile file;
    JsonReader in(root, {});
    if (in.text("format") != formatName)
        in.fail(ErrorCode::BadForm, u"format"_s);
    const Json& statement = in.value("statement");
    if (!in.failed()) {
        if (auto done = readCase(in.value("case"), file.caseRecord); !done)
            return std::unexpected(done.error());
        if (auto done = readClient(in.value("client"), file.client); !done)
            return std::unexpected(done.error());
        if (!statement.is_null()) {
            file.statement.emplace();
            if (auto done = readStatement(statement, *file.statement); !done)
                return std::unexpected(done.error());
        }
    }
    readList(in, "guardians", file.guardians, readGuardian);
    readList(in, "safe_contacts", file.safeContacts, readSafeContact);
    readList(in, "suspects", file.suspects, readSuspect);
    readList(in, "acts", file.acts, readAct);
    readList(in, "consents", file.consents, readConsent);
    readList(in, "tasks", file.tasks, readTask);
    in.value("evidence");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (auto done = checkReferences(file); !done)
        return std::unexpected(done.error());
    return file;
}

} // namespace gyeot
