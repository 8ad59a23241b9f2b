#pragma once

#include "core/base/result.h"

namespace gyeot {

constexpr int maxFailedUnlocks = 9999; ///< counted no further
constexpr qint64 maxUnlockDelayMs = 30'000; ///< reference/security.md 3.3

/** Tries to open a store that failed since it was last opened: a number and two times, no name and no secret. */
struct FailedUnlocks {
    int count = 0;
    qint64 sinceMs = 0; ///< of the first
    qint64 lastMs = 0;
    bool isDamaged = false; ///< the file was there and could not be read: counts as none, and is told

    bool operator==(const FailedUnlocks&) const = default;
};

/** What `<directory>/attempts` says. Never fails: what cannot be read counts as nothing. */
FailedUnlocks failedUnlocks(const QString& directory);
/** Counts one more. Errors: WriteFailed, DiskFull (the try itself goes on all the same). */
Result<void> noteFailedUnlock(const QString& directory, qint64 nowMs);
/** After a success. Errors: WriteFailed. */
Result<void> clearFailedUnlocks(const QString& directory);

/** How long the next try has to wait, in milliseconds: after the first failure 1 s, then 2, 4, 8, 16, from the sixth on 30 s, counted from the
 *  last one; never a lock-out. A clock that was set back makes nobody wait longer than that. Whoever asks for the passphrase waits;
 *  core never sleeps. */
qint64 unlockDelayMs(const FailedUnlocks& failed, qint64 nowMs);

} // namespace gyeot
