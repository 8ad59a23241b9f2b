#include "core/evidence/custodyeventtable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "evidence_id" },
    { "happened_ms", FieldType::Kind::Integer },
    { "action" },
    { "giver" },
    { "receiver" },
    { "place" },
    { "seal_number" },
    { "reason" },
};

Result<CustodyEvent> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, CustodyEventTable::type, statement);
    CustodyEvent record;
    record.id = row.id<CustodyId>();
    record.caseId = row.id<CaseId>();
    record.evidenceId = row.id<EvidenceId>();
    record.happenedMs = row.number();
    record.action = row.word<CustodyAction>();
    record.giver = row.text();
    record.receiver = row.text();
    record.place = row.text();
    record.sealNumber = row.text();
    record.reason = row.text();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType CustodyEventTable::type { "custody", "custody_events", fields };

FieldValues CustodyEventTable::values(const CustodyEvent& record)
{
    return {
        field::id(record.evidenceId),
        field::number(record.happenedMs),
        field::word(record.action),
        field::text(record.giver),
        field::text(record.receiver),
        field::text(record.place),
        field::text(record.sealNumber),
        field::text(record.reason),
    };
}

Result<QList<CustodyEvent>> CustodyEventTable::ofCase(const Store& store, CaseId caseId, CustodyId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, evidence_id, happened_ms, action, giver, receiver, place, seal_number, reason
        FROM custody_events
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY happened_ms, id)");
    return readList<CustodyEvent>(query, store, caseId, only, &read);
}

} // namespace gyeot
