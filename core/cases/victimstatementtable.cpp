#include "core/cases/victimstatementtable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "acquaintance", FieldType::Kind::Text, Compartment::Evidence },
    { "chronology", FieldType::Kind::Text, Compartment::Evidence },
    { "harm", FieldType::Kind::Text, Compartment::Evidence },
    { "how_learnt", FieldType::Kind::Text, Compartment::Evidence },
    { "how_knew_offender", FieldType::Kind::Text, Compartment::Evidence },
    { "impact", FieldType::Kind::Text, Compartment::Evidence },
    { "wish", FieldType::Kind::Text, Compartment::Evidence },
    { "witnesses", FieldType::Kind::Text, Compartment::Evidence },
    { "written_on" },
    { "written_at" },
};

Result<VictimStatement> read(const Store& store, const Statement& statement, SealedFields sealed)
{
    RecordRow row(store, VictimStatementTable::type, statement, sealed);
    VictimStatement record;
    record.id = row.id<StatementId>();
    record.caseId = row.id<CaseId>();
    record.acquaintance = row.sealedText();
    record.chronology = row.sealedText();
    record.harm = row.sealedText();
    record.howLearnt = row.sealedText();
    record.howKnewOffender = row.sealedText();
    record.impact = row.sealedText();
    record.wish = row.sealedText();
    record.witnesses = row.sealedText();
    record.writtenOn = row.day();
    record.writtenAt = row.text();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType VictimStatementTable::type { "statement", "statements", fields };

FieldValues VictimStatementTable::values(const VictimStatement& record)
{
    return {
        field::sealedText(record.acquaintance),
        field::sealedText(record.chronology),
        field::sealedText(record.harm),
        field::sealedText(record.howLearnt),
        field::sealedText(record.howKnewOffender),
        field::sealedText(record.impact),
        field::sealedText(record.wish),
        field::sealedText(record.witnesses),
        field::day(record.writtenOn),
        field::text(record.writtenAt),
    };
}

Result<QList<VictimStatement>> VictimStatementTable::ofCase(
    const Store& store, CaseId caseId, StatementId only, SealedFields sealed)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, acquaintance, chronology, harm, how_learnt, how_knew_offender, impact, wish, witnesses,
            written_on, written_at
        FROM statements
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<VictimStatement>(query, store, caseId, only,
        [sealed](const Store& from, const Statement& row) { return read(from, row, sealed); });
}

} // namespace gyeot
