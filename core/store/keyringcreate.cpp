#include "core/store/generationfiles.h"
#include "core/store/keyringpeople.h"

#include <QFileInfo>

namespace gyeot {

using namespace Qt::StringLiterals;

Result<Keyring> Keyring::create(
    const QString& directory, const NewKeyring& made, const SecretBytes& passphrase, const KdfParameters& kdf)
{
    if (QFileInfo::exists(directory + u"/keyring.json"_s))
        return failure(ErrorCode::AlreadyExists, u"keyring.json"_s);
    Keyring keyring;
    keyring.m_adminSeed = SecretBytes::random(keySize);
    const QByteArray adminPublic = SignKeyPair::fromSeed(keyring.m_adminSeed).publicKey;
    auto slot =
        makeSlot({ made.storeId, made.user, made.userName, adminPublic, made.nowMs, made.siteId }, passphrase, kdf);
    if (!slot)
        return std::unexpected(slot.error());
    keyring.m_directory = directory;
    keyring.m_user = made.user;
    keyring.m_box = std::move(slot->secrets.box);
    keyring.m_sign = std::move(slot->secrets.sign);
    keyring.m_storeKey = SecretBytes::random(keySize);
    keyring.m_exporterKey = SecretBytes::random(keySize);
    for (const Compartment compartment : { Compartment::Identity, Compartment::Evidence, Compartment::Notes })
        keyring.m_compartments.emplace(compartment, SecretBytes::random(keySize));

    KeyringFile& file = keyring.m_file;
    file.storeId = made.storeId;
    file.siteId = made.siteId;
    file.practice = made.practice;
    file.databaseSalt = randomBytes(16);
    file.database = databaseName(file.generation);
    file.adminKeys = { { adminPublic, {} } };
    for (const QString& name : allKeyNames())
        file.keys[name] = file.generation;

    KeyringUser user = slot->user;
    user.roles = made.roles | Role::Administrator;
    user.nameSealed = sealName(keyring.m_storeKey, user.id, slot->name);
    if (auto wrapped = wrapKeys(file, user, keyring, {}); !wrapped)
        return std::unexpected(wrapped.error());
    auto sealed = sealTo(user.boxPublic, keyring.m_adminSeed.view());
    if (!sealed)
        return std::unexpected(sealed.error());
    user.adminSealed = std::move(*sealed);
    file.users.append(std::move(user));
    keyring.m_userName = slot->name;
    if (auto written = keyring.write(); !written)
        return std::unexpected(written.error());
    return keyring;
}

} // namespace gyeot
