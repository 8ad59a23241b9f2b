#pragma once

#include "core/evidence/evidenceitem.h"
#include "core/evidence/scrub.h"

namespace gyeot {

class Store;

/** The rows of `blob_checks`. Errors of each: StoreDamaged, ReadFailed; of writing also WriteFailed, DiskFull. */
class BlobCheckTable {
public:
    /** How many files there are, those of the trash left out. */
    static Result<qint64> files(const Store& store);
    /** How many were checked at or after a time. */
    static Result<qint64> checkedSince(const Store& store, qint64 fromMs);
    /** Items to check before `beforeMs`'s: what failed in front, then those never checked, then the longest ago. */
    static Result<QList<EvidenceItem>> oldest(const Store& store, qint64 beforeMs, qint64 limit);
    /** Within the caller's transaction. */
    static Result<void> keep(Store& store, const BlobCheck& check, qint64 checkedMs);
    /** What does not verify, by case number. */
    static Result<QList<BlobFailure>> failures(const Store& store);
};

} // namespace gyeot
