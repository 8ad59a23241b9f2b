#pragma once

#include "core/office/enrolledstores.h"
#include "core/store/store.h"

namespace gyeot {

/** One enrolled store with what has come of it. */
struct OfficeStoreRow {
    EnrolledStore store;
    qint64 cases = 0; ///< of its site
    qint64 operations = 0;
    qint64 blobs = 0; ///< evidence files of its site
    QList<qint64> waiting; ///< sequences of bundles that wait for others
};

/** What this office has, store by store; names and contents of no case. Writes an audit row. Errors: those of the store. */
Result<QList<OfficeStoreRow>> officeOverview(Store& office);

} // namespace gyeot
