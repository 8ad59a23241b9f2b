#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace gyeot {

/** Highest operation number known of each store. */
using Frontier = QMap<StoreId, qint64>;

enum class BundleKind { Delta, Full, Heartbeat };
enum class PartKind { Ops, Audit, Blob };

/** One part file: both digests are SHA-256, of the file as it lies there and of what decrypting it gives. */
struct BundlePart {
    int number = 0; ///< 1…N, also the file name
    PartKind kind = PartKind::Ops;
    qint64 cipherBytes = 0;
    QByteArray cipherDigest;
    qint64 plainBytes = 0;
    QByteArray plainDigest;
    bool operator==(const BundlePart&) const = default;
};

/** One evidence file; its bytes are the plaintexts of its parts, one after the other. */
struct BundleBlob {
    QByteArray digest; ///< SHA-256 of the whole plaintext
    qint64 sizeBytes = 0;
    QString type; ///< media type found at intake
    CaseId caseId;
    EvidenceId evidence;
    QList<int> parts; ///< empty for an empty file
    bool operator==(const BundleBlob&) const = default;
};

/** How many of each; `withheldCases` and `withheldOps` is all that leaves of what no consent covers, `erasedOps` all of erased cases. */
struct BundleCounts {
    qint64 cases = 0;
    qint64 ops = 0;
    qint64 blobs = 0;
    qint64 audit = 0;
    qint64 withheldCases = 0;
    qint64 withheldOps = 0; ///< within the frontier; so that ops + withheld + erased − late = to − from
    qint64 lateOps = 0; ///< numbered at or under frontier.from: withheld before, covered now
    qint64 erasedOps = 0; ///< within the frontier, of cases that are erased: only their numbers are left
    bool operator==(const BundleCounts&) const = default;
};

/** The signed checkpoint of the site's audit log (reference/security.md 3.11). */
struct AuditMark {
    qint64 from = 0; ///< rows before the first leaf in this bundle
    qint64 treeSize = 0;
    QByteArray root; ///< RFC 6962 Merkle root over all leaves
    QByteArray head; ///< hash of the last row
    qint64 wallMs = 0; ///< when the checkpoint was signed
    UserId user; ///< who signed it
    QByteArray userKey; ///< his Ed25519 public key
    QByteArray signature; ///< 64 bytes over checkpointBytes() (core/store/audit.h)
    bool operator==(const AuditMark&) const = default;
};

/** The last receipt this store had accepted when the bundle was made. */
struct ReceiptMark {
    qint64 number = 0;
    QByteArray digest; ///< SHA-256 of receipt.json
    bool operator==(const ReceiptMark&) const = default;
};

/** manifest.json of a bundle `casebundle/1` (core/sync/FORMAT.md, section 4). */
struct Manifest {
    BundleId bundle;
    BundleKind kind = BundleKind::Delta;
    QString siteId;
    StoreId store;
    bool practice = false;
    qint64 epoch = 1;
    qint64 sequence = 1;
    QByteArray previous = QByteArray(32, '\0'); ///< SHA-256 of the manifest.json before; zeros for sequence 1
    qint64 createdMs = 0;
    qint64 notAfterMs = 0;
    QString hlc;
    QByteArray signer; ///< SHA-256 of the site's signing certificate
    QList<QByteArray> recipients; ///< SHA-256 of each certificate, ascending
    qint64 schemaWrite = 0; ///< schema version the records were written with
    qint64 schemaMinRead = 0; ///< lowest schema version that understands them
    QString app;
    QString tool;
    Frontier from;
    Frontier to;
    BundleCounts counts;
    AuditMark audit;
    QList<BundlePart> parts;
    QList<BundleBlob> blobs;
    std::optional<ReceiptMark> ack;
    QString purpose; ///< code of the consent's purpose
    QString legalBasis; ///< code: "consent"
    bool operator==(const Manifest&) const = default;
};

/** The bytes that are signed: canonical JSON, so that equal manifests are equal bytes. */
QByteArray writeManifest(const Manifest& manifest);

/** Strict reader. `readableSchema` is the newest schema this program understands.
 *  Errors: ParkNewerSchema (another casebundle version, or min_read above `readableSchema`), RejLimit (4 MiB, parts, blobs, records, total),
 *  RejManifest with the member as subject. */
Result<Manifest> readManifest(QByteArrayView bytes, qint64 readableSchema);

} // namespace gyeot
