#include "core/cases/suspecttable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "name" },
    { "relation" },
    { "accounts" },
    { "phone" },
    { "bank_account" },
    { "description" },
};

Result<Suspect> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, SuspectTable::type, statement);
    Suspect record;
    record.id = row.id<SuspectId>();
    record.caseId = row.id<CaseId>();
    record.name = row.text();
    record.relation = row.text();
    record.accounts = row.lines();
    record.phone = row.text();
    record.bankAccount = row.text();
    record.description = row.text();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType SuspectTable::type { "suspect", "suspects", fields };

FieldValues SuspectTable::values(const Suspect& record)
{
    return {
        field::text(record.name),
        field::text(record.relation),
        field::lines(record.accounts),
        field::text(record.phone),
        field::text(record.bankAccount),
        field::text(record.description),
    };
}

SearchTexts SuspectTable::searchTexts(const Suspect& record)
{
    return { { record.name },
        QStringList { record.relation, record.phone, record.bankAccount, record.description } + record.accounts };
}

Result<QList<Suspect>> SuspectTable::ofCase(const Store& store, CaseId caseId, SuspectId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, name, relation, accounts, phone, bank_account, description
        FROM suspects
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<Suspect>(query, store, caseId, only, &read);
}

} // namespace gyeot
