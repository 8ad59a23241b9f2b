#pragma once

#include "tests/crash/scenario.h"

#include <QStringList>

namespace gyeot::crash {

/** Opens the store after whatever was done to it and looks at everything: that it opens without a word of roll-back, that every promise is
 *  kept, no record is torn, every sealed file is there and reads, all checks of pages, structure, audit and rows are clean, and that it
 *  can be worked with: one more case is saved, and it closes and opens again. What is wrong, in words; empty: nothing. */
QString faultsOf(Place& place, const Books& books, const QStringList& promises);

} // namespace gyeot::crash
