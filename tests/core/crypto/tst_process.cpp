#include "core/crypto/process.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gyeot;

class ProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** In a child, since nothing of it can be taken back. Exit 0: all as promised. */
    void keepsMemoryToItself()
    {
        const pid_t child = fork();
        if (child == 0) {
            const bool hardened = hardenProcess().has_value();
            rlimit core {};
            getrlimit(RLIMIT_CORE, &core);
            const bool raised = [] {
                const rlimit back { 1000, 1000 };
                return geteuid() != 0 && setrlimit(RLIMIT_CORE, &back) == 0;
            }();
            rlimit locked {};
            getrlimit(RLIMIT_MEMLOCK, &locked);
            _exit(!hardened                                    ? 1
                    : core.rlim_cur != 0 || core.rlim_max != 0 ? 2
                    : prctl(PR_GET_DUMPABLE) != 0              ? 3
                    : raised                                   ? 4
                    : locked.rlim_cur != locked.rlim_max       ? 5
                                                               : 0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

GYEOT_TEST(ProcessTest)
#include "tst_process.moc"
