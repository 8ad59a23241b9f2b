#pragma once

#include "core/crypto/seal.h"
#include "core/store/casekeys.h"
#include "core/store/keyringslot.h"
#include "core/store/recovery/grantedslots.h"

#include <map>

namespace gyeot {

/** Uses of Keyring::sealSiteKey() for the keys in SitePins, bound into the seal. */
inline constexpr const char* siteSigningUse = "site-signing";
inline constexpr const char* siteReceiptUse = "site-receipt";

/** What a private key of the site is bound to under the exporter key. */
QByteArray siteKeyContext(const StoreId& store, const char* use);

/** What a new keyring is made with. */
struct NewKeyring {
    StoreId storeId;
    QString siteId;
    bool practice = false;
    UserId user;
    QString userName;
    Roles roles;
    qint64 nowMs = 0;
};

/** A file to be written in place of the present one, made by the functions of keyringpeople.h. */
struct KeyringChange {
    enum class By {
        Administrator, ///< signed anew
        Owner, ///< only the own part of the user differs: the administrators' signatures stand
    };
    KeyringFile file;
    SecretBytes adminSeed = {}; ///< of a new administrators' key; empty: as before
    By by = By::Administrator;
};

/** An opened keyring: the file's contents, proved genuine, and the keys this user's roles open. Lives as long as the open store. */
class Keyring {
public:
    /** Makes all keys of a store with one user, who is its administrator, and writes `<directory>/keyring.json`. The passphrase is as
     *  typed (UTF-8). Errors: WeakPassphrase, BadForm, BadArgument (empty name), AlreadyExists, CryptoFailed, WriteFailed, DiskFull. */
    static Result<Keyring> create(
        const QString& directory, const NewKeyring& made, const SecretBytes& passphrase, const KdfParameters& kdf);

    /** Order of reference/security.md 3.3: form, KDF within limits, the slot's AEAD, store key, MAC of the whole file, signatures.
     *  Errors: NotFound, WrongPassphrase (slot AEAD, or no such user: same work, same answer), KeyringDamaged (everything else). */
    static Result<Keyring> open(const QString& directory, const QString& userName, const SecretBytes& passphrase,
        const KeyDeriver& derive = deriveKey);
    /** The same from bytes that lie elsewhere, such as a copy. Cannot be written. Errors: those of open() but NotFound. */
    static Result<Keyring> read(const QByteArray& bytes, const QString& userName, const SecretBytes& passphrase,
        const KeyDeriver& derive = deriveKey);

    Keyring(Keyring&&) noexcept = default;
    Keyring& operator=(Keyring&&) noexcept = default;

    const KeyringFile& file() const { return m_file; }
    const KeyringUser& user() const;
    QString userName() const { return m_userName; }
    bool hasRole(Role role) const { return user().roles.testFlag(role); }
    const SignKeyPair& signing() const { return m_sign; }

    /** Subkeys of the store key; the uses are listed in core/store/README.md. */
    SecretBytes databaseKey() const;
    SecretBytes headKey() const;
    SecretBytes blobNameKey() const;
    SecretBytes auditKey() const;
    SecretBytes workingKey() const; ///< wraps the case keys of working data

    /** Subkey of the user's own X25519 key: seals what only he may read again, whatever roles others hold (drafts.h). */
    SecretBytes draftKey() const;

    /** The key of a compartment this user holds. Errors: NotFound when his roles do not hold it. */
    Result<const SecretBytes*> compartmentKey(Compartment compartment) const;
    /** A key by its name among allKeyNames(). Errors: NotFound. */
    Result<const SecretBytes*> keyNamed(const QString& name) const;
    /** The seed of the administrators' signing key. Errors: NotFound when this user is none. */
    Result<const SecretBytes*> adminSeed() const;
    /** The name of somebody in this file. Errors: SealBroken. */
    Result<QString> nameOf(UserId user, const QByteArray& nameSealed) const;

    /** In which generation each compartment's key was made. */
    CompartmentKeys::Generations compartmentGenerations() const;

    /** Keeps the site's sealed bundle and receipt keys. Errors: those of apply(). */
    Result<void> setSite(const SitePins& site);
    /** Pins an office and the certificates it issued to this site. Errors: those of apply(). */
    Result<void> setOffice(const OfficePins& office, const SitePins& site);

    /** Which file of the directory is the store's recovery envelope. Errors: those of apply(). */
    Result<void> setRecovery(const RecoveryPins& recovery);
    /** The same at the next write by an administrator. */
    void planRecovery(const RecoveryPins& recovery) { m_file.recovery = recovery; }
    /** Slots that officers granted and no administrator's file holds yet; file() has them in their places. */
    const QList<GrantedSlot>& grantedSlots() const { return m_granted; }
    /** Writes them into the file. Errors: those of apply(). */
    Result<void> takeIn();

    /** Opens what was sealed to this user's own key. Errors: SealBroken, BadForm. */
    Result<SecretBytes> openBox(QByteArrayView sealed) const;

    /** The user's own slot under another passphrase, with a fresh look at the administrators' key; nothing is written. For a worker.
     *  Errors: those of sealSlot(). */
    Result<KeyringUser> sealedAnew(const SecretBytes& passphrase, const KdfParameters& kdf) const;

    /** Whether both were read from the same bytes. */
    bool isSameFileAs(const Keyring& other) const { return !m_onDisk.isEmpty() && m_onDisk == other.m_onDisk; }
    /** Whether the file on disk is still the one that was read. Errors: Stale (somebody changed it meanwhile), ReadFailed. */
    Result<void> checkCurrent() const;
    /** Replaces the file: the one before becomes keyring.json.bak. The old contents stand when it fails.
     *  Errors: RoleMissing (no administrator), Stale, WriteFailed, DiskFull. */
    Result<void> apply(KeyringChange change);

    /** Seals and opens private keys of the site (PKCS#8) under the exporter key. Errors: NotFound (role), SealBroken. */
    Result<QByteArray> sealSiteKey(const SecretBytes& pkcs8, const char* use) const;
    Result<SecretBytes> openSiteKey(const QByteArray& sealed, const char* use) const;

    /** For a store that is only read: from now on every change of the file is StoreReadOnly. */
    void forbidWriting() { m_readOnly = true; }

    /** What an administrator's next write says was the last audit row. */
    void setAuditHead(const QByteArray& hash) { m_nextAuditHead = hash; }

private:
    friend class KeyringRotation;
    Keyring() = default;
    static Result<std::optional<GrantedSlots>> readGranted(const QString& directory);
    static Result<Keyring> readWith(const QByteArray& bytes, const std::optional<GrantedSlots>& granted,
        const QString& userName, const SecretBytes& passphrase, const KeyDeriver& derive);
    Result<void> applyBeside(const KeyringFile& changed);
    void forgetGranted();
    Result<void> unlock(const SlotSecrets& secrets);
    Result<void> unwrapKeys();
    Result<void> proveFile(const KeyringBytes& parts, const QByteArray& anchor) const;
    Result<void> proveAdminKeys(const QByteArray& anchor) const;
    Result<void> signAnew();
    Result<void> put();
    Result<void> write(); ///< signs as an administrator, and puts the file in place
    Keyring copy() const;

    QString m_directory; ///< empty: read from elsewhere
    QByteArray m_onDisk; ///< SHA-256 of the file as it was read or written last; empty: not yet written
    KeyringFile m_file;
    KeyringFile m_administered; ///< the file on disk, where granted slots stand beside it
    QList<GrantedSlot> m_granted;
    KeyringBytes m_proof; ///< signatures of the administrator who wrote it
    UserId m_user;
    bool m_readOnly = false;
    QString m_userName;
    QByteArray m_nextAuditHead;
    BoxKeyPair m_box;
    SignKeyPair m_sign;
    SecretBytes m_storeKey;
    SecretBytes m_exporterKey;
    SecretBytes m_adminSeed;
    std::map<Compartment, SecretBytes> m_compartments;
};

} // namespace gyeot
