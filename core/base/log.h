#pragma once

#include "core/base/error.h"

namespace gyeot {

/** Writes one line to stderr: time, code name, `detail`. Ids and codes only: `subject` never reaches a log, and nothing else takes
 *  text of a record (reference/security.md 3.10). */
void logFailure(const char* where, const Error& error);

/** Sends Qt's own messages through the same door; debug categories are dropped in release builds. Call first in main. */
void installLog();

} // namespace gyeot
