#include "core/evidence/evidenceservice.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchstore.h"
#include "tests/bench/measure.h"
#include "tests/bench/memory.h"

#include <QElapsedTimer>

#include <cstdio>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

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
