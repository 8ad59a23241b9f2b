#include "core/cases/clienttable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "alias" },
    { "true_name", FieldType::Kind::Text, Compartment::Identity },
    { "under_alias", FieldType::Kind::Integer },
    { "born_on" },
    { "disabled", FieldType::Kind::Integer },
    { "scientific_evidence", FieldType::Kind::Integer },
    { "phone" },
    { "email" },
    { "address", FieldType::Kind::Text, Compartment::Identity },
    { "occupation" },
    { "gender" },
};

Result<Client> read(const Store& store, const Statement& statement, SealedFields sealed)
{
    RecordRow row(store, ClientTable::type, statement, sealed);
    Client record;
    record.id = row.id<ClientId>();
    record.caseId = row.id<CaseId>();
    record.alias = row.text();
    record.trueName = row.sealedText();
    record.underAlias = row.flag();
    record.born = row.day();
    record.disabled = row.optionalFlag();
    record.scientificEvidence = row.optionalFlag();
    record.phone = row.text();
    record.email = row.text();
    record.address = row.sealedText();
    record.occupation = row.text();
    record.gender = row.optionalWord<Gender>();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType ClientTable::type { "client", "clients", fields };

FieldValues ClientTable::values(const Client& record)
{
    return {
        field::text(record.alias),
        field::sealedText(record.trueName),
        field::flag(record.underAlias),
        field::day(record.born),
        field::flag(record.disabled),
        field::flag(record.scientificEvidence),
        field::text(record.phone),
        field::text(record.email),
        field::sealedText(record.address),
        field::text(record.occupation),
        field::word(record.gender),
    };
}

SearchTexts ClientTable::searchTexts(const Client& record)
{
    return { { record.alias }, { record.phone, record.email, record.occupation } };
}

Result<QList<Client>> ClientTable::ofCase(const Store& store, CaseId caseId, ClientId only, SealedFields sealed)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, alias, true_name, under_alias, born_on, disabled, scientific_evidence, phone, email,
            address, occupation, gender
        FROM clients
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<Client>(query, store, caseId, only,
        [sealed](const Store& from, const Statement& row) { return read(from, row, sealed); });
}

} // namespace gyeot
