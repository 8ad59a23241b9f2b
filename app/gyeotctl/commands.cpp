#include "app/gyeotctl/commands.h"

#include "app/gyeotctl/attachcommand.h"
#include "app/gyeotctl/auditcommand.h"
#include "app/gyeotctl/backupcommand.h"
#include "app/gyeotctl/breakglasscommand.h"
#include "app/gyeotctl/drillcommand.h"
#include "app/gyeotctl/enrolcommand.h"
#include "app/gyeotctl/erasecommand.h"
#include "app/gyeotctl/exportcommand.h"
#include "app/gyeotctl/forgetcommand.h"
#include "app/gyeotctl/importcasecommand.h"
#include "app/gyeotctl/initcommand.h"
#include "app/gyeotctl/keyringcommand.h"
#include "app/gyeotctl/lawcommand.h"
#include "app/gyeotctl/packetcommand.h"
#include "app/gyeotctl/passphrasecommand.h"
#include "app/gyeotctl/receiptcommand.h"
#include "app/gyeotctl/recovercommand.h"
#include "app/gyeotctl/rescuecommand.h"
#include "app/gyeotctl/restorecommand.h"
#include "app/gyeotctl/retentioncommand.h"
#include "app/gyeotctl/rotatecommand.h"
#include "app/gyeotctl/trashcommand.h"
#include "app/gyeotctl/usercommand.h"
#include "app/gyeotctl/verifycommand.h"

namespace gyeot::app {

Commands gyeotctlCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<UserCommand>());
    commands.push_back(std::make_unique<PassphraseCommand>());
    commands.push_back(std::make_unique<KeyringCommand>());
    commands.push_back(std::make_unique<RecoverCommand>());
    commands.push_back(std::make_unique<BreakGlassCommand>());
    commands.push_back(std::make_unique<ImportCaseCommand>());
    commands.push_back(std::make_unique<AttachCommand>());
    commands.push_back(std::make_unique<LawCommand>());
    commands.push_back(std::make_unique<PacketCommand>());
    commands.push_back(std::make_unique<EnrolCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ReceiptCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<DrillCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<RotateCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<RescueCommand>());
    commands.push_back(std::make_unique<AuditCommand>());
    commands.push_back(std::make_unique<TrashCommand>());
    commands.push_back(std::make_unique<EraseCommand>());
    commands.push_back(std::make_unique<RetentionCommand>());
    commands.push_back(std::make_unique<ForgetCommand>());
    return commands;
}

} // namespace gyeot::app
