#include "core/crypto/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace gyeot {

Result<void> hardenProcess()
{
    const rlimit none { 0, 0 };
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return failure(ErrorCode::CryptoFailed, {}, "core limit");
    // Also makes /proc/<pid>/mem and ptrace root's alone.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return failure(ErrorCode::CryptoFailed, {}, "dumpable");
    rlimit locked {};
    if (getrlimit(RLIMIT_MEMLOCK, &locked) == 0 && locked.rlim_cur < locked.rlim_max) {
        locked.rlim_cur = locked.rlim_max;
        setrlimit(RLIMIT_MEMLOCK, &locked); // less is no failure: what cannot be locked is still wiped
    }
    return {};
}

} // namespace gyeot
