#include "core/store/jobs/checkstore.h"
#include "tests/core/store/erasablestore.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

/** What a process that erases had said when it was ended. */
struct Ended {
    QSet<CaseId> begun;
    QSet<CaseId> erased;
    QString failure;
};

Ended killAfter(const TestStore& store, quint32 seed, int lines)
{
    QProcess process;
    process.start(QStringLiteral(GYEOT_BINARY_DIR "/bin/storechild"),
        { u"erase"_s, store.path, store.userName, QString::number(seed) });
    Ended ended;
    int seen = 0;
    const auto read = [&] {
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        const CaseId id = CaseId::fromString(line.section(u' ', 1, 1)).value_or(CaseId());
        if (line.startsWith(u"begun "))
            ended.begun.insert(id);
        else if (line.startsWith(u"erased "))
            ended.erased.insert(id);
        else if (line != u"open")
            ended.failure = line;
        ++seen;
    };
    while (seen < lines && ended.failure.isEmpty()) {
        if (!process.canReadLine() && !process.waitForReadyRead(patienceMs))
            break;
        while (process.canReadLine() && seen < lines)
            read();
    }
    process.kill();
    process.waitForFinished(patienceMs);
    while (process.canReadLine())
        read();
    return ended;
}

} // namespace

/** ERA-06 (reference/security.md 5.8): killed at any point, a case is there whole or gone whole; never its keys without its rows, or its rows
 *  without its keys. More of it with GYEOT_KILLS. */
class EraseKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ERA_06_wholeOrGone()
    {
        bool isSet = false;
        const int set = qEnvironmentVariableIntValue("GYEOT_KILLS", &isSet);
        const int kills = isSet ? set : 12;
        QRandomGenerator random(20261127);
        ThingStore fixture;
        qint64 erased = 0;
        for (int round = 0; round < kills; ++round) {
            fixture.store.reset();
            const quint32 seed = quint32(1'000'000 + round * 10'000);
            const Ended ended = killAfter(fixture, seed, 1 + int(random.bounded(9)));
            QCOMPARE(ended.failure, QString());
            fixture.clock.ms = FakeClock().ms + qint64(seed / 10 + 1000) * oneDayMs;
            QVERIFY2(fixture.reopen(), qPrintable(u"round %1"_s.arg(round)));
            for (const CaseId id : ended.begun) {
                const Remains remains = remainsOf(*fixture.store, id);
                QVERIFY2(remains.isWhole() || remains.isGone(),
                    qPrintable(u"%1: %2 rows, %3 keys, %4 values"_s.arg(id.toString(), QString::number(remains.rows),
                        QString::number(remains.keys), QString::number(remains.values))));
                QVERIFY(!ended.erased.contains(id) || remains.isGone());
            }
            erased += ended.erased.size();
            const auto report = checkStore(fixture.store->jobAccess(), erasableTypes);
            QVERIFY(report);
            QVERIFY2(
                report->isSound(), qPrintable(report->rows.join(u'\n') + QString::fromLatin1(report->audit.problem)));
        }
        QVERIFY(fixture.count(u"SELECT count(*) FROM erasure_ledger") >= erased);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM erasure_blobs"), 0);
    }
};

GYEOT_TEST(EraseKillTest)
#include "tst_erasekill.moc"
