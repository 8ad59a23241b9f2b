#pragma once

#include "core/office/bundlecheck.h"

namespace gyeot {

/** What a receipt says beside what the manifest does. */
struct ReceiptFacts {
    ReceiptResult result = ReceiptResult::Applied;
    QList<qint64> missing;
    EnrolledStore after; ///< how far the store has come with this bundle
};

/** Makes the next receipt of a store, wraps it for that store and keeps it, within the caller's transaction.
 *  Errors: those of signCms(), encryptCms() and the store. */
Result<GivenReceipt> giveReceipt(
    Store& office, const OfficeKeys& keys, const CheckedBundle& bundle, const ReceiptFacts& facts);

} // namespace gyeot
