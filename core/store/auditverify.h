#pragma once

#include "core/base/progress.h"
#include "core/store/audit.h"
#include "core/store/storejob.h"

namespace gyeot {

/** What a walk through the whole audit log found. */
struct AuditVerdict {
    qint64 rows = 0; ///< sound rows, from the first on
    qint64 checkpoints = 0; ///< signatures that hold
    qint64 commitments = 0; ///< rows whose operations are still what they were
    qint64 erased = 0; ///< rows whose operations can no longer be read, since the case was erased
    std::optional<qint64> firstBad; ///< the first row that does not hold; none: the log is sound
    /** Of that row: "gap", "order", "content", "numbers", "key", "operations", "reason", "checkpoint"; of what lies behind the last: "cut",
     *  "unsigned", "unaccounted", "tree". */
    QByteArray problem;

    bool operator==(const AuditVerdict&) const = default;
};

/** Walks the chain from its first row: numbering, links, contents, the operations each row commits to, and each checkpoint's root, MAC and
 *  signature over exactly the rows it names (reference/security.md 3.11). What lies behind the last row — checkpoints or operations
 *  that no row accounts for — counts as bad too. Reads in short transactions, in memory that does not grow with the log. `progress` in rows. Errors: Cancelled; those of reading. */
Result<AuditVerdict> verifyAudit(Database& database, const StoreAccess& access, const Progress& progress = {});

} // namespace gyeot
