#include "app/gyeot-office/commands.h"
#include "core/base/log.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    gyeot::installLog();
    const QCoreApplication application(argc, argv);
    return gyeot::app::runCommands(
        QStringLiteral("gyeot-office"), gyeot::app::gyeotOfficeCommands(), QCoreApplication::arguments());
}
