#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/store/recordtype.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace gyeot {

constexpr qint64 maxKeyringBytes = 64 * 1024; ///< reference/security.md 3.3

/** A key sealed to one user's X25519 key, by its generation. */
using WrapsByGeneration = QMap<int, QByteArray>;

/** The keys of a store by the names they have in the keyring: the store key, the exporter key, the compartments' keys. */
inline constexpr const char* storeKeyName = "SK";
inline constexpr const char* exporterKeyName = "XK";
/** "CK_identity", "CK_evidence", "CK_notes"; empty for working data, which lies under the store key. */
QString keyName(Compartment compartment);
/** All five, in order. */
const QStringList& allKeyNames();

/** One person in the keyring: everything but the name and the private keys lies in clear. */
struct KeyringUser {
    UserId id;
    QByteArray
        nameTag; ///< 16 bytes of a hash of store and name: finds the slot of a typed name without holding the name
    QByteArray nameSealed; ///< under the store key
    QStringList roles; ///< "intake", "counselor", … as DESIGN section 4 lists them
    KdfParameters kdf;
    QByteArray boxPublic; ///< X25519
    QByteArray signPublic; ///< Ed25519
    QByteArray privateSealed; ///< both private keys under the passphrase's key, the slot's header bound
    QString state = QStringLiteral("active");
    qint64 createdMs = 0;
    QMap<QString, WrapsByGeneration> wraps; ///< "SK", "CK_identity", "CK_evidence", "CK_notes", "XK"

    bool operator==(const KeyringUser&) const = default;
};

/** One recovery officer of the office (core/store/RECOVERY.md): certificates as DER. */
struct OfficerPins {
    QByteArray recovery; ///< envelopes are sealed to it
    QByteArray signing; ///< he allows a recovery with it

    bool operator==(const OfficerPins&) const = default;
};

/** The store's recovery envelope: which file of the directory, and what it holds. */
struct RecoveryPins {
    QString file;
    QByteArray sha256;
    int generation = 1; ///< of the store key in it
    QStringList keys; ///< names; what is missing nobody present held
    qint64 madeMs = 0;

    bool operator==(const RecoveryPins&) const = default;
};

/** What the store pins of its central office once enrolled: certificates as DER, and the public keys sealed values are sealed to. */
struct OfficePins {
    QString name;
    QByteArray root;
    QList<QByteArray> issuing;
    QByteArray import;
    QByteArray recovery;
    QByteArray signing;
    QByteArray identityKey; ///< X25519, 32 bytes; likewise the next two
    QByteArray evidenceKey;
    QByteArray notesKey;
    QList<QByteArray> revocations; ///< CRLs, DER
    qint64 enrolledMs = 0;
    QList<OfficerPins> officers; ///< A, B, C in this order; or none

    bool operator==(const OfficePins&) const = default;
};

/** The site's own keys for bundles and receipts; the private halves (PKCS#8) sealed under the exporter key. */
struct SitePins {
    QByteArray signingKeySealed;
    QByteArray receiptKeySealed;
    QByteArray signingCertificate; ///< DER; empty until the office has issued it
    QByteArray receiptCertificate;

    bool operator==(const SitePins&) const = default;
};

/** `keyring.json` as values (core/store/README.md, "Keyring"). */
struct KeyringFile {
    StoreId storeId;
    QString siteId;
    bool practice = false;
    int generation = 1; ///< of the store key and of the database
    int minGeneration = 1; ///< no database older than this is ever opened
    QMap<QString, int> keys; ///< the generation in which each of allKeyNames() was made
    QByteArray databaseSalt; ///< 16 bytes
    QString database; ///< "store-1.db"
    QList<KeyringUser> users;
    std::optional<OfficePins> office;
    std::optional<SitePins> site;
    std::optional<RecoveryPins> recovery; ///< none: a forgotten passphrase cannot be made good
    QByteArray auditHead; ///< hash of the last audit row when the file was written
    UserId signedBy;

    bool operator==(const KeyringFile&) const = default;
};

/** The bytes that are authenticated: canonical JSON without its closing brace. */
QByteArray keyringBody(const KeyringFile& file);

/** A file as it lies on disk: the body, then MAC, signature and SHA-256 of everything before in a tail of fixed size. The sum has no key and
 *  keeps nobody out: it tells a damaged slot from a wrong passphrase before anybody waits for the key derivation. */
struct KeyringBytes {
    QByteArray body;
    QByteArray mac; ///< 32 bytes
    QByteArray signature; ///< 64 bytes
};
QByteArray joinKeyring(const KeyringBytes& parts);
/** Errors: KeyringDamaged (no such tail, or the sum does not hold). */
Result<KeyringBytes> splitKeyring(const QByteArray& bytes);

/** Strict reading of the body; says nothing about who wrote it. Errors: KeyringDamaged with the member in `detail`. */
Result<KeyringFile> readKeyringBody(const QByteArray& body);

/** What a slot's ciphertext is bound to: store, user, KDF, algorithm and public keys, as canonical JSON. */
QByteArray slotHeader(const KeyringFile& file, const KeyringUser& user);

/** How a typed name finds its slot: first 16 bytes of SHA-256(store id ‖ 0 ‖ name, NFC, trimmed, UTF-8). */
QByteArray nameTagOf(StoreId store, const QString& name);

} // namespace gyeot
