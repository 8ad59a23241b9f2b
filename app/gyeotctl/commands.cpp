#include "app/gyeotctl/commands.h"

#include "app/gyeotctl/initcommand.h"
#include "app/gyeotctl/lawcommand.h"

namespace gyeot::app {

Commands gyeotctlCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<LawCommand>());
    return commands;
}

} // namespace gyeot::app
