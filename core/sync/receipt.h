#pragma once

#include "core/sync/manifest.h"

#include <QStringList>

namespace gyeot {

/** What the office did with a bundle. A bundle that is refused gets no receipt: its sender, if he is one of ours at all, hears it from a person,
 *  and a stranger learns nothing (reference/security.md trap 50). */
enum class ReceiptResult {
    Applied, ///< "OK"
    Gap, ///< "PARK_GAP": verified and kept until what `missing` names has come
    Epoch, ///< "PARK_EPOCH": verified and kept until a person at the office confirms the restored store
};

/** "OK", "PARK_GAP", "PARK_EPOCH". */
QLatin1StringView receiptResultName(ReceiptResult result);

/** receipt.json of `casereceipt/1` (core/sync/FORMAT.md, section 7): the office's answer to one bundle, numbered and chained per store. */
struct Receipt {
    qint64 number = 1; ///< of this store, from 1
    QByteArray previous = QByteArray(32, '\0'); ///< SHA-256 of the receipt.json before; zeros for number 1
    QString siteId;
    StoreId store;
    BundleId bundle;
    QByteArray manifestDigest; ///< SHA-256 of the bundle's manifest.json
    qint64 epoch = 1;
    qint64 sequence = 1;
    ReceiptResult result = ReceiptResult::Applied;
    QList<qint64> missing; ///< sequences the office lacks, ascending; only with Gap
    Frontier applied; ///< what of this store has been applied, after this bundle
    qint64 officeTreeSize = 0; ///< the office's own audit log, so that its roll-back shows too
    QByteArray officeRoot;
    qint64 siteTreeSize = 0; ///< the site's audit log as far as it was verified
    QByteArray siteRoot;
    QList<QByteArray> revocations; ///< CRLs, DER: of the root and of the issuing authority
    QList<QByteArray> certificates; ///< office certificates to use from now on, DER
    qint64 nextExpected = 1; ///< sequence
    qint64 signedMs = 0;
    QByteArray signer; ///< SHA-256 of the office's signing certificate
    QByteArray recipient; ///< SHA-256 of the store's receipt certificate
    bool operator==(const Receipt&) const = default;
};

/** The bytes that are signed: canonical JSON. */
QByteArray writeReceipt(const Receipt& receipt);

/** Strict reader. Errors: ParkNewerSchema (another casereceipt version, or an order this program cannot carry out), RejLimit (4 MiB),
 *  RejManifest with the member as subject. */
Result<Receipt> readReceipt(QByteArrayView bytes);

} // namespace gyeot
