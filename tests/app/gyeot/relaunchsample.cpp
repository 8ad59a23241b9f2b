#include "app/gyeot/relaunch.h"
#include "core/crypto/process.h"

#include <QFile>

#include <unistd.h>

#include <cstdio>

/** Started with a store it locks itself at once, as main() does; started again it says how, and that it is the same process. */
int main(int argc, char* argv[])
{
    if (argc == 2) {
        if (!gyeot::hardenProcess()) // as the window is: that must not stand in the way
            return 2;
        std::printf("%d\n", int(::getpid()));
        std::fflush(stdout);
        return gyeot::app::relaunchLocked("relaunchsample", QFile::decodeName(argv[1]));
    }
    std::printf("%d\n", int(::getpid()));
    for (int i = 1; i < argc; ++i)
        std::printf("%s\n", argv[i]);
    return 0;
}
