#include "core/store/keyringslot.h"

#include "core/crypto/knownwords.h"
#include "core/crypto/passphrase.h"

#include <QtEndian>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t boxPrivateBytes = 32;
constexpr size_t signPrivateBytes = 64;
constexpr size_t secretsBytes = boxPrivateBytes + signPrivateBytes + keySize;

SecretBytes joined(const SlotSecrets& secrets)
{
    Q_ASSERT(secrets.anchor.size() == qsizetype(keySize));
    SecretBytes all(secretsBytes);
    auto to = all.mutableView().begin();
    to = std::ranges::copy(secrets.box.privateKey.view(), to).out;
    to = std::ranges::copy(secrets.sign.privateKey.view(), to).out;
    std::ranges::copy(bytesOf(secrets.anchor), to);
    return all;
}

} // namespace

Result<void> sealSlot(StoreId store, KeyringUser& user, const SlotSecrets& secrets, const SecretBytes& passphrase,
    const KdfParameters& kdf)
{
    if (auto strong = checkNewPassphrase(passphrase); !strong)
        return strong;
    const auto canonical = canonicalPassphrase(passphrase);
    if (!canonical)
        return std::unexpected(canonical.error());
    const auto key = deriveKey(*canonical, kdf);
    if (!key)
        return std::unexpected(key.error());
    user.kdf = kdf;
    user.boxPublic = secrets.box.publicKey;
    user.signPublic = secrets.sign.publicKey;
    user.privateSealed = seal(*key, joined(secrets).view(), bytesOf(slotHeader(store, user)));
    user.ownSignature = sign(secrets.sign, bytesOf(ownPartBytes(store, user)));
    return {};
}

Result<SlotSecrets> openSlot(
    StoreId store, const KeyringUser& user, const SecretBytes& passphrase, const KeyDeriver& derive)
{
    if (auto allowed = checkKdf(user.kdf, kdfLimits()); !allowed)
        return std::unexpected(allowed.error());
    const auto canonical = canonicalPassphrase(passphrase);
    if (!canonical)
        return failure(ErrorCode::WrongPassphrase);
    const auto key = derive(*canonical, user.kdf);
    if (!key)
        return std::unexpected(key.error());
    const auto all = unseal(*key, user.privateSealed, bytesOf(slotHeader(store, user)));
    if (!all)
        return failure(
            all.error().code == ErrorCode::SealBroken ? ErrorCode::WrongPassphrase : ErrorCode::KeyringDamaged);
    if (all->size() != secretsBytes)
        return failure(ErrorCode::KeyringDamaged, {}, "slot");
    const ByteSpan bytes = all->view();
    return SlotSecrets { { user.boxPublic, SecretBytes::copyOf(bytes.first(boxPrivateBytes)) },
        { user.signPublic, SecretBytes::copyOf(bytes.subspan(boxPrivateBytes, signPrivateBytes)) },
        viewOf(bytes.last(keySize)).toByteArray() };
}

bool isOwnPartGenuine(StoreId store, const KeyringUser& user)
{
    return verifySignature(user.signPublic, bytesOf(ownPartBytes(store, user)), user.ownSignature);
}

Result<NewSlot> makeSlot(const SlotPlan& plan, const SecretBytes& passphrase, const KdfParameters& kdf)
{
    NewSlot slot;
    slot.name = plan.name.trimmed();
    if (slot.name.isEmpty())
        return failure(ErrorCode::BadArgument, u"user name"_s);
    if (auto unknown = checkKnownWords(passphrase, { slot.name, plan.siteId }); !unknown)
        return std::unexpected(unknown.error());
    slot.user.id = plan.id;
    slot.user.nameTag = nameTagOf(plan.store, plan.name);
    slot.user.createdMs = plan.nowMs;
    slot.secrets = { BoxKeyPair::generate(), SignKeyPair::generate(), plan.anchor };
    if (auto sealed = sealSlot(plan.store, slot.user, slot.secrets, passphrase, kdf); !sealed)
        return std::unexpected(sealed.error());
    return slot;
}

SlotChoice slotFor(const KeyringFile& file, const QString& userName)
{
    const QByteArray tag = nameTagOf(file.storeId, userName);
    const auto found = std::ranges::find_if(
        file.users, [&tag](const KeyringUser& user) { return user.nameTag == tag && user.state == "active"_L1; });
    if (found != file.users.end())
        return { found - file.users.begin(), true };
    const auto drawn = qFromBigEndian<quint64>(tag.constData());
    return { qsizetype(drawn % quint64(file.users.size())), false };
}

} // namespace gyeot
