#include "core/cases/acttable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "kind" },
    { "statute" },
    { "happened" },
    { "estimated", FieldType::Kind::Integer },
    { "continues_until" },
    { "knew_harm_and_offender_on" },
    { "knew_offender_on" },
    { "place" },
    { "account" },
    { "url" },
    { "what" },
    { "suspect_id" },
    { "recipients", FieldType::Kind::Integer },
    { "amount_krw", FieldType::Kind::Integer },
    { "note" },
    { "position", FieldType::Kind::Integer },
};

Result<Act> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, ActTable::type, statement);
    Act record;
    record.id = row.id<ActId>();
    record.caseId = row.id<CaseId>();
    record.kind = row.text();
    record.statute = row.text();
    const auto when = When::fromText(row.text());
    if (!when)
        row.fail(ErrorCode::StoreDamaged);
    record.when = when.value_or(When());
    record.estimated = row.flag();
    record.continuesUntil = row.day();
    record.knewHarmAndOffender = row.day();
    record.knewOffender = row.day();
    record.place = row.text();
    record.account = row.text();
    record.url = row.text();
    record.what = row.text();
    record.suspectId = row.id<SuspectId>();
    record.recipients = row.optionalNumber();
    record.amountKrw = row.optionalNumber();
    record.note = row.text();
    record.position = row.number();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType ActTable::type { "act", "acts", fields };

FieldValues ActTable::values(const Act& record)
{
    return {
        field::text(record.kind),
        field::text(record.statute),
        field::text(record.when.toText()),
        field::flag(record.estimated),
        field::day(record.continuesUntil),
        field::day(record.knewHarmAndOffender),
        field::day(record.knewOffender),
        field::text(record.place),
        field::text(record.account),
        field::text(record.url),
        field::text(record.what),
        field::id(record.suspectId),
        field::number(record.recipients),
        field::number(record.amountKrw),
        field::text(record.note),
        field::number(record.position),
    };
}

SearchTexts ActTable::searchTexts(const Act& record)
{
    return { {}, { record.place, record.account, record.url, record.what, record.note } };
}

Result<QList<Act>> ActTable::ofCase(const Store& store, CaseId caseId, ActId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, kind, statute, happened, estimated, continues_until, knew_harm_and_offender_on,
            knew_offender_on, place, account, url, what, suspect_id, recipients, amount_krw, note, position
        FROM acts
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    auto acts = readList<Act>(query, store, caseId, only, &read);
    if (acts)
        sortByClock(*acts);
    return acts;
}

} // namespace gyeot
