#pragma once

#include "tests/support/demoplace.h"

namespace gyeot::test {

/** Somebody beside the first user of a pictured store, with the passphrase typed for the second person. */
inline constexpr QByteArrayView secondPassphrase = "violet harbour copper lamp";
QString secondName();

/** What a store of three years looks like from inside: colleagues, one who has left, keys to be renewed, a backup, closed, held, trashed and
 *  erased cases. */
void liveIn(DemoPlace& place);

/** A month of work in a store of one person, and the month after it, so that there is a month to be gone through. */
void workAMonth(Workspace& workspace, FakeClock& clock);

} // namespace gyeot::test
