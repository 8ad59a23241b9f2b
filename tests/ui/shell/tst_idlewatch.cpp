#include "core/base/uptime.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"
#include "ui/shell/idlewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace gyeot::ui;
using namespace std::chrono_literals;

namespace {

/** Touches by hand, hours by hand. */
struct Hours {
    qint64 nowMs = 1000;
    IdleWatch watch;
    QSignalSpy warned { &watch, &IdleWatch::aboutToLock };
    QSignalSpy expired { &watch, &IdleWatch::expired };
    QWidget window;

    explicit Hours(const IdleLimits& limits = {}) : watch(limits, [this] { return nowMs; }) { }
    void pass(std::chrono::milliseconds time) { nowMs += time.count(); }
    void touch() { QTest::keyClick(&window, Qt::Key_Shift); }
};

} // namespace

class TestIdleWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnsThenExpires()
    {
        IdleWatch watch({ .idle = 80ms, .warning = 40ms });
        QStringList seen;
        connect(&watch, &IdleWatch::aboutToLock, this, [&seen] { seen << QStringLiteral("warned"); });
        connect(&watch, &IdleWatch::expired, this, [&seen] { seen << QStringLiteral("expired"); });
        QTRY_COMPARE(seen, (QStringList { QStringLiteral("warned"), QStringLiteral("expired") }));
    }

    void anyKeyGoesOn()
    {
        IdleWatch watch({ .idle = 60s, .warning = 59950ms }); // warns after 50 ms, locks a minute later
        QSignalSpy warned(&watch, &IdleWatch::aboutToLock);
        QSignalSpy resumed(&watch, &IdleWatch::resumed);
        QTRY_COMPARE(warned.size(), 1);
        QWidget window;
        QTest::keyClick(&window, Qt::Key_Shift);
        QCOMPARE(resumed.size(), 1);
        QTRY_COMPARE(warned.size(), 2);
    }

    void LCK_05_goesByAClockThatNobodyCanSet()
    {
        gyeot::test::FakeClock wall; // the one the program shows and stores; the watch has never heard of it
        Hours hours;
        hours.pass(3min);
        wall.ms -= qint64(2) * 60 * 60 * 1000; // set back two hours
        hours.touch();
        QVERIFY(hours.expired.isEmpty());
        hours.pass(5min);
        hours.touch();
        QCOMPARE(hours.expired.size(), 1);
        const qint64 before = gyeot::uptimeMs();
        QVERIFY(before > 0 && gyeot::uptimeMs() >= before);
    }

    void LCK_01_theTouchThatWakesASleepingMachineLocks()
    {
        Hours hours;
        hours.pass(8h); // the lid was closed and nobody told us
        hours.touch();
        QCOMPARE(hours.expired.size(), 1);
        hours.touch();
        QCOMPARE(hours.expired.size(), 1);
    }

    void locksAfterTwelveHoursWhateverIsTouched()
    {
        Hours hours;
        for (int minute = 0; minute < 12 * 60 - 1; ++minute) {
            hours.pass(1min);
            hours.touch();
        }
        QVERIFY(hours.expired.isEmpty());
        hours.pass(1min);
        hours.touch();
        QCOMPARE(hours.expired.size(), 1);
    }
};

GYEOT_TEST(TestIdleWatch)
#include "tst_idlewatch.moc"
