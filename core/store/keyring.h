#pragma once

#include "core/crypto/seal.h"
#include "core/store/keyringfile.h"

#include <map>

namespace gyeot {

/** What a new keyring is made with. */
struct NewKeyring {
    StoreId storeId;
    QString siteId;
    bool practice = false;
    UserId user;
    QString userName;
    QStringList roles;
    qint64 nowMs = 0;
};

/** An opened keyring: the file's contents, proved genuine, and the keys this user's roles open. Lives as long as the open store. */
class Keyring {
public:
    /** Makes all keys of a store with one user, who is its administrator, and writes `<directory>/keyring.json`. The passphrase is as
     *  typed (UTF-8). Errors: WeakPassphrase, BadForm, BadArgument (empty name), AlreadyExists, CryptoFailed, WriteFailed, DiskFull. */
    static Result<Keyring> create(
        const QString& directory, const NewKeyring& made, const SecretBytes& passphrase, const KdfParameters& kdf);

    /** Order of reference/security.md 3.3: form, KDF within limits, the slot's AEAD, store key, MAC of the whole file, signature.
     *  Errors: NotFound, WrongPassphrase (slot AEAD, or no such user: same work, same answer), KeyringDamaged (everything else). */
    static Result<Keyring> open(const QString& directory, const QString& userName, const SecretBytes& passphrase);

    Keyring(Keyring&&) noexcept = default;
    Keyring& operator=(Keyring&&) noexcept = default;

    const KeyringFile& file() const { return m_file; }
    const KeyringUser& user() const;
    QString userName() const { return m_userName; }
    bool hasRole(const QString& role) const { return user().roles.contains(role); }
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

    /** Keeps the site's sealed bundle and receipt keys. Errors: WriteFailed, DiskFull. */
    Result<void> setSite(const SitePins& site);
    /** Pins an office and the certificates it issued to this site. Errors: WriteFailed, DiskFull. */
    Result<void> setOffice(const OfficePins& office, const SitePins& site);

    /** Seals and opens private keys of the site (PKCS#8) under the exporter key. Errors: NotFound (role), SealBroken. */
    Result<QByteArray> sealSiteKey(const SecretBytes& pkcs8, const char* use) const;
    Result<SecretBytes> openSiteKey(const QByteArray& sealed, const char* use) const;

    /** Keeps the audit head in the file at the next write. */
    void setAuditHead(const QByteArray& hash) { m_file.auditHead = hash; }

private:
    Keyring() = default;
    static Result<Keyring> openSlot(KeyringFile file, const QString& userName, const SecretBytes& passphrase);
    Result<void> wrapKeysFor(KeyringUser& user) const;
    Result<void> unwrapKeys();
    Result<void> proveFile(const KeyringBytes& parts) const;
    Result<void> write();
    Result<void> replace(KeyringFile changed); ///< the old contents stand when writing fails

    QString m_directory;
    KeyringFile m_file;
    UserId m_user;
    QString m_userName;
    BoxKeyPair m_box;
    SignKeyPair m_sign;
    SecretBytes m_storeKey;
    SecretBytes m_exporterKey;
    std::map<Compartment, SecretBytes> m_compartments;
};

} // namespace gyeot
