#include "core/store/recovery/recoveryapply.h"

#include "core/base/file.h"
#include "core/store/keyringpeople.h"
#include "core/store/keyringslot.h"
#include "core/store/recovery/grantedslots.h"
#include "core/store/recovery/recoveryconsent.h"
#include "core/store/recovery/recoveryenvelope.h"
#include "core/store/recovery/recoveryfields.h"
#include "core/store/recovery/recoverytable.h"
#include "core/store/storelock.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace recoveryfields;

namespace {

constexpr const char* pendingFormat = "recoverypending/1";

QString pendingPath(const QString& directory)
{
    return directory + u"/recovery-request.json"_s;
}

QString grantedPath(const QString& directory)
{
    return directory + u'/' + QLatin1String(grantedSlotsName);
}

/** A keyring that nobody has opened yet: believed only once the store key has proved it. */
struct ShutKeyring {
    KeyringBytes parts;
    KeyringFile file;
};

Result<ShutKeyring> readShut(const QString& directory)
{
    const auto bytes = readFile(directory + u"/keyring.json"_s, maxKeyringBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto parts = splitKeyring(*bytes);
    if (!parts)
        return std::unexpected(parts.error());
    auto file = readKeyringBody(parts->body);
    if (!file)
        return std::unexpected(file.error());
    return ShutKeyring { *std::move(parts), *std::move(file) };
}

/** What lies in the directory between request and grant. */
struct Pending {
    QByteArray request;
    KeyringUser slot;
};

Result<Pending> readPending(const QString& directory)
{
    const auto bytes = readFile(pendingPath(directory), maxFileBytes);
    const auto json = bytes ? parseJson(*bytes, { .maxBytes = maxFileBytes }) : std::unexpected(bytes.error());
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, pendingFormat);
    Pending pending { base64(in, "request"), {} };
    auto slot = readLoneSlot(base64(in, "slot"));
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (!slot)
        return std::unexpected(slot.error());
    pending.slot = *std::move(slot);
    return pending;
}

Result<RecoveryTicket> ticketOf(const QByteArray& request)
{
    const auto read = readRecoveryRequest(request);
    if (!read)
        return std::unexpected(read.error());
    return RecoveryTicket { request, recoveryCode(request), read->roles, read->expiresMs };
}

/** The store key in a slot's wraps, if it proves the keyring. */
Result<SecretBytes> provingKey(const ShutKeyring& keyring, const KeyringUser& slot, const BoxKeyPair& box)
{
    const auto wraps = slot.wraps.value(QLatin1String(storeKeyName));
    auto key = unsealWith(box, wraps.value(keyring.file.generation));
    if (!key || key->size() != keySize)
        return failure(ErrorCode::RecoveryRefused, {}, "store key");
    const QByteArray mac = keyedHash(deriveSubkey(*key, "gy-ring1"), bytesOf(keyring.parts.body));
    if (!sameBytes(mac, keyring.parts.mac))
        return failure(ErrorCode::RecoveryRefused, {}, "store key");
    return key;
}

/** An administrator without the administrators' key would be one in name only. */
Result<void> checkAdministrator(const KeyringFile& file, const KeyringUser& slot, const BoxKeyPair& box)
{
    if (!mayAdminister(slot.roles))
        return {};
    const auto seed = unsealWith(box, slot.adminSealed);
    if (!seed || seed->size() != keySize || SignKeyPair::fromSeed(*seed).publicKey != file.adminKeys.last().publicKey)
        return failure(ErrorCode::RecoveryRefused, {}, "administrators' key");
    return {};
}

/** The pending slot with what the officers gave it. */
KeyringUser filledSlot(const ShutKeyring& keyring, KeyringUser slot, const RecoveryConsent& consent)
{
    for (const auto& [name, wraps] : consent.grant.wraps.asKeyValueRange()) {
        if (name == QLatin1StringView(adminKeyName))
            slot.adminSealed = wraps.isEmpty() ? QByteArray() : wraps.last();
        else if (wraps.contains(keyring.file.keys.value(name)))
            slot.wraps[name] = wraps;
    }
    return slot;
}

Result<void> checkBelongs(const RecoveryConsent& consent, const KeyringFile& file)
{
    if (consent.request.store != file.storeId)
        return failure(ErrorCode::RecoveryRefused, {}, "store");
    if (consent.request.generation != file.generation)
        return failure(ErrorCode::RecoveryRefused, {}, "generation");
    return {};
}

/** The slot, complete and proved, and the store key it opens. */
struct Proved {
    GrantedSlot slot;
    QByteArray nonce;
    SecretBytes storeKey;
};

Result<Proved> prove(const ShutKeyring& keyring, const Pending& pending, const QByteArray& granted,
    const QString& userName, const SecretBytes& passphrase, qint64 nowMs)
{
    const auto files = readGrantedRecovery(granted);
    if (!files)
        return std::unexpected(files.error());
    if (!keyring.file.office)
        return failure(ErrorCode::RecoveryRefused, {}, "officers");
    const auto consent = proveConsent(*files, *keyring.file.office);
    if (!consent)
        return std::unexpected(consent.error());
    if (auto ours = checkBelongs(*consent, keyring.file); !ours)
        return std::unexpected(ours.error());
    if (files->request != pending.request)
        return failure(ErrorCode::RecoveryRefused, {}, "request");
    if (auto timely = checkConsentTime(*consent, nowMs); !timely)
        return std::unexpected(timely.error());
    if (nameTagOf(keyring.file.storeId, userName) != pending.slot.nameTag)
        return failure(ErrorCode::WrongPassphrase);
    const auto secrets = openSlot(keyring.file.storeId, pending.slot, passphrase, deriveKey);
    if (!secrets)
        return std::unexpected(secrets.error());
    KeyringUser slot = filledSlot(keyring, pending.slot, *consent);
    auto key = provingKey(keyring, slot, secrets->box);
    if (!key)
        return std::unexpected(key.error());
    if (auto administers = checkAdministrator(keyring.file, slot, secrets->box); !administers)
        return std::unexpected(administers.error());
    slot.nameSealed = sealName(*key, slot.id, userName.trimmed());
    const auto present = std::ranges::find(keyring.file.users, slot.id, &KeyringUser::id);
    const QByteArray replaces = present == keyring.file.users.end() ? QByteArray() : present->boxPublic;
    return Proved { { slot, replaces, granted }, consent->request.nonce, *std::move(key) };
}

/** The slots that stand already, and this one in the place of an earlier one of the same user. */
QList<GrantedSlot> withThis(const QString& directory, const KeyringFile& file, const GrantedSlot& slot)
{
    QList<GrantedSlot> all;
    if (const auto bytes = readFile(grantedPath(directory), maxFileBytes)) {
        if (const auto before = readGrantedSlots(*bytes))
            all = standingSlots(file, *before);
    }
    all.removeIf([&slot](const GrantedSlot& one) { return one.slot.id == slot.slot.id; });
    all.append(slot);
    return all;
}

/** Looks into the closed store whether this consent opened it before; holds the lock meanwhile, and while the slot is written. */
Result<void> writeOnce(const QString& directory, const ShutKeyring& keyring, const Proved& proved, qint64 nowMs)
{
    const auto lock = StoreLock::take(directory, nowMs);
    if (!lock)
        return std::unexpected(lock.error());
    const auto database = Database::open(directory + u'/' + keyring.file.database,
        { deriveSubkey(proved.storeKey, "gy-db--1"), keyring.file.databaseSalt });
    if (!database)
        return std::unexpected(database.error());
    const auto isUsed = RecoveryTable(**database, keyring.file.siteId).isUsed(proved.nonce);
    if (!isUsed)
        return std::unexpected(isUsed.error());
    if (*isUsed)
        return failure(ErrorCode::RecoveryUsed);
    const QByteArray file = writeGrantedSlots(
        keyring.file, withThis(directory, keyring.file, proved.slot), deriveSubkey(proved.storeKey, "gy-grant"));
    return writeFileAtomically(grantedPath(directory), file);
}

} // namespace

Result<RecoveryTicket> requestRecovery(const QString& directory, const RecoveryWish& wish,
    const SecretBytes& passphrase, const KdfParameters& kdf, Surroundings around)
{
    const auto keyring = readShut(directory);
    if (!keyring)
        return std::unexpected(keyring.error());
    const KeyringFile& file = keyring->file;
    if (!file.office || file.office->officers.size() != officerCount || !file.recovery)
        return failure(ErrorCode::NotFound, {}, "recovery");
    const SlotChoice choice = slotFor(file, wish.userName);
    const auto roles = choice.isKnown ? std::optional(file.users[choice.index].roles) : rolesNamed(wish.roles);
    if (!roles || !*roles)
        return failure(ErrorCode::BadArgument, u"roles"_s);
    const qint64 nowMs = around.clock.nowMs();
    const UserId id = choice.isKnown ? file.users[choice.index].id : around.ids.make<UserId>();
    auto made = makeSlot({ file.storeId, id, wish.userName, file.adminKeys.last().publicKey, nowMs }, passphrase, kdf);
    if (!made)
        return std::unexpected(made.error());
    made->user.roles = *roles;
    const QByteArray request = writeRecoveryRequest({ .store = file.storeId,
        .siteId = file.siteId,
        .generation = file.generation,
        .user = id,
        .nameTag = made->user.nameTag,
        .roles = roleNames(*roles),
        .boxPublic = made->user.boxPublic,
        .signPublic = made->user.signPublic,
        .nonce = randomBytes(32),
        .createdMs = nowMs,
        .expiresMs = nowMs + requestLifeMs });
    const QByteArray pending = canonicalJson({ { "fmt", pendingFormat }, { "request", base64Json(request) },
        { "slot", base64Json(writeLoneSlot(file, made->user)) } });
    if (auto written = writeFileAtomically(pendingPath(directory), pending); !written)
        return std::unexpected(written.error());
    return ticketOf(request);
}

Result<std::optional<RecoveryTicket>> pendingRecovery(const QString& directory)
{
    const auto pending = readPending(directory);
    if (!pending && pending.error().code == ErrorCode::NotFound)
        return std::nullopt;
    const auto ticket = pending ? ticketOf(pending->request) : std::unexpected(pending.error());
    return ticket ? Result<std::optional<RecoveryTicket>>(*ticket) : std::unexpected(ticket.error());
}

Result<std::unique_ptr<Store>> applyRecovery(const QString& directory, const QString& userName, SecretBytes passphrase,
    const QByteArray& granted, Surroundings around)
{
    const auto keyring = readShut(directory);
    if (!keyring)
        return std::unexpected(keyring.error());
    const auto pending = readPending(directory);
    if (!pending)
        return std::unexpected(pending.error());
    const qint64 nowMs = around.clock.nowMs();
    const auto proved = prove(*keyring, *pending, granted, userName, passphrase, nowMs);
    if (!proved)
        return std::unexpected(proved.error());
    if (auto written = writeOnce(directory, *keyring, *proved, nowMs); !written)
        return std::unexpected(written.error());
    auto store = Store::open(directory, userName, std::move(passphrase), around);
    if (store) // what is left of the request opens nothing any more
        QFile::remove(pendingPath(directory));
    return store;
}

} // namespace gyeot
