#include "core/store/audit.h"
#include "core/store/change.h"
#include "core/store/clockjump.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/operationtable.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

} // namespace

class ClockJumpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsJumpsFromTime_data()
    {
        QTest::addColumn<qint64>("passed");
        QTest::addColumn<bool>("first");
        QTest::addColumn<int>("jump"); // -1: none
        QTest::newRow("a minute") << minute << false << -1;
        QTest::newRow("a clock set right") << -5 * minute << false << -1;
        QTest::newRow("back by more") << -5 * minute - 1 << false << int(ClockJump::Back);
        QTest::newRow("back before opening") << -day << true << int(ClockJump::Back);
        QTest::newRow("a day of work") << day << false << -1;
        QTest::newRow("forward by more than a day") << day + 1 << false << int(ClockJump::Forward);
        QTest::newRow("closed for a holiday") << 30 * day << true << -1;
        QTest::newRow("closed for more than a year") << 366 * day + 1 << true << int(ClockJump::Forward);
    }
    void tellsJumpsFromTime()
    {
        QFETCH(qint64, passed);
        QFETCH(bool, first);
        QFETCH(int, jump);
        const qint64 last = 1'795'309'200'000;
        const auto found = clockJump(last, last + passed, first);
        QCOMPARE(found ? int(*found) : -1, jump);
        QVERIFY(!clockJump(0, last, first)); // the first row of all
    }

    /** ENV-03: whatever the clock says, the order of work stays, one row tells of each jump, and the window has a warning. */
    void ENV_03_wrongClocks_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("implausible");
        const auto utc = [](int year, int month, int dayOfMonth, int hour = 0) {
            return QDateTime(QDate(year, month, dayOfMonth), QTime(hour, 0), QTimeZone::UTC);
        };
        QTest::newRow("ENV-03 1970") << utc(1970, 1, 2) << u"back"_s << true;
        QTest::newRow("ENV-03 2099") << utc(2099, 6, 1) << u"forward"_s << false;
        QTest::newRow("ENV-03 2038-01-19") << utc(2038, 1, 19, 4) << u"forward"_s << false;
        QTest::newRow("ENV-03 2200") << utc(2200, 1, 1) << u"forward"_s << true;
        QTest::newRow("ENV-03 a day back at midnight") << utc(2026, 11, 20, 15) << u"back"_s << false;
    }
    void ENV_03_wrongClocks()
    {
        QFETCH(QDateTime, now);
        QFETCH(QString, told);
        QFETCH(bool, implausible);
        ThingStore fixture;
        const auto save = [&fixture] {
            auto change = Change::begin(*fixture.store, "thing.add", fixture.caseId);
            const QUuid id = fixture.ids.next();
            return change && change->create(thing, id, fixture.caseId) && change->set(thing, id, "word", u"하나"_s)
                && change->commit();
        };
        QVERIFY(save());
        const qint64 right = fixture.clock.ms;
        fixture.clock.ms = now.toMSecsSinceEpoch();
        QVERIFY(save());
        QVERIFY(save()); // told once
        const auto doubt = fixture.store->clockDoubt();
        QVERIFY(doubt);
        QCOMPARE(*doubt == ClockJump::Implausible, implausible);
        fixture.clock.ms = right + minute;
        QVERIFY(save());
        const auto rows = AuditLog(fixture.store->database(), u"S07"_s, fixture.store->id()).rows(0, 100);
        QStringList jumps;
        qint64 hlc = 0;
        for (const AuditRow& row : *rows) {
            QVERIFY(row.entry.hlc > hlc);
            hlc = row.entry.hlc;
            if (row.entry.action == u"clock.jump")
                jumps << row.entry.reason;
        }
        QCOMPARE(jumps.size(), 2); // there and back
        QCOMPARE(jumps.first(), told);
        const auto operations = OperationTable(fixture.store->database(), u"S07"_s).range(fixture.store->id(), 0, 100);
        for (qsizetype i = 1; i < operations->size(); ++i)
            QVERIFY(operations->at(i).hlc > operations->at(i - 1).hlc);
        QVERIFY(checkStore(fixture.store->jobAccess(), thingTypes)->isSound());
        QVERIFY(fixture.reopen());
    }

    void aStoreThatRestedOverAHolidayIsNotTold()
    {
        ThingStore fixture;
        fixture.store.reset();
        fixture.clock.ms += 20 * day;
        QVERIFY(fixture.reopen());
        QVERIFY(!fixture.store->clockDoubt());
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'clock.jump'"), 0);
        fixture.store.reset();
        fixture.clock.ms -= 2 * day;
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.store->clockDoubt() == ClockJump::Back);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'clock.jump'"), 1);
    }

    void haveStableNames()
    {
        QCOMPARE(clockJumpName(ClockJump::Back), "back");
        QCOMPARE(clockJumpName(ClockJump::Forward), "forward");
        QCOMPARE(clockJumpName(ClockJump::Implausible), "implausible");
    }
};

GYEOT_TEST(ClockJumpTest)
#include "tst_clockjump.moc"
