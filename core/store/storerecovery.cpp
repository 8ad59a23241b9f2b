#include "core/store/storerecovery.h"

#include "core/base/file.h"
#include "core/store/recovery/recoveryconsent.h"
#include "core/store/recovery/recoveryfields.h"
#include "core/store/storeaction.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** Those an envelope should hold. */
QStringList wantedKeys()
{
    QStringList names = allKeyNames();
    names.removeAll(keyName(Compartment::Notes));
    return names << QLatin1String(adminKeyName);
}

const SecretBytes* heldBy(const Keyring& keyring, const QString& name)
{
    const auto key = name == QLatin1StringView(adminKeyName) ? keyring.adminSeed() : keyring.keyNamed(name);
    return key ? *key : nullptr;
}

bool isSameStore(const Keyring& one, const Keyring& other)
{
    return one.file().storeId == other.file().storeId && one.file().keys == other.file().keys
        && one.file().adminKeys == other.file().adminKeys;
}

} // namespace

RecoveryKeys StoreRecovery::keysOf(const Keyring& keyring, Lenders lenders)
{
    RecoveryKeys keys { keyring.file().storeId, keyring.file().generation, {} };
    for (const QString& name : wantedKeys()) {
        const SecretBytes* key = heldBy(keyring, name);
        for (const Keyring* const lender : lenders) {
            if (!key && isSameStore(*lender, keyring))
                key = heldBy(*lender, name);
        }
        const int generation = keyring.file().keys.value(name, keyring.file().generation);
        if (key)
            keys.keys.push_back({ name, generation, key->clone() });
    }
    return keys;
}

RecoveryKeys StoreRecovery::keysOf(const NextGeneration& next)
{
    RecoveryKeys keys = keysOf(next.keyring);
    const KeyringFile& file = next.keyring.file();
    const auto add = [&keys, &file](const QString& name, const SecretBytes& key) {
        if (!key.isEmpty() && !keys.find(name))
            keys.keys.push_back({ name, file.keys.value(name), key.clone() });
    };
    add(keyName(Compartment::Identity), next.after.identity);
    add(keyName(Compartment::Evidence), next.after.evidence);
    add(QLatin1String(exporterKeyName), next.exporterAfter);
    return keys;
}

RecoveryState StoreRecovery::state() const
{
    const KeyringFile& file = m_store.keyring().file();
    if (!file.office)
        return RecoveryState::NoOffice;
    if (file.office->officers.size() != officerCount)
        return RecoveryState::NoOfficers;
    if (!file.recovery)
        return RecoveryState::Missing;
    const auto bytes = readFile(m_store.directory() + u'/' + file.recovery->file, recoveryfields::maxFileBytes);
    if (file.recovery->generation != file.generation || !bytes || sha256(bytesOf(*bytes)) != file.recovery->sha256)
        return RecoveryState::Stale;
    const auto isIn = [&file](const QString& name) { return file.recovery->keys.contains(name); };
    return std::ranges::all_of(wantedKeys(), isIn) ? RecoveryState::Good : RecoveryState::Partial;
}

Result<void> StoreRecovery::renew(Lenders lenders)
{
    if (m_store.isReadOnly())
        return failure(ErrorCode::StoreReadOnly);
    const Keyring& keyring = m_store.keyring();
    if (!keyring.hasRole(Role::Administrator))
        return failure(ErrorCode::RoleMissing, {}, "administrator");
    if (!keyring.file().office)
        return failure(ErrorCode::NotFound, {}, "office");
    const auto pins = writeRecoveryEnvelope(
        m_store.directory(), keysOf(keyring, lenders), *keyring.file().office, m_store.clock().nowMs());
    if (!pins)
        return std::unexpected(pins.error());
    if (auto told = m_store.auditKeyring("recovery.envelope"); !told)
        return told;
    return m_store.m_inside->keyring.setRecovery(*pins);
}

Result<void> StoreRecovery::tellUsed(const GrantedSlot& slot)
{
    const auto granted = readGrantedRecovery(slot.granted);
    const auto& office = m_store.keyring().file().office;
    if (!granted || !office)
        return failure(ErrorCode::BadForm, {}, "granted");
    const auto consent = proveConsent(*granted, *office);
    if (!consent)
        return std::unexpected(consent.error());
    RecoveryTable table(m_store.database(), m_store.siteId());
    const auto isKnown = table.isUsed(consent->request.nonce);
    if (!isKnown || *isKnown)
        return isKnown ? Result<void>() : std::unexpected(isKnown.error());
    const Recovery recovery { consent->request.nonce, slot.slot.id,
        { QString::fromLatin1(consent->first.fingerprint().toHex()),
            QString::fromLatin1(consent->second.fingerprint().toHex()) },
        slot.granted, m_store.clock().nowMs() };
    auto action = StoreAction::begin(*m_store.m_inside);
    if (!action)
        return std::unexpected(action.error());
    ActionFacts facts;
    facts.action = u"recovery.used"_s;
    facts.objectKind = u"user"_s;
    facts.object = recovery.user.uuid();
    facts.reason = recovery.officers.join(u' ');
    auto told = table.insert(recovery);
    return told ? (*action)->commit(facts) : told;
}

Result<void> StoreRecovery::settleGranted()
{
    const QList<GrantedSlot> standing = m_store.keyring().grantedSlots();
    for (const GrantedSlot& slot : standing) {
        if (auto told = tellUsed(slot); !told)
            return told;
    }
    if (standing.isEmpty() || !m_store.keyring().hasRole(Role::Administrator))
        return {};
    if (auto told = m_store.auditKeyring("recovery.taken_in"); !told)
        return told;
    return m_store.m_inside->keyring.takeIn();
}

Result<QList<Recovery>> StoreRecovery::notices() const
{
    const KeyringUser& user = m_store.keyring().user();
    auto list = RecoveryTable(m_store.database(), m_store.siteId()).unseenBy(user.id);
    if (list)
        list->removeIf([&user](const Recovery& one) { return one.usedMs < user.createdMs; });
    return list;
}

Result<void> StoreRecovery::acknowledge(const Recovery& recovery)
{
    auto action = StoreAction::begin(*m_store.m_inside);
    if (!action)
        return std::unexpected(action.error());
    ActionFacts facts;
    facts.action = u"recovery.seen"_s;
    facts.objectKind = u"user"_s;
    facts.object = recovery.user.uuid();
    auto set = RecoveryTable(m_store.database(), m_store.siteId())
                   .setSeen(recovery.nonce, m_store.user(), m_store.clock().nowMs());
    return set ? (*action)->commit(facts) : set;
}

} // namespace gyeot
