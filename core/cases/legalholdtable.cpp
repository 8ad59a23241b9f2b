#include "core/cases/legalholdtable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "reason" },
    { "note" },
    { "since_on" },
    { "placed_by" },
    { "lifted_on" },
    { "lifted_by" },
};

Result<LegalHold> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, LegalHoldTable::type, statement);
    LegalHold record;
    record.id = row.id<LegalHoldId>();
    record.caseId = row.id<CaseId>();
    record.reason = row.word<HoldReason>();
    record.note = row.text();
    record.sinceOn = row.day();
    record.placedBy = row.id<UserId>();
    record.liftedOn = row.day();
    record.liftedBy = row.id<UserId>();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType LegalHoldTable::type { "legal_hold", "legal_holds", fields };

FieldValues LegalHoldTable::values(const LegalHold& record)
{
    return {
        field::word(record.reason),
        field::text(record.note),
        field::day(record.sinceOn),
        field::id(record.placedBy),
        field::day(record.liftedOn),
        field::id(record.liftedBy),
    };
}

Result<QList<LegalHold>> LegalHoldTable::ofCase(const Store& store, CaseId caseId, LegalHoldId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, reason, note, since_on, placed_by, lifted_on, lifted_by
        FROM legal_holds
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<LegalHold>(query, store, caseId, only, &read);
}

Result<QList<LegalHold>> LegalHoldTable::inForce(const Store& store)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, reason, note, since_on, placed_by, lifted_on, lifted_by
        FROM legal_holds
        WHERE (:case_id IS NULL OR case_id = :case_id) AND (:id IS NULL OR id = :id) AND lifted_on IS NULL
            AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<LegalHold>(query, store, CaseId(), LegalHoldId(), &read);
}

} // namespace gyeot
