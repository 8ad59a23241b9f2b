#include "core/law/civilclock.h"
#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
constexpr CivilSetting sexualAct { .nature = Nature::Single, .sexual = true };
constexpr CivilSetting otherAct { .nature = Nature::Single, .sexual = false };

struct Both {
    LawClock shorter;
    LawClock longer;
};

Both clocksFor(
    const ActFacts& act, const VictimFacts& victim, const CivilSetting& setting = sexualAct, QDate asOf = today)
{
    const auto clocks = civilClocks(book(), act, victim, setting, asOf);
    return { clocks.at(0), clocks.at(1) };
}

ActFacts harm(QDate day, QDate knew)
{
    ActFacts act = actOn(day, {});
    act.knewHarmAndOffender = knew;
    return act;
}

VictimFacts bornOn(QDate day)
{
    VictimFacts victim;
    victim.born = day;
    return victim;
}

const QDate longAgo(1990, 1, 1);

} // namespace

class CivilClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheFirstDayOutAndMoves()
    {
        // known 2026-05-02: day 1 is 05-03, last day 2029-05-02 (Wed); act 2026-08-10: 2036-08-10 is a Sunday, moved to Monday
        const Both clocks = clocksFor(harm(QDate(2026, 8, 10), QDate(2026, 9, 30)), bornOn(longAgo));
        QCOMPARE(clocks.shorter.lastDay, QDate(2029, 10, 1)); // 2029-09-30 is a Sunday
        QCOMPARE(clocks.longer.nominalLastDay, QDate(2036, 8, 10));
        QCOMPARE(clocks.longer.lastDay, QDate(2036, 8, 11));
        QCOMPARE(clocks.longer.statute, u"CIV-766"_s);
        QCOMPARE(clocks.longer.kind, ClockKind::CivilLong);
        QCOMPARE(clocks.shorter.kind, ClockKind::CivilShort);
    }

    void waitsForKnowledge()
    {
        const Both clocks = clocksFor(harm(QDate(2026, 8, 10), {}), bornOn(longAgo));
        QCOMPARE(clocks.shorter.status, ClockStatus::NotStarted);
        QVERIFY(!clocks.shorter.start.isValid());
        QCOMPARE(stepOf(clocks.shorter.working, StepKind::Missing).subject, u"knew_harm_and_offender"_s);
        QCOMPARE(clocks.longer.status, ClockStatus::Open);
    }

    void doesNotKnowHarmBeforeItIsDone()
    {
        const Both clocks = clocksFor(harm(QDate(2026, 8, 10), QDate(2020, 1, 1)), bornOn(longAgo));
        QCOMPARE(clocks.shorter.start, QDate(2026, 8, 10));
        QCOMPARE(clocks.shorter.lastDay, QDate(2029, 8, 10));
    }

    /** Born 2010-02-14, 19 on 2029-02-14 at 00:00, so that day counts: 3 years end on 2032-02-13 (Fri), 10 on 2039-02-13 (Sun), moved. */
    void waitsForMajority()
    {
        const Both clocks = clocksFor(harm(QDate(2026, 1, 5), QDate(2026, 1, 6)), bornOn(QDate(2010, 2, 14)));
        QCOMPARE(clocks.shorter.start, QDate(2029, 2, 14));
        QCOMPARE(clocks.shorter.lastDay, QDate(2032, 2, 13));
        QCOMPARE(clocks.shorter.status, ClockStatus::NotStarted);
        QCOMPARE(clocks.longer.nominalLastDay, QDate(2039, 2, 13));
        QCOMPARE(clocks.longer.lastDay, QDate(2039, 2, 14));
        QVERIFY(has(clocks.longer.working, StepKind::Majority) && has(clocks.longer.working, StepKind::CountFirstIn));
    }

    /** Known on the 19th birthday itself, some time in the day: that day is not counted, 2032-02-14 is a Saturday, then Monday. */
    void countsKnowledgeOnTheBirthdayAsAnEvent()
    {
        const Both clocks = clocksFor(
            harm(QDate(2026, 1, 5), QDate(2029, 2, 14)), bornOn(QDate(2010, 2, 14)), sexualAct, QDate(2029, 3, 1));
        QCOMPARE(clocks.shorter.nominalLastDay, QDate(2032, 2, 14));
        QCOMPARE(clocks.shorter.lastDay, QDate(2032, 2, 16));
        QVERIFY(has(clocks.shorter.working, StepKind::CountFirstOut));
    }

    void doesNotWaitForOtherHarm()
    {
        const Both clocks = clocksFor(harm(QDate(2026, 1, 5), QDate(2026, 1, 6)), bornOn(QDate(2010, 2, 14)), otherAct);
        QCOMPARE(clocks.shorter.start, QDate(2026, 1, 6));
        QVERIFY(!has(clocks.longer.working, StepKind::Majority));
    }

    void takesAnUnknownBirthForAnAdult()
    {
        const Both clocks = clocksFor(harm(QDate(2026, 1, 5), QDate(2026, 1, 6)), {});
        QCOMPARE(clocks.longer.start, QDate(2026, 1, 5));
        QCOMPARE(stepOf(clocks.longer.working, StepKind::Missing).subject, u"victim.born"_s);
    }

    /** The rule of 2020-10-20 reaches claims alive on that day: one of 2009-01-05 ended on Mon 2019-01-07 (the 5th was a Saturday); one of
     *  2010-10-20 ended on 2020-10-20 itself and is held. */
    void reachesBackOnlyToWhatWasAlive()
    {
        const Both dead = clocksFor(harm(QDate(2009, 1, 5), {}), bornOn(QDate(2000, 5, 5)));
        QCOMPARE(dead.longer.lastDay, QDate(2019, 1, 7));
        QCOMPARE(dead.longer.status, ClockStatus::Expired);
        QCOMPARE(stepOf(dead.longer.working, StepKind::TooLate).result, QDate(2019, 1, 7));
        const Both alive = clocksFor(harm(QDate(2010, 10, 20), {}), bornOn(QDate(2000, 5, 5)));
        QCOMPARE(alive.longer.start, QDate(2019, 5, 5));
        QCOMPARE(alive.longer.status, ClockStatus::Open);
    }

    void runsFromTheLastActOfACourse()
    {
        ActFacts act = harm(QDate(2026, 7, 1), QDate(2026, 7, 1));
        act.last = QDate(2026, 9, 30);
        const Both clocks = clocksFor(act, bornOn(longAgo), { .nature = Nature::Repeated, .sexual = false });
        QCOMPARE(clocks.shorter.start, QDate(2026, 9, 30));
        QCOMPARE(clocks.longer.start, QDate(2026, 9, 30));
        QVERIFY(!clocks.longer.estimated);
    }

    void givesTheEarliestDayOfARange()
    {
        ActFacts act = harm(QDate(2026, 7, 1), QDate(2026, 6, 1));
        act.last = QDate(2026, 9, 30);
        const Both clocks = clocksFor(act, bornOn(longAgo));
        QCOMPARE(clocks.longer.start, QDate(2026, 7, 1));
        QVERIFY(clocks.longer.estimated && clocks.shorter.estimated);
        QCOMPARE(stepOf(clocks.longer.working, StepKind::OtherEnd).result, QDate(2036, 9, 30));
        QCOMPARE(stepOf(clocks.shorter.working, StepKind::OtherEnd).result, QDate(2029, 10, 1));
        // held until majority, the range no longer matters
        QVERIFY(!clocksFor(act, bornOn(QDate(2010, 2, 14))).longer.estimated);
    }

    void waitsForTheEndOfWhatGoesOn()
    {
        const ActFacts act = harm(QDate(2024, 10, 20), QDate(2025, 1, 1));
        const Both clocks = clocksFor(act, bornOn(longAgo), { .nature = Nature::Continuing, .sexual = true });
        QCOMPARE(clocks.longer.status, ClockStatus::NotStarted);
        QCOMPARE(clocks.shorter.status, ClockStatus::NotStarted);
        QCOMPARE(stepOf(clocks.longer.working, StepKind::OtherEnd).result, QDate(2034, 10, 20));
        QCOMPARE(stepOf(clocks.shorter.working, StepKind::OtherEnd).day, QDate(2025, 1, 1));
    }

    void asksForADayItDoesNotKnow()
    {
        ActFacts act;
        act.last = QDate(2026, 3, 14);
        act.knewHarmAndOffender = QDate(2026, 4, 2);
        const Both clocks = clocksFor(act, bornOn(longAgo));
        QCOMPARE(clocks.longer.status, ClockStatus::NotStarted);
        QCOMPARE(stepOf(clocks.longer.working, StepKind::Missing).subject, u"act.date"_s);
        QCOMPARE(clocks.shorter.lastDay, QDate(2029, 4, 2)); // knowledge is enough for the short one
    }

    /** Act of 2041-03-11: 2051-03-11 is a Saturday; holidays are known until 2050 only, so Monday is all that can be said. */
    void saysWhereTheHolidaysEnd()
    {
        const Both clocks = clocksFor(harm(QDate(2041, 3, 11), {}), bornOn(longAgo), otherAct, QDate(2041, 3, 12));
        QCOMPARE(clocks.longer.lastDay, QDate(2051, 3, 13));
        QCOMPARE(stepOf(clocks.longer.working, StepKind::BeyondCalendar).to, QDate(2050, 12, 31));
        QCOMPARE(clocks.longer.confidence, Confidence::Medium);
    }
};

GYEOT_TEST(CivilClockTest)
#include "tst_civilclock.moc"
