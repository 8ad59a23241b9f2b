#include "app/gyeot-office/commands.h"

#include "app/gyeot-office/officeenrolcommand.h"
#include "app/gyeot-office/officeimportcommand.h"
#include "app/gyeot-office/officeinitcommand.h"
#include "app/gyeot-office/officereceiptcommand.h"
#include "app/gyeot-office/officerecovercommand.h"
#include "app/gyeot-office/officeshowcommand.h"

namespace gyeot::app {

Commands gyeotOfficeCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<OfficeInitCommand>());
    commands.push_back(std::make_unique<OfficeEnrolCommand>());
    commands.push_back(std::make_unique<OfficeImportCommand>());
    commands.push_back(std::make_unique<OfficeReceiptCommand>());
    commands.push_back(std::make_unique<OfficeRecoverCommand>());
    commands.push_back(std::make_unique<OfficeShowCommand>());
    return commands;
}

} // namespace gyeot::app
