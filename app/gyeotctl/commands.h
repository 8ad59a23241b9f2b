#pragma once

#include "app/shared/command.h"

namespace gyeot::app {

/** Every command of gyeotctl, in the order of the help. */
Commands gyeotctlCommands();

} // namespace gyeot::app
