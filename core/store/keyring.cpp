#include "core/store/keyring.h"

#include "core/base/file.h"
#include "core/crypto/knownwords.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr Compartment sealedCompartments[] = { Compartment::Identity, Compartment::Evidence, Compartment::Notes };

QString keyringPath(const QString& directory)
{
    return directory + u"/keyring.json"_s;
}

} // namespace

Result<Keyring> Keyring::open(
    const QString& directory, const QString& userName, const SecretBytes& passphrase, const KeyDeriver& derive)
{
    const auto bytes = readFile(keyringPath(directory), maxKeyringBytes);
    if (!bytes && bytes.error().code == ErrorCode::TooLarge)
        return failure(ErrorCode::KeyringDamaged, {}, "size");
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto granted = readGranted(directory);
    if (!granted)
        return std::unexpected(granted.error());
    auto keyring = readWith(*bytes, *granted, userName, passphrase, derive);
    if (!keyring)
        return keyring;
    keyring->m_directory = directory;
    keyring->m_onDisk = sha256(bytesOf(*bytes));
    return keyring;
}

Result<Keyring> Keyring::read(
    const QByteArray& bytes, const QString& userName, const SecretBytes& passphrase, const KeyDeriver& derive)
{
    return readWith(bytes, std::nullopt, userName, passphrase, derive);
}

Result<Keyring> Keyring::readWith(const QByteArray& bytes, const std::optional<GrantedSlots>& granted,
    const QString& userName, const SecretBytes& passphrase, const KeyDeriver& derive)
{
    auto parts = splitKeyring(bytes);
    if (!parts)
        return std::unexpected(parts.error());
    auto file = readKeyringBody(parts->body);
    if (!file)
        return std::unexpected(file.error());
    Keyring keyring;
    keyring.m_granted = granted ? standingSlots(*file, *granted) : QList<GrantedSlot>();
    keyring.m_administered = *file;
    *file = withSlots(*std::move(file), keyring.m_granted);
    const SlotChoice choice = slotFor(*file, userName);
    const auto secrets = openSlot(file->storeId, file->users[choice.index], passphrase, derive);
    if (!secrets)
        return std::unexpected(secrets.error());
    if (!choice.isKnown) // somebody else's passphrase under a name nobody has
        return failure(ErrorCode::WrongPassphrase);
    keyring.m_user = file->users[choice.index].id;
    keyring.m_file = std::move(*file);
    if (auto unlocked = keyring.unlock(*secrets); !unlocked)
        return std::unexpected(unlocked.error());
    if (auto genuine = keyring.proveFile(*parts, secrets->anchor); !genuine)
        return std::unexpected(genuine.error());
    if (!keyring.m_granted.isEmpty()) {
        const SecretBytes key = deriveSubkey(keyring.m_storeKey, "gy-grant");
        if (auto proved = proveSlots(keyring.m_administered, *granted, keyring.m_granted, key); !proved)
            return std::unexpected(proved.error());
    }
    keyring.m_proof = std::move(*parts);
    return keyring;
}

Result<void> Keyring::unlock(const SlotSecrets& secrets)
{
    m_box = { secrets.box.publicKey, secrets.box.privateKey.clone() };
    m_sign = { secrets.sign.publicKey, secrets.sign.privateKey.clone() };
    if (auto opened = unwrapKeys(); !opened)
        return opened;
    const auto name = nameOf(m_user, user().nameSealed);
    if (!name)
        return failure(ErrorCode::KeyringDamaged, {}, "name");
    m_userName = *name;
    return {};
}

Result<void> Keyring::unwrapKeys()
{
    const auto openWrap = [this](const QByteArray& wrap, const QString& name, SecretBytes& into) -> Result<void> {
        auto key = unsealWith(m_box, wrap);
        if (!key || key->size() != keySize)
            return failure(ErrorCode::KeyringDamaged, {}, name.toLatin1());
        into = std::move(*key);
        return {};
    };
    const auto open = [this, &openWrap](const QString& name, SecretBytes& into) -> Result<void> {
        const auto wraps = user().wraps.value(name);
        const int generation = m_file.keys.value(name);
        return wraps.contains(generation) ? openWrap(wraps.value(generation), name, into) : Result<void>();
    };
    if (auto done = open(QLatin1String(storeKeyName), m_storeKey); !done)
        return done;
    if (m_storeKey.isEmpty())
        return failure(ErrorCode::KeyringDamaged, {}, "SK");
    if (auto done = open(QLatin1String(exporterKeyName), m_exporterKey); !done)
        return done;
    for (const Compartment compartment : sealedCompartments) {
        SecretBytes key;
        if (auto done = open(keyName(compartment), key); !done)
            return done;
        if (!key.isEmpty())
            m_compartments[compartment] = std::move(key);
    }
    const QByteArray& wrap = user().adminSealed;
    return wrap.isEmpty() ? Result<void>() : openWrap(wrap, u"admin_ct"_s, m_adminSeed);
}

Result<void> Keyring::proveFile(const KeyringBytes& parts, const QByteArray& anchor) const
{
    const QByteArray mac = keyedHash(deriveSubkey(m_storeKey, "gy-ring1"), bytesOf(parts.body));
    if (!sameBytes(mac, parts.mac))
        return failure(ErrorCode::KeyringDamaged, {}, "mac");
    for (const KeyringUser& each : m_administered.users) {
        if (!isOwnPartGenuine(m_administered.storeId, each))
            return failure(ErrorCode::KeyringDamaged, {}, "own part");
    }
    if (auto proved = proveAdminKeys(anchor); !proved)
        return proved;
    // The store key does not make an administrator, nor does a signature of one's own: whoever signs must hold the administrators' key.
    const QByteArray administered = administeredBody(m_administered);
    if (!verifySignature(m_administered.adminKeys.last().publicKey, bytesOf(administered), parts.adminSignature))
        return failure(ErrorCode::KeyringDamaged, {}, "administrators' signature");
    const auto signer = std::ranges::find(m_administered.users, m_administered.signedBy, &KeyringUser::id);
    if (signer == m_administered.users.end() || !signer->roles.testFlag(Role::Administrator))
        return failure(ErrorCode::KeyringDamaged, {}, "signer");
    if (!verifySignature(signer->signPublic, bytesOf(administered), parts.signature))
        return failure(ErrorCode::KeyringDamaged, {}, "signature");
    return {};
}

/** From the key this user's slot remembers, each next one must be signed by the one before. */
Result<void> Keyring::proveAdminKeys(const QByteArray& anchor) const
{
    const QList<AdminKey>& keys = m_file.adminKeys;
    auto known = std::ranges::find(keys, anchor, &AdminKey::publicKey);
    if (known == keys.end())
        return failure(ErrorCode::KeyringDamaged, {}, "administrators' key");
    for (auto next = known + 1; next != keys.end(); known = next++) {
        const QByteArray link = adminLinkBytes(m_file.storeId, known->publicKey, next->publicKey);
        if (!verifySignature(known->publicKey, bytesOf(link), next->signature))
            return failure(ErrorCode::KeyringDamaged, {}, "administrators' key");
    }
    const bool holds = !m_adminSeed.isEmpty();
    if (holds != hasRole(Role::Administrator)
        || (holds && SignKeyPair::fromSeed(m_adminSeed).publicKey != keys.last().publicKey))
        return failure(ErrorCode::KeyringDamaged, {}, "administrators' seed");
    return {};
}

Result<void> Keyring::signAnew()
{
    if (!hasRole(Role::Administrator) || m_adminSeed.isEmpty()) // nobody would believe the signature
        return failure(ErrorCode::RoleMissing, {}, "administrator");
    m_file.signedBy = m_user;
    if (!m_nextAuditHead.isEmpty())
        m_file.auditHead = m_nextAuditHead;
    const QByteArray administered = administeredBody(m_file);
    m_proof.adminSignature = sign(SignKeyPair::fromSeed(m_adminSeed), bytesOf(administered));
    m_proof.signature = sign(m_sign, bytesOf(administered));
    return {};
}

Result<void> Keyring::checkCurrent() const
{
    const auto present = readFile(keyringPath(m_directory), maxKeyringBytes);
    if (!present && present.error().code == ErrorCode::NotFound) // gone is not changed: the next write brings it back
        return {};
    if (!present && present.error().code != ErrorCode::TooLarge)
        return std::unexpected(present.error());
    if (!present || sha256(bytesOf(*present)) != m_onDisk)
        return failure(ErrorCode::Stale, u"keyring.json"_s);
    return {};
}

Result<void> Keyring::write()
{
    const auto done = signAnew();
    return done ? put() : done;
}

Result<void> Keyring::put()
{
    if (m_readOnly)
        return failure(ErrorCode::StoreReadOnly);
    if (m_directory.isEmpty())
        return failure(ErrorCode::BadArgument, {}, "no directory");
    if (auto current = checkCurrent(); !current)
        return current;
    m_proof.body = keyringBody(m_granted.isEmpty() ? m_file : m_administered);
    m_proof.mac = keyedHash(deriveSubkey(m_storeKey, "gy-ring1"), bytesOf(m_proof.body));
    const QByteArray bytes = joinKeyring(m_proof);
    if (bytes.size() > maxKeyringBytes)
        return failure(ErrorCode::WriteFailed, u"keyring.json"_s, "size");
    const QString path = keyringPath(m_directory);
    if (const auto previous = readFile(path, maxKeyringBytes); previous) {
        if (auto kept = writeFileAtomically(path + u".bak"_s, *previous); !kept)
            return kept;
    }
    auto written = writeFileAtomically(path, bytes);
    if (written)
        m_onDisk = sha256(bytesOf(bytes));
    return written;
}

Result<void> Keyring::apply(KeyringChange change)
{
    if (change.by == KeyringChange::By::Owner && !m_granted.isEmpty())
        return applyBeside(change.file);
    const QList<GrantedSlot> granted = std::exchange(m_granted, {}); // an administrator's file takes them in
    const KeyringBytes proof = m_proof;
    std::swap(m_file, change.file);
    if (!change.adminSeed.isEmpty())
        std::swap(m_adminSeed, change.adminSeed);
    const auto written = change.by == KeyringChange::By::Administrator ? write() : put();
    m_granted = granted;
    if (written) {
        forgetGranted();
        return unwrapKeys();
    }
    std::swap(m_file, change.file);
    if (!change.adminSeed.isEmpty())
        std::swap(m_adminSeed, change.adminSeed);
    m_proof = proof;
    return written;
}

Result<void> Keyring::setSite(const SitePins& site)
{
    KeyringFile changed = m_file;
    changed.site = site;
    return apply({ std::move(changed) });
}

Result<void> Keyring::setOffice(const OfficePins& office, const SitePins& site)
{
    KeyringFile changed = m_file;
    changed.office = office;
    changed.site = site;
    return apply({ std::move(changed) });
}

Keyring Keyring::copy() const
{
    const auto clone = [](const SecretBytes& key) { return key.isEmpty() ? SecretBytes() : key.clone(); };
    Keyring copy;
    copy.m_directory = m_directory;
    copy.m_onDisk = m_onDisk;
    copy.m_file = m_file;
    copy.m_administered = m_administered;
    copy.m_granted = m_granted;
    copy.m_proof = m_proof;
    copy.m_user = m_user;
    copy.m_userName = m_userName;
    copy.m_nextAuditHead = m_nextAuditHead;
    copy.m_box = { m_box.publicKey, clone(m_box.privateKey) };
    copy.m_sign = { m_sign.publicKey, clone(m_sign.privateKey) };
    copy.m_storeKey = clone(m_storeKey);
    copy.m_exporterKey = clone(m_exporterKey);
    copy.m_adminSeed = clone(m_adminSeed);
    for (const auto& [compartment, key] : m_compartments)
        copy.m_compartments.emplace(compartment, clone(key));
    return copy;
}

Result<KeyringUser> Keyring::sealedAnew(const SecretBytes& passphrase, const KdfParameters& kdf) const
{
    if (auto unknown = checkKnownWords(passphrase, { m_userName, m_file.siteId }); !unknown)
        return std::unexpected(unknown.error());
    KeyringUser own = user();
    const SlotSecrets secrets { { m_box.publicKey, m_box.privateKey.clone() },
        { m_sign.publicKey, m_sign.privateKey.clone() }, m_file.adminKeys.last().publicKey };
    if (auto sealed = sealSlot(m_file.storeId, own, secrets, passphrase, kdf); !sealed)
        return std::unexpected(sealed.error());
    return own;
}

} // namespace gyeot
