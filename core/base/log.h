#pragma once

#include "core/base/error.h"

namespace gyeot {

/** Writes one line to stderr: time, code name, `detail`. Ids and codes only: `subject` never reaches a log, and nothing else takes
 *  text of a record (reference/security.md 3.10). */
void logFailure(const char* where, const Error& error);

/** Sends Qt's own messages through the same door; debug categories are dropped in release builds. Call first in main. */
void installLog();

/** From here on Qt's messages are logged by category alone: their words may quote a path or what somebody typed
 *  (reference/security.md RES-09). Before, while the program only starts, they say why it cannot. Call once the application is made. */
void withholdLogText();

} // namespace gyeot
