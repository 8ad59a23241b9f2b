#pragma once

#include "core/store/heldstore.h"
#include "ui/unlock/storetrouble.h"

namespace gyeot::app {

/** What was found, in the words of the window. */
ui::StoreTrouble troubleOf(const HeldStore& held);

} // namespace gyeot::app
