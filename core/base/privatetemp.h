#pragma once

#include "core/base/result.h"

#include <QString>

namespace gyeot {

/** Printing leaves spool files of plaintext where the system keeps temporary files. This makes a folder (mode 0700) on a memory file system and
 *  points TMPDIR there, after sweeping what a dead process of ours has left. Call once, before the first print (DESIGN section 6).
 *  Returns the folder. Errors: NotFound when the machine has no memory file system we may write to; TMPDIR is then left alone and the
 *  person must be told. */
Result<QString> usePrivateTemp();

/** Deletes everything in the folder usePrivateTemp() made: at lock and before the program ends. */
void sweepPrivateTemp();

} // namespace gyeot
