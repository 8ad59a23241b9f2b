#include "core/store/keyring.h"

#include <algorithm>

namespace gyeot {

QByteArray siteKeyContext(const StoreId& store, const char* use)
{
    return store.toString().toLatin1() + ' ' + use;
}

const KeyringUser& Keyring::user() const
{
    return *std::ranges::find(m_file.users, m_user, &KeyringUser::id);
}

SecretBytes Keyring::databaseKey() const
{
    return deriveSubkey(m_storeKey, "gy-db--1");
}

SecretBytes Keyring::headKey() const
{
    return deriveSubkey(m_storeKey, "gy-head1");
}

SecretBytes Keyring::blobNameKey() const
{
    return deriveSubkey(m_storeKey, "gy-name1");
}

SecretBytes Keyring::auditKey() const
{
    return deriveSubkey(m_storeKey, "gy-aud-1");
}

SecretBytes Keyring::draftKey() const
{
    return deriveSubkey(m_box.privateKey, "gy-draft");
}

SecretBytes Keyring::workingKey() const
{
    return deriveSubkey(m_storeKey, "gy-work1");
}

CompartmentKeys::Generations Keyring::compartmentGenerations() const
{
    return { m_file.generation, m_file.keys.value(keyName(Compartment::Identity)),
        m_file.keys.value(keyName(Compartment::Evidence)), m_file.keys.value(keyName(Compartment::Notes)) };
}

Result<const SecretBytes*> Keyring::compartmentKey(Compartment compartment) const
{
    const auto found = m_compartments.find(compartment);
    if (found == m_compartments.end())
        return failure(ErrorCode::NotFound, {}, "compartment");
    return &found->second;
}

Result<const SecretBytes*> Keyring::keyNamed(const QString& name) const
{
    if (name == QLatin1String(storeKeyName))
        return &m_storeKey;
    if (name == QLatin1String(exporterKeyName) && !m_exporterKey.isEmpty())
        return &m_exporterKey;
    for (const auto& [compartment, key] : m_compartments) {
        if (name == keyName(compartment))
            return &key;
    }
    return failure(ErrorCode::NotFound, {}, name.toLatin1());
}

Result<const SecretBytes*> Keyring::adminSeed() const
{
    if (m_adminSeed.isEmpty())
        return failure(ErrorCode::NotFound, {}, "administrator");
    return &m_adminSeed;
}

Result<QString> Keyring::nameOf(UserId user, const QByteArray& nameSealed) const
{
    const auto name = unseal(m_storeKey, nameSealed, bytesOf(user.toString().toLatin1()));
    if (!name)
        return failure(ErrorCode::SealBroken, {}, "name");
    return QString::fromUtf8(viewOf(name->view()));
}

Result<QByteArray> Keyring::sealSiteKey(const SecretBytes& pkcs8, const char* use) const
{
    if (m_exporterKey.isEmpty())
        return failure(ErrorCode::NotFound, {}, "exporter");
    return seal(m_exporterKey, pkcs8.view(), bytesOf(siteKeyContext(m_file.storeId, use)));
}

Result<SecretBytes> Keyring::openSiteKey(const QByteArray& sealed, const char* use) const
{
    if (m_exporterKey.isEmpty())
        return failure(ErrorCode::NotFound, {}, "exporter");
    return unseal(m_exporterKey, sealed, bytesOf(siteKeyContext(m_file.storeId, use)));
}

} // namespace gyeot
