#include "app/gyeotctl/commands.h"
#include "core/base/log.h"
#include "core/crypto/process.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    // pages are laid out with Qt's fonts, but a command line never opens a window
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto hardened = gyeot::hardenProcess(); // before anything reads a secret
    gyeot::installLog();
    if (!hardened)
        gyeot::logFailure("start", hardened.error());
    const QGuiApplication application(argc, argv);
    gyeot::withholdLogText();
    return gyeot::app::runCommands(
        QStringLiteral("gyeotctl"), gyeot::app::gyeotctlCommands(), QGuiApplication::arguments());
}
