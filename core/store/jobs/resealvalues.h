#pragma once

#include "core/store/recordtype.h"
#include "core/store/storejob.h"

namespace gyeot {

/** Seals to the enrolled office what was sealed before it was enrolled, or to a key it had before: the present values of all sealed fields of
 *  `types` whose operation is this store's own. Works in short transactions, so the window goes on beside it, and may be stopped and run
 *  again. Returns how many values were sealed. `progress` in rows.
 *  Errors: BadArgument (no office enrolled), Cancelled, SealBroken, StoreInUse, those of reading and writing. */
enum class Reseal {
    Missing, ///< after enrolment: values without a box
    All, ///< after a change of the office's keys
};
Result<qint64> resealValues(const StoreAccess& access, RecordTypes types, Reseal which, const Progress& progress = {});

} // namespace gyeot
