#include "app/gyeotctl/commands.h"

namespace gyeot::app {

Commands gyeotctlCommands()
{
    Commands commands;
    return commands;
}

} // namespace gyeot::app
