#pragma once

#include "core/base/result.h"

#include <memory>

namespace gyeot {

/** One program at a time in one store: an operating-system lock on `store.lock`, held for the whole session and let go by the system
 *  however the process ends (reference/security.md 3.6 step 2; not QLockFile, trap 59). */
class StoreLock {
public:
    /** Errors: StoreInUse (another process holds it; subject: "host, process", as written by it), WriteFailed, StoreReadOnly. */
    static Result<StoreLock> take(const QString& directory, qint64 nowMs);
    /** For a store that is only read: shared with other readers, against everybody who would write, and nothing is written. On media where
     *  `store.lock` is not there or cannot be opened there is no lock, and nobody can write either. Errors: StoreInUse. */
    static Result<StoreLock> share(const QString& directory);
    ~StoreLock();
    StoreLock(StoreLock&& other) noexcept;
    StoreLock& operator=(StoreLock&& other) noexcept;

private:
    explicit StoreLock(int handle) : m_handle(handle) { }
    int m_handle = -1;
};

} // namespace gyeot
