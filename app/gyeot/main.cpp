#include "app/gyeot/relaunch.h"
#include "app/gyeot/windowrun.h"
#include "core/base/log.h"
#include "core/crypto/process.h"

int main(int argc, char* argv[])
{
    const auto hardened = gyeot::hardenProcess(); // before anything reads a secret
    gyeot::installLog();
    if (!hardened)
        gyeot::logFailure("start", hardened.error());
    QString lockedStore;
    const int code = gyeot::app::runWindow(argc, argv, lockedStore);
    return lockedStore.isEmpty() ? code : gyeot::app::relaunchLocked(argv[0], lockedStore);
}
