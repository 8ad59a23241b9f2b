#include "core/law/complaintclock.h"
#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

LawClock clockFor(const ActFacts& act, QDate asOf = QDate(2026, 11, 22))
{
    return complaintClock(book(), *book().statute(act.statute), act, asOf).value_or(LawClock {});
}

ActFacts insult(QDate day, QDate knewOffender)
{
    ActFacts act = actOn(day, u"CC-311"_s);
    act.knewOffender = knewOffender;
    return act;
}

} // namespace

class ComplaintClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsSixMonthsFromTheOffender_data()
    {
        QTest::addColumn<QDate>("knew");
        QTest::addColumn<QDate>("nominal");
        QTest::addColumn<QDate>("last");
        // day 1 is 2026-04-03, the corresponding day 2026-10-03, the last day before it, a Friday
        QTest::newRow("ends on a working day") << QDate(2026, 4, 2) << QDate(2026, 10, 2) << QDate(2026, 10, 2);
        // Sat 2027-02-06, Sun, Mon and Tue are New Year with its substitute: Wed 02-10
        QTest::newRow("over New Year") << QDate(2026, 8, 6) << QDate(2027, 2, 6) << QDate(2027, 2, 10);
        // day 1 is 1 March: to the end of August
        QTest::newRow("end of February") << QDate(2026, 2, 28) << QDate(2026, 8, 31) << QDate(2026, 8, 31);
        // Mon 2028-05-01: Workers' Day does not move it
        QTest::newRow("Workers' Day") << QDate(2027, 11, 1) << QDate(2028, 5, 1) << QDate(2028, 5, 1);
        // Fri 2026-07-17, then a weekend
        QTest::newRow("Constitution Day") << QDate(2026, 1, 17) << QDate(2026, 7, 17) << QDate(2026, 7, 20);
    }
    void countsSixMonthsFromTheOffender()
    {
        QFETCH(QDate, knew);
        const LawClock clock = clockFor(insult(QDate(2026, 1, 1), knew), knew);
        QCOMPARE(clock.start, knew);
        QTEST(clock.nominalLastDay, "nominal");
        QTEST(clock.lastDay, "last");
        QCOMPARE(has(clock.working, StepKind::Shift), clock.lastDay != clock.nominalLastDay);
    }

    void saysWhatTheCalendarDoubts()
    {
        const LawClock workers = clockFor(insult(QDate(2027, 11, 1), QDate(2027, 11, 1)), QDate(2028, 1, 1));
        QCOMPARE(stepOf(workers.working, StepKind::Disputed).subject, u"workers_day"_s);
        QCOMPARE(workers.confidence, Confidence::Medium);
        const LawClock constitution = clockFor(insult(QDate(2026, 1, 17), QDate(2026, 1, 17)));
        QCOMPARE(stepOf(constitution.working, StepKind::Disputed).subject, u"constitution_day"_s);
        QCOMPARE(clockFor(insult(QDate(2026, 4, 2), QDate(2026, 4, 2))).confidence, Confidence::High);
    }

    void turnsOverAtTheEndOfTheLastDay()
    {
        const ActFacts act = insult(QDate(2026, 8, 1), QDate(2026, 8, 6)); // last day 2027-02-10
        QCOMPARE(clockFor(act, QDate(2027, 2, 10)).status, ClockStatus::Open);
        QCOMPARE(clockFor(act, QDate(2027, 2, 11)).status, ClockStatus::Expired);
    }

    void waitsForTheOffender()
    {
        const LawClock clock = clockFor(insult(QDate(2026, 8, 1), {}));
        QCOMPARE(clock.statute, u"CC-311"_s);
        QCOMPARE(clock.status, ClockStatus::NotStarted);
        QVERIFY(!clock.start.isValid() && !clock.lastDay.isValid());
        QCOMPARE(stepOf(clock.working, StepKind::Missing).subject, u"knew_offender"_s);
    }

    /** Who knew harm and offender knew the offender, that day at the latest. */
    void takesTheDayBothWereKnown()
    {
        ActFacts act = insult(QDate(2026, 8, 1), {});
        act.knewHarmAndOffender = QDate(2026, 8, 6);
        const LawClock clock = clockFor(act);
        QCOMPARE(clock.lastDay, QDate(2027, 2, 10));
        QVERIFY(clock.estimated);
        QVERIFY(has(clock.working, StepKind::KnewBoth));
    }

    /** An offender known since 2025 is the offender of this act from the day of the act: 2026-04-02 + 6 m. */
    void doesNotBeginBeforeTheAct()
    {
        const LawClock clock = clockFor(insult(QDate(2026, 4, 2), QDate(2025, 1, 1)));
        QCOMPARE(clock.start, QDate(2026, 4, 2));
        QCOMPARE(clock.lastDay, QDate(2026, 10, 2));
        QVERIFY(!clock.estimated);
    }

    void marksARangeOfDays()
    {
        ActFacts act = insult(QDate(2026, 4, 2), QDate(2025, 1, 1));
        act.last = QDate(2026, 4, 20);
        const LawClock clock = clockFor(act);
        QCOMPARE(clock.lastDay, QDate(2026, 10, 2));
        QVERIFY(clock.estimated);
    }

    void runsWhereAComplaintIsNeeded_data()
    {
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("runs");
        QTest::newRow("insult") << u"CC-311"_s << QDate(2026, 4, 2) << true;
        QTest::newRow("opened records") << u"CC-316"_s << QDate(2026, 4, 2) << true;
        QTest::newRow("spreading") << u"SV-14-2b"_s << QDate(2026, 4, 2) << false;
        QTest::newRow("defamation: the wish, not a complaint") << u"IC-70-1"_s << QDate(2026, 4, 2) << false;
        QTest::newRow("indecent assault, the old rule") << u"CC-298"_s << QDate(2013, 6, 18) << true;
        QTest::newRow("indecent assault, the new rule") << u"CC-298"_s << QDate(2013, 6, 19) << false;
    }
    void runsWhereAComplaintIsNeeded()
    {
        QFETCH(QString, statute);
        QFETCH(QDate, day);
        QTEST(!clockFor(actOn(day, statute)).statute.isEmpty(), "runs");
    }

    /** 2013-06-18 + 6 m = 2013-12-18, a Wednesday; a longer period of an older Act is not in the book, so the row is of low confidence. */
    void showsTheOldRuleWithDoubt()
    {
        ActFacts act = actOn(QDate(2013, 6, 18), u"CC-298"_s);
        act.knewOffender = QDate(2013, 6, 18);
        const LawClock clock = clockFor(act);
        QCOMPARE(clock.lastDay, QDate(2013, 12, 18));
        QCOMPARE(clock.status, ClockStatus::Expired);
        QCOMPARE(clock.confidence, Confidence::Low);
    }
};

GYEOT_TEST(ComplaintClockTest)
#include "tst_complaintclock.moc"
