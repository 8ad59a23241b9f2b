#include "core/store/casekeys.h"

#include "core/base/json.h"
#include "core/crypto/seal.h"
#include "core/store/database.h"
#include "core/store/erasureledger.h"
#include "core/store/statement.h"

#include <nlohmann/json.hpp>

namespace gyeot {

namespace {

/** Sealed values of no case hang on the null id, since a key column cannot be NULL. */
QString caseText(CaseId caseId)
{
    return caseId.uuid().toString(QUuid::WithoutBraces);
}

} // namespace

const SecretBytes& CompartmentKeys::of(Compartment compartment) const
{
    switch (compartment) {
    case Compartment::Working: return working;
    case Compartment::Identity: return identity;
    case Compartment::Evidence: return evidence;
    case Compartment::Notes: return notes;
    }
    Q_UNREACHABLE_RETURN(working);
}

int CompartmentKeys::Generations::of(Compartment compartment) const
{
    switch (compartment) {
    case Compartment::Working: return working;
    case Compartment::Identity: return identity;
    case Compartment::Evidence: return evidence;
    case Compartment::Notes: return notes;
    }
    Q_UNREACHABLE_RETURN(working);
}

CompartmentKeys CompartmentKeys::clone() const
{
    const auto copy = [](const SecretBytes& key) { return key.isEmpty() ? SecretBytes() : key.clone(); };
    return { copy(working), copy(identity), copy(evidence), copy(notes), generations };
}

QByteArray caseKeyContext(const StoreId& store, const QString& caseText, QLatin1StringView compartment, int generation)
{
    return canonicalJson(Json { "case key", jsonText(store.toString()), jsonText(caseText),
        std::string(compartment.data(), size_t(compartment.size())), generation });
}

QByteArray CaseKeys::wrapContext(CaseId caseId, Compartment compartment) const
{
    return caseKeyContext(m_storeId, caseText(caseId), QLatin1StringView(compartmentName(compartment)),
        m_keys.generations.of(compartment));
}

Result<SecretBytes> CaseKeys::find(CaseId caseId, Compartment compartment) const
{
    if (m_keys.of(compartment).isEmpty())
        return failure(ErrorCode::NotFound, {}, QByteArray("no key of compartment ") + compartmentName(compartment));
    auto query = Statement::prepare(m_database, uR"(
        SELECT wrapped
        FROM case_keys
        WHERE site_id = :site_id AND case_id = :case_id AND compartment = :compartment AND generation = :generation)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":case_id", caseText(caseId));
    query->bind(":compartment", QString::fromLatin1(compartmentName(compartment)));
    query->bind(":generation", qint64(m_keys.generations.of(compartment)));
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NotFound, {}, "no key of this case");
    auto key = unseal(m_keys.of(compartment), query->blob(0), bytesOf(wrapContext(caseId, compartment)));
    if (!key || key->size() != keySize)
        return failure(ErrorCode::SealBroken, {}, "case key");
    return key;
}

Result<SecretBytes> CaseKeys::obtain(CaseId caseId, Compartment compartment)
{
    auto found = find(caseId, compartment);
    if (found || found.error().code != ErrorCode::NotFound || m_keys.of(compartment).isEmpty())
        return found;
    // A new key would let an erased case begin again; and its audit rows would be judged by it.
    const auto erased = ErasureLedger(m_database, m_siteId, m_storeId).holds(caseId);
    if (!erased || *erased)
        return erased ? failure(ErrorCode::CaseErased) : std::unexpected(erased.error());
    SecretBytes key = SecretBytes::random(keySize);
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO case_keys (site_id, case_id, compartment, generation, wrapped)
        VALUES (:site_id, :case_id, :compartment, :generation, :wrapped))");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":case_id", caseText(caseId));
    insert->bind(":compartment", QString::fromLatin1(compartmentName(compartment)));
    insert->bind(":generation", qint64(m_keys.generations.of(compartment)));
    insert->bind(":wrapped", seal(m_keys.of(compartment), key.view(), bytesOf(wrapContext(caseId, compartment))));
    if (auto inserted = insert->run(); !inserted)
        return std::unexpected(inserted.error());
    return key;
}

Result<SecretBytes> CaseKeys::findAuditSalt(CaseId caseId) const
{
    const auto key = find(caseId, Compartment::Working);
    if (!key)
        return std::unexpected(key.error());
    return deriveSubkey(*key, "auditslt");
}

Result<SecretBytes> CaseKeys::obtainAuditSalt(CaseId caseId)
{
    const auto key = obtain(caseId, Compartment::Working);
    if (!key)
        return std::unexpected(key.error());
    return deriveSubkey(*key, "auditslt");
}

} // namespace gyeot
