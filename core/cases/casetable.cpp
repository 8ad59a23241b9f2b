#include "core/cases/casetable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "number" },
    { "channel" },
    { "urgency" },
    { "opened_ms", FieldType::Kind::Integer },
    { "counselor" },
    { "summary" },
    { "relation_to_suspect" },
    { "requested_station" },
    { "planned_filing_on" },
    { "complaint_purpose" },
    { "wish" },
    { "complaint_reason" },
    { "duplicate_complaint" },
    { "other_investigation" },
    { "civil_suit" },
    { "closed_ms", FieldType::Kind::Integer },
};

Result<Case> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, CaseTable::type, statement);
    Case record;
    record.id = row.id<CaseId>();
    row.skip();
    record.number = row.text();
    record.channel = row.word<IntakeChannel>();
    record.urgency = row.word<Urgency>();
    record.openedMs = row.number();
    record.counselor = row.id<UserId>();
    record.summary = row.text();
    record.relationToSuspect = row.text();
    record.requestedStation = row.text();
    record.plannedFilingOn = row.day();
    record.complaintPurpose = row.text();
    record.wish = row.optionalWord<PunishmentWish>();
    record.complaintReason = row.text();
    record.duplicateComplaint = row.optionalText();
    record.otherInvestigation = row.optionalText();
    record.civilSuit = row.optionalText();
    record.closedMs = row.optionalNumber();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType CaseTable::type { "case", "cases", fields };

FieldValues CaseTable::values(const Case& record)
{
    return {
        field::text(record.number),
        field::word(record.channel),
        field::word(record.urgency),
        field::number(record.openedMs),
        field::id(record.counselor),
        field::text(record.summary),
        field::text(record.relationToSuspect),
        field::text(record.requestedStation),
        field::day(record.plannedFilingOn),
        field::text(record.complaintPurpose),
        field::word(record.wish),
        field::text(record.complaintReason),
        field::text(record.duplicateComplaint),
        field::text(record.otherInvestigation),
        field::text(record.civilSuit),
        field::number(record.closedMs),
    };
}

SearchTexts CaseTable::searchTexts(const Case& record)
{
    return { { record.number, record.requestedStation },
        { record.summary, record.relationToSuspect, record.otherInvestigation.value_or(QString()) } };
}

Result<QList<Case>> CaseTable::ofCase(const Store& store, CaseId caseId, CaseId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, number, channel, urgency, opened_ms, counselor, summary, relation_to_suspect,
            requested_station, planned_filing_on, complaint_purpose, wish, complaint_reason, duplicate_complaint,
            other_investigation, civil_suit, closed_ms
        FROM cases
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<Case>(query, store, caseId, only, &read);
}

} // namespace gyeot
