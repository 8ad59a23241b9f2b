#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/store/recordtype.h"
#include "core/store/roles.h"

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

/** One person in the keyring: everything but the name and the private keys lies in clear. `kdf`, `privateSealed` and `ownSignature` are the
 *  person's own part, which nobody else can write; the rest is the administrators'. */
struct KeyringUser {
    UserId id;
    QByteArray
        nameTag; ///< 16 bytes of a hash of store and name: finds the slot of a typed name without holding the name
    QByteArray nameSealed; ///< under the store key
    Roles roles;
    KdfParameters kdf;
    QByteArray boxPublic; ///< X25519
    QByteArray signPublic; ///< Ed25519
    QByteArray privateSealed; ///< SlotSecrets under the passphrase's key, the slot's header bound
    QByteArray ownSignature; ///< Ed25519 of this user over the header and `privateSealed`
    QString state = QStringLiteral("active");
    qint64 createdMs = 0;
    QMap<QString, WrapsByGeneration> wraps; ///< by the names of allKeyNames()
    QByteArray adminSealed; ///< seed of the administrators' key, sealed to `boxPublic`; empty: no administrator

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

/** Somebody who has left: the signing key stays, so that what was signed still verifies. */
struct FormerUser {
    UserId id;
    QByteArray nameSealed; ///< under the store key
    QByteArray signPublic;
    qint64 removedMs = 0;

    bool operator==(const FormerUser&) const = default;
};

/** One in the row of the administrators' signing keys. */
struct AdminKey {
    QByteArray publicKey; ///< Ed25519
    QByteArray signature; ///< by the key before it; empty for the first

    bool operator==(const AdminKey&) const = default;
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
    QList<FormerUser> former;
    QStringList rotationDue; ///< names of keys that somebody held who may hold them no more; sorted
    QList<AdminKey> adminKeys; ///< the last one signs
    std::optional<OfficePins> office;
    std::optional<SitePins> site;
    std::optional<RecoveryPins> recovery; ///< none: a forgotten passphrase cannot be made good
    QByteArray auditHead; ///< hash of the last audit row when the file was written
    UserId signedBy;

    bool operator==(const KeyringFile&) const = default;
};

/** The whole body, which the MAC covers: canonical JSON without its closing brace. */
QByteArray keyringBody(const KeyringFile& file);
/** What an administrator signs: the same without the parts that each user writes alone. */
QByteArray administeredBody(const KeyringFile& file);

/** A file as it lies on disk: the body, then MAC, signatures and SHA-256 of everything before in a tail of fixed size. The sum has no key and
 *  keeps nobody out: it tells a damaged slot from a wrong passphrase before anybody waits for the key derivation. */
struct KeyringBytes {
    QByteArray body;
    QByteArray mac; ///< 32 bytes
    QByteArray adminSignature; ///< 64 bytes, of the administrators' key over administeredBody()
    QByteArray signature; ///< 64 bytes, of the person `signedBy` over the same
};
QByteArray joinKeyring(const KeyringBytes& parts);
/** Errors: KeyringDamaged (no such tail, or the sum does not hold). */
Result<KeyringBytes> splitKeyring(const QByteArray& bytes);

/** Strict reading of the body; says nothing about who wrote it. Errors: KeyringDamaged with the member in `detail`. */
Result<KeyringFile> readKeyringBody(const QByteArray& body);

/** What a slot's ciphertext is bound to: store, user, KDF, algorithm and public keys, as canonical JSON. */
QByteArray slotHeader(StoreId store, const KeyringUser& user);
/** What a user signs of his own part: the header and the ciphertext. */
QByteArray ownPartBytes(StoreId store, const KeyringUser& user);
/** What the key before signs of a new administrators' key. */
QByteArray adminLinkBytes(StoreId store, const QByteArray& before, const QByteArray& publicKey);

/** How a typed name finds its slot: first 16 bytes of SHA-256(store id ‖ 0 ‖ name, NFC, trimmed, UTF-8). */
QByteArray nameTagOf(StoreId store, const QString& name);

} // namespace gyeot
