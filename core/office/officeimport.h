#pragma once

#include "core/base/progress.h"
#include "core/office/bundlecheck.h"
#include "core/store/store.h"

namespace gyeot {

/** What became of a bundle that was not refused. */
enum class ImportOutcome {
    Applied,
    Duplicate, ///< OK_DUPLICATE: the receipt is the one given before
    Gap, ///< PARK_GAP
    Epoch, ///< PARK_EPOCH
};

/** "OK", "OK_DUPLICATE", "PARK_GAP", "PARK_EPOCH". */
QLatin1StringView importOutcomeName(ImportOutcome outcome);

struct ImportReport {
    ImportOutcome outcome = ImportOutcome::Applied;
    QString siteId;
    StoreId store;
    BundleId bundle;
    BundleKind kind = BundleKind::Delta;
    qint64 sequence = 0;
    BundleCounts counts;
    qint64 conflicts = 0; ///< fields for a person to settle
    qint64 erased = 0; ///< operations refused because their case was erased here
    Receipt receipt;
    QByteArray receiptMessage; ///< the file for the site
    QString receiptName; ///< proposed
    QList<ImportReport> followers; ///< bundles that had waited for this one and were applied after it
};

/** Takes one bundle into the office's store, in the order of core/sync/FORMAT.md section 6.1: everything or nothing. A bundle that is refused stays as a
 *  copy in `quarantine/` of the office's inbox, named by its code, for a person to look at; one that waits in `parked/`.
 *  Errors: REJ_… and PARK_… as that table says, NotFound (no such directory, or no office), Cancelled, those of the store. */
Result<ImportReport> importBundle(
    Store& office, const QString& directory, EpochRule rule = EpochRule::Ask, const Progress& progress = {});

} // namespace gyeot
