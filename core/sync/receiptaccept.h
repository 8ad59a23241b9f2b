#pragma once

#include "core/store/store.h"
#include "core/sync/exporttable.h"
#include "core/sync/receipt.h"

namespace gyeot {

/** What an accepted receipt said. */
struct ReceiptReport {
    Receipt receipt;
    bool isDelivered = false; ///< the office has applied the bundle
};

/** Verifies a receipt whole and, only if everything of it fits this store and one of its bundles, keeps it; with result Applied the bundle then
 *  counts as delivered (core/sync/FORMAT.md, section 7). On any failure nothing has changed.
 *  Errors: NotFound (not enrolled); RejForm, RejAlg, RejLimit, RejSig, RejCert, ParkStaleCrl, RejAead, RejSignerMismatch of the message; ParkNewerSchema,
 *  RejManifest of its form; RejRecipient (to another certificate); RejAuthz (of another store, or a bundle that is not ours); RejHash (of
 *  another manifest); RejReplay (number or CRL not newer); RejFork (not the receipt that follows the last); those of the store. */
Result<ReceiptReport> acceptReceipt(Store& store, QByteArrayView message);

} // namespace gyeot
