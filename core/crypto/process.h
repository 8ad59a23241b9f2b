#pragma once

#include "core/base/result.h"

namespace gyeot {

/** Keeps this process's memory to itself: no core dump, no attaching by a debugger of the same user, and new memory of secrets may be
 *  locked as far as the system lets us. Call first in main, before any secret is read; child processes inherit the core limit.
 *  (reference/security.md LCK-06, RES-08). Errors: CryptoFailed with the step as `detail`. */
Result<void> hardenProcess();

} // namespace gyeot
