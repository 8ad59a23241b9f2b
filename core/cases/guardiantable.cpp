#include "core/cases/guardiantable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "name" },
    { "relation" },
    { "phone" },
    { "legal_representative", FieldType::Kind::Integer },
};

Result<Guardian> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, GuardianTable::type, statement);
    Guardian record;
    record.id = row.id<GuardianId>();
    record.caseId = row.id<CaseId>();
    record.name = row.text();
    record.relation = row.text();
    record.phone = row.text();
    record.legalRepresentative = row.flag();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType GuardianTable::type { "guardian", "guardians", fields };

FieldValues GuardianTable::values(const Guardian& record)
{
    return {
        field::text(record.name),
        field::text(record.relation),
        field::text(record.phone),
        field::flag(record.legalRepresentative),
    };
}

SearchTexts GuardianTable::searchTexts(const Guardian& record)
{
    return { { record.name }, { record.phone } };
}

Result<QList<Guardian>> GuardianTable::ofCase(const Store& store, CaseId caseId, GuardianId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, name, relation, phone, legal_representative
        FROM guardians
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<Guardian>(query, store, caseId, only, &read);
}

} // namespace gyeot
