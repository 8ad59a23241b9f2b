#include "app/gyeotctl/commands.h"
#include "core/base/log.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    // pages are laid out with Qt's fonts, but a command line never opens a window
    qputenv("QT_QPA_PLATFORM", "offscreen");
    gyeot::installLog();
    const QGuiApplication application(argc, argv);
    return gyeot::app::runCommands(
        QStringLiteral("gyeotctl"), gyeot::app::gyeotctlCommands(), QGuiApplication::arguments());
}
