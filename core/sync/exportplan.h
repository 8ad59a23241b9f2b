#pragma once

#include "core/store/store.h"
#include "core/sync/exporttable.h"
#include "core/sync/sharetable.h"

namespace gyeot {

/** What the person asked for. */
enum class ExportWish {
    Changes, ///< everything since the last receipt; becomes full by itself after the office reported a gap
    Everything, ///< everything there is: a `full` bundle
};

/** What one bundle will hold, fixed and written down before its first part, so that it can be taken up again. */
struct ExportPlan {
    Export row;
    Shares shares;

    /** Numbers of all operations that leave. */
    NumberRanges sent() const;
    qint64 sentCases() const;
    qint64 withheldOps() const;
    qint64 lateOps() const; ///< at or under row.from
    /** Numbers above row.from in no share: those of erased cases, as planExport() has counted when it made the plan. */
    qint64 erasedOps() const;
};

/** Decides what leaves today, signs the audit log (the row of this export in it) and keeps the plan.
 *  `targetFolder` will hold the bundle's directory. Errors: those of the store. */
Result<ExportPlan> planExport(Store& store, ExportWish wish, const QString& targetFolder);

/** The unfinished plan, if it can be taken up: no operation was written since, the day is the same, and it belongs to `targetFolder`. A
 *  plan that cannot is given up and its directory removed. None: there is nothing to take up. */
Result<std::optional<ExportPlan>> resumeExport(Store& store, const QString& targetFolder);

/** Highest operation number of this store's own log. */
Result<qint64> lastOperation(const Store& store);

} // namespace gyeot
