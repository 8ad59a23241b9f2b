#include "core/store/keyringrotation.h"

#include "core/base/file.h"
#include "core/store/generationfiles.h"
#include "core/store/rewrap.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr Compartment sealedCompartments[] = { Compartment::Identity, Compartment::Evidence, Compartment::Notes };

SecretBytes copied(const SecretBytes* key)
{
    return key && !key->isEmpty() ? key->clone() : SecretBytes();
}

SecretBytes& slotOf(CompartmentKeys& keys, Compartment compartment)
{
    switch (compartment) {
    case Compartment::Working: break;
    case Compartment::Identity: return keys.identity;
    case Compartment::Evidence: return keys.evidence;
    case Compartment::Notes: return keys.notes;
    }
    return keys.working;
}

/** Wraps of a renewed key for everybody who holds the present one; a user who is no longer active loses what he had. */
Result<void> wrapAnew(KeyringFile& file, const QString& name, int before, const SecretBytes& key)
{
    for (KeyringUser& user : file.users) {
        const bool holds = user.wraps.value(name).contains(before) && user.state == "active"_L1;
        user.wraps.remove(name);
        if (!holds)
            continue;
        auto sealed = sealTo(user.boxPublic, key.view());
        if (!sealed)
            return std::unexpected(sealed.error());
        user.wraps[name][file.generation] = std::move(*sealed);
    }
    file.keys[name] = file.generation;
    return {};
}

/** Of the keys that stay only the wrap in use stays. */
void dropOldWraps(KeyringFile& file)
{
    for (KeyringUser& user : file.users) {
        QMap<QString, WrapsByGeneration> kept;
        for (const auto& [name, wraps] : user.wraps.asKeyValueRange()) {
            const int generation = file.keys.value(name);
            if (user.state == "active"_L1 && wraps.contains(generation))
                kept[name][generation] = wraps.value(generation);
        }
        user.wraps = std::move(kept);
    }
}

} // namespace

const SecretBytes* KeyringRotation::held(const Keyring& keyring, const QString& name)
{
    if (name == QLatin1String(storeKeyName))
        return &keyring.m_storeKey;
    if (name == QLatin1String(exporterKeyName))
        return keyring.m_exporterKey.isEmpty() ? nullptr : &keyring.m_exporterKey;
    for (const auto& [compartment, key] : keyring.m_compartments) {
        if (keyName(compartment) == name)
            return &key;
    }
    return nullptr;
}

void KeyringRotation::keep(Keyring& keyring, const QString& name, SecretBytes key)
{
    if (name == QLatin1String(storeKeyName))
        keyring.m_storeKey = std::move(key);
    else if (name == QLatin1String(exporterKeyName))
        keyring.m_exporterKey = std::move(key);
    for (const Compartment compartment : sealedCompartments) {
        if (keyName(compartment) == name)
            keyring.m_compartments.insert_or_assign(compartment, std::move(key));
    }
}

const SecretBytes* KeyringRotation::found(const QString& name, const Keyring& present, Lenders lenders)
{
    const SecretBytes* key = held(present, name);
    for (const Keyring* lender : lenders)
        key = key ? key : held(*lender, name);
    return key;
}

QStringList KeyringRotation::heldKeys(const Keyring& present, Lenders lenders)
{
    QStringList names;
    for (const QString& name : allKeyNames()) {
        if (found(name, present, lenders))
            names << name;
    }
    return names;
}

Result<void> KeyringRotation::resealNames(Keyring& next, const SecretBytes& before)
{
    const auto reseal = [&](const UserId& id, QByteArray& sealed) -> Result<void> {
        const QByteArray context = id.toString().toLatin1();
        const auto name = unseal(before, sealed, bytesOf(context));
        if (!name)
            return failure(ErrorCode::KeyringDamaged, {}, "name");
        sealed = seal(next.m_storeKey, name->view(), bytesOf(context));
        return {};
    };
    for (KeyringUser& user : next.m_file.users) {
        if (auto done = reseal(user.id, user.nameSealed); !done)
            return done;
    }
    for (FormerUser& user : next.m_file.former) {
        if (auto done = reseal(user.id, user.nameSealed); !done)
            return done;
    }
    return {};
}

Result<void> KeyringRotation::resealSite(Keyring& next, const SecretBytes& before, const SecretBytes& after)
{
    if (!next.m_file.site)
        return {};
    SitePins& site = *next.m_file.site;
    const std::pair<QByteArray&, const char*> keys[] = { { site.signingKeySealed, siteSigningUse },
        { site.receiptKeySealed, siteReceiptUse } };
    for (const auto& [sealed, use] : keys) {
        if (sealed.isEmpty())
            continue;
        auto renewed = resealSiteKey(next.m_file.storeId, sealed, use, { before, after });
        if (!renewed)
            return failure(ErrorCode::KeyringDamaged, {}, use);
        sealed = std::move(*renewed);
    }
    return {};
}

Result<void> KeyringRotation::carryOver(
    NextGeneration& made, const QString& name, const SecretBytes* old, bool isRenewed)
{
    SecretBytes key = isRenewed ? SecretBytes::random(keySize) : copied(old);
    for (const Compartment compartment : sealedCompartments) {
        if (keyName(compartment) == name) {
            slotOf(made.before, compartment) = copied(old);
            slotOf(made.after, compartment) = copied(&key);
        }
    }
    if (!isRenewed)
        return {};
    made.renewed << name;
    made.keyring.m_file.rotationDue.removeAll(name);
    if (name == QLatin1String(exporterKeyName)) {
        made.exporterBefore = copied(old);
        made.exporterAfter = key.clone();
    }
    if (auto wrapped = wrapAnew(made.keyring.m_file, name, made.base.keys.value(name), key); !wrapped)
        return wrapped;
    if (held(made.keyring, name)) // what was lent stays the lender's
        keep(made.keyring, name, std::move(key));
    return {};
}

Result<NextGeneration> KeyringRotation::next(const Keyring& present, const QStringList& names, Lenders lenders)
{
    if (!present.hasRole(Role::Administrator))
        return failure(ErrorCode::RoleMissing, {}, "administrator");
    for (const Keyring* lender : lenders) {
        if (lender->m_file.storeId != present.m_file.storeId || lender->m_file.keys != present.m_file.keys)
            return failure(ErrorCode::BadArgument, {}, "lender");
    }
    for (const QString& name : names) {
        if (!allKeyNames().contains(name))
            return failure(ErrorCode::BadArgument, {}, "key name");
    }
    NextGeneration made { present.m_file, present.copy(), {}, {}, {}, {}, {}, {}, {} };
    KeyringFile& file = made.keyring.m_file;
    file.generation += 1;
    file.minGeneration = file.generation;
    file.databaseSalt = randomBytes(16);
    file.database = databaseName(file.generation);
    made.auditBefore = present.auditKey();
    made.before.working = present.workingKey();
    made.before.generations = present.compartmentGenerations();
    for (const QString& name : allKeyNames()) {
        const bool isRenewed = name == QLatin1String(storeKeyName) || names.contains(name);
        const SecretBytes* old = found(name, present, lenders);
        if (isRenewed && !old)
            return failure(ErrorCode::KeyNotHeld, name);
        if (auto carried = carryOver(made, name, old, isRenewed); !carried)
            return std::unexpected(carried.error());
    }
    dropOldWraps(file);
    auto resealed = resealNames(made.keyring, present.m_storeKey);
    if (resealed && !made.exporterBefore.isEmpty())
        resealed = resealSite(made.keyring, made.exporterBefore, made.exporterAfter);
    if (!resealed)
        return std::unexpected(resealed.error());
    made.auditAfter = made.keyring.auditKey();
    made.after.working = made.keyring.workingKey();
    made.after.generations = made.keyring.compartmentGenerations();
    return made;
}

Result<void> KeyringRotation::makeCurrent(Keyring& keyring, const QByteArray& auditHead)
{
    keyring.setAuditHead(auditHead);
    return keyring.write();
}

Result<void> KeyringRotation::renewBackup(const QString& directory)
{
    const QString path = directory + u"/keyring.json"_s;
    const auto present = readFile(path, maxKeyringBytes);
    return present ? writeFileAtomically(path + u".bak"_s, *present) : std::unexpected(present.error());
}

} // namespace gyeot
