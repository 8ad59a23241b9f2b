#include "core/store/keyring.h"

#include "core/base/file.h"
#include "core/crypto/passphrase.h"

#include <QFileInfo>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t boxPrivateBytes = 32;
constexpr size_t signPrivateBytes = 64;

QString keyringPath(const QString& directory)
{
    return directory + u"/keyring.json"_s;
}

/** The name a compartment's key has among a user's wraps; none for working data, which lies under the store key. */
QString wrapName(Compartment compartment)
{
    switch (compartment) {
    case Compartment::Working: return {};
    case Compartment::Identity: return u"CK_identity"_s;
    case Compartment::Evidence: return u"CK_evidence"_s;
    case Compartment::Notes: return u"CK_notes"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

constexpr Compartment sealedCompartments[] = { Compartment::Identity, Compartment::Evidence, Compartment::Notes };

SecretBytes joined(const BoxKeyPair& box, const SignKeyPair& sign)
{
    SecretBytes both(boxPrivateBytes + signPrivateBytes);
    std::ranges::copy(box.privateKey.view(), both.mutableView().begin());
    std::ranges::copy(sign.privateKey.view(), both.mutableView().subspan(boxPrivateBytes).begin());
    return both;
}

/** Opens the slot. A damaged slot and a wrong passphrase look alike here by nature of the cipher. */
Result<SecretBytes> openPrivate(const KeyringFile& file, const KeyringUser& user, const SecretBytes& passphrase)
{
    if (auto allowed = checkKdf(user.kdf, kdfLimits()); !allowed)
        return std::unexpected(allowed.error());
    const auto canonical = canonicalPassphrase(passphrase);
    if (!canonical)
        return failure(ErrorCode::WrongPassphrase);
    const auto key = deriveKey(*canonical, user.kdf);
    if (!key)
        return std::unexpected(key.error());
    auto both = unseal(*key, user.privateSealed, bytesOf(slotHeader(file, user)));
    if (!both)
        return failure(
            both.error().code == ErrorCode::SealBroken ? ErrorCode::WrongPassphrase : ErrorCode::KeyringDamaged);
    if (both->size() != boxPrivateBytes + signPrivateBytes)
        return failure(ErrorCode::KeyringDamaged, {}, "slot");
    return both;
}

} // namespace

Result<Keyring> Keyring::create(
    const QString& directory, const NewKeyring& made, const SecretBytes& passphrase, const KdfParameters& kdf)
{
    if (made.userName.trimmed().isEmpty())
        return failure(ErrorCode::BadArgument, u"user name"_s);
    if (QFileInfo::exists(keyringPath(directory)))
        return failure(ErrorCode::AlreadyExists, u"keyring.json"_s);
    if (auto strong = checkNewPassphrase(passphrase); !strong)
        return std::unexpected(strong.error());
    const auto canonical = canonicalPassphrase(passphrase);
    if (!canonical)
        return std::unexpected(canonical.error());
    const auto slotKey = deriveKey(*canonical, kdf);
    if (!slotKey)
        return std::unexpected(slotKey.error());

    Keyring keyring;
    keyring.m_directory = directory;
    keyring.m_user = made.user;
    keyring.m_userName = made.userName.trimmed();
    keyring.m_box = BoxKeyPair::generate();
    keyring.m_sign = SignKeyPair::generate();
    keyring.m_storeKey = SecretBytes::random(keySize);
    keyring.m_exporterKey = SecretBytes::random(keySize);
    for (const Compartment compartment : sealedCompartments)
        keyring.m_compartments.emplace(compartment, SecretBytes::random(keySize));

    KeyringFile& file = keyring.m_file;
    file.storeId = made.storeId;
    file.siteId = made.siteId;
    file.practice = made.practice;
    file.databaseSalt = randomBytes(16);
    file.database = u"store-1.db"_s;

    KeyringUser user;
    user.id = made.user;
    user.nameTag = nameTagOf(made.storeId, made.userName);
    user.nameSealed =
        seal(keyring.m_storeKey, bytesOf(keyring.m_userName.toUtf8()), bytesOf(made.user.toString().toLatin1()));
    user.roles = made.roles;
    user.kdf = kdf;
    user.boxPublic = keyring.m_box.publicKey;
    user.signPublic = keyring.m_sign.publicKey;
    user.createdMs = made.nowMs;
    user.privateSealed = seal(*slotKey, joined(keyring.m_box, keyring.m_sign).view(), bytesOf(slotHeader(file, user)));
    if (auto wrapped = keyring.wrapKeysFor(user); !wrapped)
        return std::unexpected(wrapped.error());
    file.users.append(std::move(user));
    if (auto written = keyring.write(); !written)
        return std::unexpected(written.error());
    return keyring;
}

Result<void> Keyring::wrapKeysFor(KeyringUser& user) const
{
    const auto wrap = [this, &user](const QString& name, const SecretBytes& key) -> Result<void> {
        auto sealed = sealTo(user.boxPublic, key.view());
        if (!sealed)
            return std::unexpected(sealed.error());
        user.wraps[name][m_file.generation] = std::move(*sealed);
        return {};
    };
    auto done = wrap(u"SK"_s, m_storeKey);
    if (done)
        done = wrap(u"XK"_s, m_exporterKey);
    for (const auto& [compartment, key] : m_compartments)
        if (done)
            done = wrap(wrapName(compartment), key);
    return done;
}

Result<Keyring> Keyring::open(const QString& directory, const QString& userName, const SecretBytes& passphrase)
{
    const auto bytes = readFile(keyringPath(directory), maxKeyringBytes);
    if (!bytes && bytes.error().code == ErrorCode::TooLarge)
        return failure(ErrorCode::KeyringDamaged, {}, "size");
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto parts = splitKeyring(*bytes);
    if (!parts)
        return std::unexpected(parts.error());
    auto file = readKeyringBody(parts->body);
    if (!file)
        return std::unexpected(file.error());
    auto keyring = openSlot(std::move(*file), userName, passphrase);
    if (!keyring)
        return keyring;
    keyring->m_directory = directory;
    if (auto genuine = keyring->proveFile(*parts); !genuine)
        return std::unexpected(genuine.error());
    return keyring;
}

Result<Keyring> Keyring::openSlot(KeyringFile file, const QString& userName, const SecretBytes& passphrase)
{
    const QByteArray tag = nameTagOf(file.storeId, userName);
    const auto found = std::ranges::find_if(
        file.users, [&tag](const KeyringUser& user) { return user.nameTag == tag && user.state == "active"_L1; });
    // an unknown name costs the same work on the first slot, so that neither answer nor time tells who has an account
    const bool isKnown = found != file.users.end();
    const KeyringUser& slot = isKnown ? *found : file.users.first();
    const auto both = openPrivate(file, slot, passphrase);
    if (!both)
        return std::unexpected(both.error());
    if (!isKnown)
        return failure(ErrorCode::WrongPassphrase);

    Keyring keyring;
    keyring.m_user = slot.id;
    keyring.m_box = { slot.boxPublic, SecretBytes::copyOf(both->view().first(boxPrivateBytes)) };
    keyring.m_sign = { slot.signPublic, SecretBytes::copyOf(both->view().subspan(boxPrivateBytes)) };
    keyring.m_file = std::move(file);
    if (auto opened = keyring.unwrapKeys(); !opened)
        return std::unexpected(opened.error());
    const auto name =
        unseal(keyring.m_storeKey, keyring.user().nameSealed, bytesOf(keyring.m_user.toString().toLatin1()));
    if (!name)
        return failure(ErrorCode::KeyringDamaged, {}, "name");
    keyring.m_userName = QString::fromUtf8(QByteArrayView(name->view().data(), qsizetype(name->size())));
    return keyring;
}

Result<void> Keyring::unwrapKeys()
{
    const auto open = [this](const QString& name, SecretBytes& into) -> Result<void> {
        const auto wraps = user().wraps.value(name);
        if (!wraps.contains(m_file.generation))
            return {};
        auto key = unsealWith(m_box, wraps.value(m_file.generation));
        if (!key || key->size() != keySize)
            return failure(ErrorCode::KeyringDamaged, {}, name.toLatin1());
        into = std::move(*key);
        return {};
    };
    if (auto done = open(u"SK"_s, m_storeKey); !done)
        return done;
    if (m_storeKey.isEmpty())
        return failure(ErrorCode::KeyringDamaged, {}, "SK");
    if (auto done = open(u"XK"_s, m_exporterKey); !done)
        return done;
    for (const Compartment compartment : sealedCompartments) {
        SecretBytes key;
        if (auto done = open(wrapName(compartment), key); !done)
            return done;
        if (!key.isEmpty())
            m_compartments.emplace(compartment, std::move(key));
    }
    return {};
}

Result<void> Keyring::proveFile(const KeyringBytes& parts) const
{
    const QByteArray mac = keyedHash(deriveSubkey(m_storeKey, "gy-ring1"), bytesOf(parts.body));
    if (!sameBytes(mac, parts.mac))
        return failure(ErrorCode::KeyringDamaged, {}, "mac");
    const auto signer = std::ranges::find(m_file.users, m_file.signedBy, &KeyringUser::id);
    if (signer == m_file.users.end() || !signer->roles.contains(u"administrator"_s))
        return failure(ErrorCode::KeyringDamaged, {}, "signer");
    if (!verifySignature(signer->signPublic, bytesOf(parts.body), parts.signature))
        return failure(ErrorCode::KeyringDamaged, {}, "signature");
    return {};
}

Result<void> Keyring::write()
{
    if (!hasRole(u"administrator"_s)) // nobody would believe the signature
        return failure(ErrorCode::BadArgument, {}, "administrator");
    KeyringBytes parts;
    m_file.signedBy = m_user;
    parts.body = keyringBody(m_file);
    parts.mac = keyedHash(deriveSubkey(m_storeKey, "gy-ring1"), bytesOf(parts.body));
    parts.signature = sign(m_sign, bytesOf(parts.body));
    const QByteArray bytes = joinKeyring(parts);
    if (bytes.size() > maxKeyringBytes)
        return failure(ErrorCode::WriteFailed, u"keyring.json"_s, "size");
    const QString path = keyringPath(m_directory);
    if (const auto previous = readFile(path, maxKeyringBytes); previous) {
        if (auto kept = writeFileAtomically(path + u".bak"_s, *previous); !kept)
            return kept;
    }
    return writeFileAtomically(path, bytes);
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

SecretBytes Keyring::workingKey() const
{
    return deriveSubkey(m_storeKey, "gy-work1");
}

SecretBytes Keyring::draftKey() const
{
    return deriveSubkey(m_box.privateKey, "gy-draft");
}

Result<const SecretBytes*> Keyring::compartmentKey(Compartment compartment) const
{
    const auto found = m_compartments.find(compartment);
    if (found == m_compartments.end())
        return failure(ErrorCode::NotFound, {}, "compartment");
    return &found->second;
}

Result<void> Keyring::replace(KeyringFile changed)
{
    std::swap(m_file, changed);
    auto written = write();
    if (!written)
        std::swap(m_file, changed);
    return written;
}

Result<void> Keyring::setSite(const SitePins& site)
{
    KeyringFile changed = m_file;
    changed.site = site;
    return replace(std::move(changed));
}

Result<void> Keyring::setOffice(const OfficePins& office, const SitePins& site)
{
    KeyringFile changed = m_file;
    changed.office = office;
    changed.site = site;
    return replace(std::move(changed));
}

Result<QByteArray> Keyring::sealSiteKey(const SecretBytes& pkcs8, const char* use) const
{
    if (m_exporterKey.isEmpty())
        return failure(ErrorCode::NotFound, {}, "exporter");
    return seal(m_exporterKey, pkcs8.view(), bytesOf(QByteArray(m_file.storeId.toString().toLatin1() + ' ' + use)));
}

Result<SecretBytes> Keyring::openSiteKey(const QByteArray& sealed, const char* use) const
{
    if (m_exporterKey.isEmpty())
        return failure(ErrorCode::NotFound, {}, "exporter");
    return unseal(m_exporterKey, sealed, bytesOf(QByteArray(m_file.storeId.toString().toLatin1() + ' ' + use)));
}

} // namespace gyeot
