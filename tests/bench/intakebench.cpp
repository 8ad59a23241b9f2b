#include "core/evidence/evidenceservice.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchstore.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

/** A figure of /proc/self/status. Source: proc_pid_status(5). */
qint64 statusKiB(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        giveUp(u"no /proc"_s);
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').first().toLongLong();
    }
    giveUp(u"no memory figures in /proc"_s);
}

/** The peak of the resident set starts again from here. Source: proc_pid_clear_refs(5). */
void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (!refs.open(QFile::WriteOnly | QFile::Unbuffered) || refs.write("5") != 1)
        giveUp(u"clear_refs"_s);
}

} // namespace

void attachFile(const QString& directory, const QString& file)
{
    BenchStore bench(directory, 1);
    EvidenceService evidence(bench.store(), bench.law());
    IntakeRequest request;
    request.path = file;
    request.item.caseId = must(bench.cases().list({}), "list").first().id;
    request.item.gateAnswer = GateAnswer::No;
    forgetPeak();
    const qint64 before = statusKiB("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    must(evidence.attach(request), "intake");
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("%.3f %lld\n", seconds, static_cast<long long>(statusKiB("VmHWM:") - before));
}

} // namespace gyeot::bench
