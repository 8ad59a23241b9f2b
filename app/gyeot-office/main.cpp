#include "app/gyeot-office/commands.h"
#include "core/base/log.h"
#include "core/crypto/process.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const auto hardened = gyeot::hardenProcess(); // before anything reads a secret
    gyeot::installLog();
    if (!hardened)
        gyeot::logFailure("start", hardened.error());
    const QCoreApplication application(argc, argv);
    gyeot::withholdLogText();
    return gyeot::app::runCommands(
        QStringLiteral("gyeot-office"), gyeot::app::gyeotOfficeCommands(), QCoreApplication::arguments());
}
