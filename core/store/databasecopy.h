#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace gyeot {

class Database;

/** Copies a whole database page by page into another under the same key, as it stands in the read transaction the caller holds on `source`: what
 *  others save meanwhile is not in it and does not disturb it. `progress` in pages. Errors: Cancelled, DiskFull, WriteFailed, ReadFailed. */
Result<void> copyDatabase(Database& source, Database& target, const Progress& progress = {});

} // namespace gyeot
