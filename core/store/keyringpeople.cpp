#include "core/store/keyringpeople.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** Who plans must be an administrator, and all lenders must look at the same file. */
Result<void> checkHands(const Keyring& by, Lenders lenders)
{
    if (!by.hasRole(Role::Administrator))
        return failure(ErrorCode::RoleMissing, {}, "administrator");
    for (const Keyring* lender : lenders) {
        if (!lender->isSameFileAs(by))
            return failure(ErrorCode::Stale, u"keyring.json"_s, "lender");
    }
    return {};
}

Result<const SecretBytes*> findKey(const QString& name, const Keyring& by, Lenders lenders)
{
    auto key = by.keyNamed(name);
    for (const Keyring* lender : lenders) {
        if (!key)
            key = lender->keyNamed(name);
    }
    if (!key)
        return failure(ErrorCode::KeyNotHeld, name);
    return key;
}

void markDue(KeyringFile& file, const QString& key)
{
    if (!file.rotationDue.contains(key))
        file.rotationDue.append(key);
    file.rotationDue.sort();
}

/** Every key sealed to this user, in the generation that is in use. */
QStringList heldKeys(const KeyringFile& file, const KeyringUser& user)
{
    QStringList held;
    for (const QString& name : allKeyNames()) {
        if (user.wraps.value(name).contains(file.keys.value(name)))
            held.append(name);
    }
    return held;
}

/** A new administrators' key, vouched for by the one before and sealed to those who are administrators in `file`. It protects this file
 *  alone, so it is renewed on the spot. */
Result<SecretBytes> renewAdminKey(KeyringFile& file, const SecretBytes& present)
{
    SecretBytes seed = SecretBytes::random(keySize);
    const SignKeyPair before = SignKeyPair::fromSeed(present);
    const SignKeyPair after = SignKeyPair::fromSeed(seed);
    const QByteArray link = adminLinkBytes(file.storeId, before.publicKey, after.publicKey);
    file.adminKeys.append({ after.publicKey, sign(before, bytesOf(link)) });
    for (KeyringUser& user : file.users) {
        user.adminSealed.clear();
        if (!user.roles.testFlag(Role::Administrator))
            continue;
        auto sealed = sealTo(user.boxPublic, seed.view());
        if (!sealed)
            return std::unexpected(sealed.error());
        user.adminSealed = std::move(*sealed);
    }
    return seed;
}

Result<void> sealAdminSeed(KeyringUser& user, const Keyring& by)
{
    const auto seed = by.adminSeed();
    auto sealed = seed ? sealTo(user.boxPublic, (*seed)->view()) : std::unexpected(seed.error());
    if (!sealed)
        return std::unexpected(sealed.error());
    user.adminSealed = std::move(*sealed);
    return {};
}

} // namespace

QByteArray sealName(const SecretBytes& storeKey, UserId user, const QString& name)
{
    return seal(storeKey, bytesOf(name.toUtf8()), bytesOf(user.toString().toLatin1()));
}

Result<void> wrapKeys(const KeyringFile& file, KeyringUser& user, const Keyring& by, Lenders lenders)
{
    for (const QString& name : keysOf(user.roles)) {
        const int generation = file.keys.value(name);
        if (user.wraps.value(name).contains(generation))
            continue;
        const auto key = findKey(name, by, lenders);
        auto sealed = key ? sealTo(user.boxPublic, (*key)->view()) : std::unexpected(key.error());
        if (!sealed)
            return std::unexpected(sealed.error());
        user.wraps[name][generation] = std::move(*sealed);
    }
    return {};
}

Result<KeyringChange> planNewUser(const Keyring& by, const NewSlot& slot, Roles roles, Lenders lenders)
{
    if (auto allowed = checkHands(by, lenders); !allowed)
        return std::unexpected(allowed.error());
    if (!roles)
        return failure(ErrorCode::BadArgument, {}, "no role");
    KeyringChange change { by.file() };
    for (const KeyringUser& user : std::as_const(change.file.users)) {
        if (user.nameTag == slot.user.nameTag || user.id == slot.user.id)
            return failure(ErrorCode::AlreadyExists, slot.name);
    }
    KeyringUser user = slot.user;
    user.roles = roles;
    user.nameSealed = sealName(**by.keyNamed(QLatin1String(storeKeyName)), user.id, slot.name);
    if (auto wrapped = wrapKeys(change.file, user, by, lenders); !wrapped)
        return std::unexpected(wrapped.error());
    if (roles.testFlag(Role::Administrator)) {
        if (auto sealed = sealAdminSeed(user, by); !sealed)
            return std::unexpected(sealed.error());
    }
    change.file.users.append(std::move(user));
    return change;
}

Result<KeyringChange> planRemoval(const Keyring& by, UserId leaving, qint64 nowMs)
{
    if (auto allowed = checkHands(by, {}); !allowed)
        return std::unexpected(allowed.error());
    if (leaving == by.user().id)
        return failure(ErrorCode::BadArgument, {}, "oneself");
    KeyringChange change { by.file() };
    const auto found = std::ranges::find(change.file.users, leaving, &KeyringUser::id);
    if (found == change.file.users.end())
        return failure(ErrorCode::NotFound, {}, "user");
    const KeyringUser gone = *found;
    change.file.users.erase(found);
    change.file.former.append({ gone.id, gone.nameSealed, gone.signPublic, nowMs });
    for (const QString& key : heldKeys(change.file, gone))
        markDue(change.file, key);
    if (!gone.adminSealed.isEmpty()) {
        auto seed = renewAdminKey(change.file, **by.adminSeed());
        if (!seed)
            return std::unexpected(seed.error());
        change.adminSeed = std::move(*seed);
    }
    return change;
}

Result<KeyringChange> planRoles(const Keyring& by, UserId changed, Roles roles, Lenders lenders)
{
    if (auto allowed = checkHands(by, lenders); !allowed)
        return std::unexpected(allowed.error());
    const bool administers = roles.testFlag(Role::Administrator);
    if (!roles || (changed == by.user().id && !administers))
        return failure(ErrorCode::BadArgument, {}, roles ? "oneself" : "no role");
    KeyringChange change { by.file() };
    const auto found = std::ranges::find(change.file.users, changed, &KeyringUser::id);
    if (found == change.file.users.end())
        return failure(ErrorCode::NotFound, {}, "user");
    found->roles = roles;
    const QStringList needed = keysOf(roles);
    for (const QString& key : heldKeys(change.file, *found)) {
        if (needed.contains(key))
            continue;
        found->wraps.remove(key);
        markDue(change.file, key);
    }
    if (auto wrapped = wrapKeys(change.file, *found, by, lenders); !wrapped)
        return std::unexpected(wrapped.error());
    if (administers && found->adminSealed.isEmpty()) {
        if (auto sealed = sealAdminSeed(*found, by); !sealed)
            return std::unexpected(sealed.error());
    } else if (!administers && !found->adminSealed.isEmpty()) {
        auto seed = renewAdminKey(change.file, **by.adminSeed());
        if (!seed)
            return std::unexpected(seed.error());
        change.adminSeed = std::move(*seed);
    }
    return change;
}

Result<KeyringChange> planPassphrase(const Keyring& by, const KeyringUser& own)
{
    KeyringChange change { by.file(), {}, KeyringChange::By::Owner };
    const auto found = std::ranges::find(change.file.users, by.user().id, &KeyringUser::id);
    if (own.id != found->id || own.boxPublic != found->boxPublic || own.signPublic != found->signPublic
        || !isOwnPartGenuine(change.file.storeId, own))
        return failure(ErrorCode::BadArgument, {}, "own part");
    found->kdf = own.kdf;
    found->privateSealed = own.privateSealed;
    found->ownSignature = own.ownSignature;
    return change;
}

} // namespace gyeot
