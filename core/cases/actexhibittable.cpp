#include "core/cases/actexhibittable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "act_id" },
    { "evidence_id" },
};

Result<ActExhibit> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, ActExhibitTable::type, statement);
    ActExhibit record;
    record.id = row.id<ActExhibitId>();
    record.caseId = row.id<CaseId>();
    record.actId = row.id<ActId>();
    record.evidenceId = row.id<EvidenceId>();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType ActExhibitTable::type { "act_exhibit", "act_exhibits", fields };

FieldValues ActExhibitTable::values(const ActExhibit& record)
{
    return {
        field::id(record.actId),
        field::id(record.evidenceId),
    };
}

Result<QList<ActExhibit>> ActExhibitTable::ofCase(const Store& store, CaseId caseId, ActExhibitId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, act_id, evidence_id
        FROM act_exhibits
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<ActExhibit>(query, store, caseId, only, &read);
}

} // namespace gyeot
