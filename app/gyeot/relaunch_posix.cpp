#include "app/gyeot/relaunch.h"

#include <QFile>

#include <unistd.h>

namespace gyeot::app {

int relaunchLocked(const char* program, const QString& store)
{
    const QByteArray directory = QFile::encodeName(store);
    // the program by its own link: the way it was started may no longer lead there
    ::execl("/proc/self/exe", program, "--locked", "--store", directory.constData(), nullptr);
    ::execl(program, program, "--locked", "--store", directory.constData(), nullptr); // where there is no /proc
    return 1;
}

} // namespace gyeot::app
