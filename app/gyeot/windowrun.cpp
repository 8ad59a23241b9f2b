#include "app/gyeot/windowrun.h"

#include "app/gyeot/program.h"
#include "app/gyeot/startoptions.h"
#include "core/base/log.h"

#include <QApplication>

#include <kdsingleapplication.h>

namespace gyeot::app {

int runWindow(int& argc, char** argv, QString& lockedStore)
{
    QApplication application(argc, argv);
    const StartOptions options = readStartOptions(QApplication::arguments());
    if (options.exitCode)
        return *options.exitCode;
    withholdLogText();
    KDSingleApplication single(QStringLiteral("gyeot"));
    if (!single.isPrimaryInstance())
        return single.sendMessage("show") ? 0 : 1;
    const SystemClock clock;
    RandomIdSource ids(clock);
    Program program(application, options.wish, clock, ids);
    QObject::connect(&single, &KDSingleApplication::messageReceived, &program, &Program::raise);
    return program.run(lockedStore);
}

} // namespace gyeot::app
