#include "core/store/recovery/grantedslots.h"

#include "core/crypto/seal.h"
#include "core/store/keyringslot.h"
#include "core/store/recovery/recoveryconsent.h"
#include "core/store/recovery/recoveryfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace recoveryfields;

namespace {

constexpr const char* slotsFormat = "grantedslots/1";
constexpr qsizetype macBytes = 32;
constexpr QByteArrayView macStart = R"(,"mac":")";
constexpr QByteArrayView tailEnd = "\"}\n";

std::unexpected<Error> damaged(const QByteArray& what)
{
    return failure(ErrorCode::KeyringDamaged, QLatin1String(grantedSlotsName), "granted " + what);
}

const KeyringUser* userOf(const KeyringFile& keyring, UserId id)
{
    const auto found = std::ranges::find(keyring.users, id, &KeyringUser::id);
    return found == keyring.users.end() ? nullptr : &*found;
}

Result<GrantedSlot> readSlot(const Json& json, const QString& path)
{
    JsonReader in(json, path);
    GrantedSlot one;
    auto slot = readLoneSlot(base64(in, "slot"));
    one.replaces = base64(in, "replaces");
    one.granted = base64(in, "granted");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (!slot)
        return std::unexpected(slot.error());
    one.slot = *std::move(slot);
    return one;
}

Result<void> proveOne(const KeyringFile& keyring, const GrantedSlot& one)
{
    const auto granted = readGrantedRecovery(one.granted);
    if (!granted || !keyring.office)
        return damaged("form");
    const auto consent = proveConsent(*granted, *keyring.office);
    if (!consent)
        return damaged("consent");
    const RecoveryRequest& request = consent->request;
    const bool isTheirs = request.store == keyring.storeId && request.user == one.slot.id
        && request.nameTag == one.slot.nameTag && request.roles == roleNames(one.slot.roles)
        && request.boxPublic == one.slot.boxPublic && request.signPublic == one.slot.signPublic;
    if (!isTheirs)
        return damaged("slot");
    if (!isOwnPartGenuine(keyring.storeId, one.slot))
        return damaged("own part");
    for (const auto& [name, wraps] : one.slot.wraps.asKeyValueRange()) {
        if (consent->grant.wraps.value(name) != wraps)
            return damaged("keys");
    }
    const auto seeds = consent->grant.wraps.value(QLatin1String(adminKeyName));
    return one.slot.adminSealed == (seeds.isEmpty() ? QByteArray() : seeds.last()) ? Result<void>() : damaged("keys");
}

} // namespace

QByteArray writeLoneSlot(const KeyringFile& keyring, const KeyringUser& slot)
{
    KeyringFile lone = keyring;
    lone.users = { slot };
    lone.former.clear();
    lone.office.reset();
    lone.site.reset();
    lone.recovery.reset();
    return keyringBody(lone);
}

Result<KeyringUser> readLoneSlot(const QByteArray& bytes)
{
    const auto lone = readKeyringBody(bytes);
    if (!lone)
        return std::unexpected(lone.error());
    if (lone->users.size() != 1)
        return damaged("slot");
    return lone->users.first();
}

QByteArray writeGrantedSlots(const KeyringFile& keyring, const QList<GrantedSlot>& list, const SecretBytes& key)
{
    Json entries = Json::array();
    for (const GrantedSlot& one : list)
        entries.push_back({ { "slot", base64Json(writeLoneSlot(keyring, one.slot)) },
            { "replaces", base64Json(one.replaces) }, { "granted", base64Json(one.granted) } });
    const QByteArray body =
        canonicalJson({ { "fmt", slotsFormat }, { "store_id", jsonText(keyring.storeId.toString()) },
                          { "gen", keyring.generation }, { "slots", std::move(entries) } })
            .chopped(1);
    return body + macStart.toByteArray() + keyedHash(key, bytesOf(body)).toHex() + tailEnd.toByteArray();
}

Result<GrantedSlots> readGrantedSlots(const QByteArray& bytes)
{
    const qsizetype tail = macStart.size() + 2 * macBytes + tailEnd.size();
    if (bytes.size() <= tail || bytes.size() > maxFileBytes)
        return damaged("size");
    GrantedSlots granted;
    granted.body = bytes.chopped(tail);
    granted.mac = QByteArray::fromHex(bytes.sliced(granted.body.size() + macStart.size(), 2 * macBytes));
    if (granted.body + macStart.toByteArray() + granted.mac.toHex() + tailEnd.toByteArray() != bytes)
        return damaged("tail");
    const auto json = parseJson(QByteArray(granted.body + '}'), { .maxBytes = maxFileBytes });
    if (!json)
        return damaged("form");
    JsonReader in(*json, {});
    format(in, slotsFormat);
    granted.store = StoreId(uuid(in, "store_id"));
    granted.generation = generation(in, "gen");
    in.array("slots", [&granted](const Json& element, const QString& path) -> Result<void> {
        auto one = readSlot(element, path);
        if (!one)
            return std::unexpected(one.error());
        granted.entries.append(*std::move(one));
        return {};
    });
    if (!in.finish())
        return damaged("form");
    return granted;
}

QList<GrantedSlot> standingSlots(const KeyringFile& keyring, const GrantedSlots& granted)
{
    QList<GrantedSlot> standing;
    if (granted.store != keyring.storeId || granted.generation != keyring.generation)
        return standing;
    for (const GrantedSlot& one : granted.entries) {
        const KeyringUser* const present = userOf(keyring, one.slot.id);
        const bool hasLeft = std::ranges::contains(keyring.former, one.slot.id, &FormerUser::id);
        const bool counts = present ? present->boxPublic == one.replaces && present->state == "active"_L1
                                    : one.replaces.isEmpty() && !hasLeft;
        if (counts)
            standing.append(one);
    }
    return standing;
}

KeyringFile withSlots(KeyringFile keyring, const QList<GrantedSlot>& list)
{
    for (const GrantedSlot& one : list) {
        const auto present = std::ranges::find(keyring.users, one.slot.id, &KeyringUser::id);
        if (present == keyring.users.end()) {
            keyring.users.append(one.slot);
            continue;
        }
        keyring.former.append({ .id = one.slot.id,
            .nameSealed = one.slot.nameSealed,
            .signPublic = present->signPublic,
            .removedMs = one.slot.createdMs });
        *present = one.slot;
    }
    return keyring;
}

Result<void> proveSlots(
    const KeyringFile& keyring, const GrantedSlots& granted, const QList<GrantedSlot>& standing, const SecretBytes& key)
{
    if (!sameBytes(keyedHash(key, bytesOf(granted.body)), granted.mac))
        return damaged("mac");
    for (const GrantedSlot& one : standing) {
        if (auto proved = proveOne(keyring, one); !proved)
            return proved;
    }
    return {};
}

} // namespace gyeot
