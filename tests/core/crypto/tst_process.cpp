#include "core/crypto/process.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>

using namespace gyeot;

namespace {

/** What a process of the same user can do to another one; its bits are the exit code of the one who tries. */
enum Reach { Attached = 1, MemoryOpened = 2, MemoryRead = 4, Failed = 64 };

constexpr uid_t somebody = 65534;
unsigned char secret[] = "victim's secret words";

void becomeSomebody()
{
    if (geteuid() != 0)
        return;
    // as root everything is allowed, so both become the same person without rights
    if (setresgid(somebody, somebody, somebody) != 0 || setresuid(somebody, somebody, somebody) != 0)
        _exit(Failed);
    prctl(PR_SET_DUMPABLE, 1); // a change of user has taken it away; a program started by that user has it
}

int tryToReach(pid_t victim)
{
    int reached = 0;
    const std::string memory = "/proc/" + std::to_string(victim) + "/mem";
    if (const int opened = open(memory.c_str(), O_RDONLY | O_CLOEXEC); opened >= 0) {
        reached |= MemoryOpened;
        close(opened);
    }
    unsigned char copy[sizeof secret] {};
    const iovec here { copy, sizeof copy };
    const iovec there { secret, sizeof secret }; // a child has it at the same place
    if (process_vm_readv(victim, &here, 1, &there, 1, 0) == ssize_t(sizeof secret))
        reached |= MemoryRead;
    if (ptrace(PTRACE_ATTACH, victim, nullptr, nullptr) == 0) { // as gcore and gdb do
        reached |= Attached;
        waitpid(victim, nullptr, 0);
        ptrace(PTRACE_DETACH, victim, nullptr, nullptr);
    }
    return reached;
}

enum class Hardened { No, Yes };

/** Somebody starts a program and reaches for its memory: the parent may, where a system lets nobody else. */
int reachOf(Hardened hardened)
{
    const pid_t attacker = fork();
    if (attacker == 0) {
        becomeSomebody();
        int ready[2];
        if (pipe(ready) != 0)
            _exit(Failed);
        const pid_t victim = fork();
        if (victim == 0) {
            if (hardened == Hardened::Yes && !hardenProcess())
                _exit(Failed);
            if (write(ready[1], "r", 1) != 1)
                _exit(Failed);
            while (true)
                pause();
        }
        char sign = 0;
        const int reached = read(ready[0], &sign, 1) == 1 ? tryToReach(victim) : int(Failed);
        kill(victim, SIGKILL);
        waitpid(victim, nullptr, 0);
        _exit(reached);
    }
    int status = 0;
    waitpid(attacker, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : int(Failed);
}

/** A program that crashes in an empty folder with as much room for a core as the system gives. Its wait status. */
int crashIn(const QString& folder)
{
    const pid_t child = fork();
    if (child == 0) {
        rlimit core {};
        getrlimit(RLIMIT_CORE, &core);
        core.rlim_cur = core.rlim_max;
        setrlimit(RLIMIT_CORE, &core);
        signal(SIGSEGV, SIG_DFL); // Qt Test's own handler would only print
        if (chdir(QFile::encodeName(folder).constData()) != 0 || !hardenProcess())
            _exit(Failed);
        raise(SIGSEGV);
        _exit(Failed);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

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

    void LCK_06_aProcessOfTheSameUserDoesNotGetIn()
    {
        QCOMPARE(reachOf(Hardened::Yes), 0);
        const int unhardened = reachOf(Hardened::No);
        QVERIFY(unhardened < Failed);
        if (unhardened == 0)
            QSKIP("this system lets nobody look into a process anyway: the test proves nothing here");
    }

    void RES_08_aCrashLeavesNoCore()
    {
        const QTemporaryDir folder;
        const int status = crashIn(folder.path());
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSEGV);
        QVERIFY(!WCOREDUMP(status));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    }
};

GYEOT_TEST(ProcessTest)
#include "tst_process.moc"
