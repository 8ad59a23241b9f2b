#include "core/cases/safecontacttable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "channel" },
    { "value" },
    { "rule" },
    { "from_time" },
    { "until_time" },
    { "allowed", FieldType::Kind::Integer },
};

Result<SafeContact> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, SafeContactTable::type, statement);
    SafeContact record;
    record.id = row.id<SafeContactId>();
    record.caseId = row.id<CaseId>();
    record.channel = row.word<ContactChannel>();
    record.value = row.text();
    record.rule = row.text();
    record.fromTime = row.time();
    record.untilTime = row.time();
    record.allowed = row.flag();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType SafeContactTable::type { "safe_contact", "safe_contacts", fields };

FieldValues SafeContactTable::values(const SafeContact& record)
{
    return {
        field::word(record.channel),
        field::text(record.value),
        field::text(record.rule),
        field::time(record.fromTime),
        field::time(record.untilTime),
        field::flag(record.allowed),
    };
}

SearchTexts SafeContactTable::searchTexts(const SafeContact& record)
{
    return { {}, { record.value, record.rule } };
}

Result<QList<SafeContact>> SafeContactTable::ofCase(const Store& store, CaseId caseId, SafeContactId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, channel, value, rule, from_time, until_time, allowed
        FROM safe_contacts
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<SafeContact>(query, store, caseId, only, &read);
}

} // namespace gyeot
