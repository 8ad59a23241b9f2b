#include "core/cases/consenttable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "purpose" },
    { "recipient" },
    { "items" },
    { "version" },
    { "given_on" },
    { "expires_on" },
    { "withdrawn_on" },
    { "by_guardian", FieldType::Kind::Integer },
};

Result<Consent> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, ConsentTable::type, statement);
    Consent record;
    record.id = row.id<ConsentId>();
    record.caseId = row.id<CaseId>();
    record.purpose = row.word<ConsentPurpose>();
    record.recipient = row.word<ConsentRecipient>();
    record.items = row.lines();
    record.version = row.text();
    record.givenOn = row.day();
    record.expiresOn = row.day();
    record.withdrawnOn = row.day();
    record.byGuardian = row.flag();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType ConsentTable::type { "consent", "consents", fields };

FieldValues ConsentTable::values(const Consent& record)
{
    return {
        field::word(record.purpose),
        field::word(record.recipient),
        field::lines(record.items),
        field::text(record.version),
        field::day(record.givenOn),
        field::day(record.expiresOn),
        field::day(record.withdrawnOn),
        field::flag(record.byGuardian),
    };
}

Result<QList<Consent>> ConsentTable::ofCase(const Store& store, CaseId caseId, ConsentId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, purpose, recipient, items, version, given_on, expires_on, withdrawn_on, by_guardian
        FROM consents
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<Consent>(query, store, caseId, only, &read);
}

} // namespace gyeot
