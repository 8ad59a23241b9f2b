#pragma once

#include "app/shared/command.h"

namespace gyeot::app {

/** Every command of gyeot-office, in the order of the help. */
Commands gyeotOfficeCommands();

} // namespace gyeot::app
