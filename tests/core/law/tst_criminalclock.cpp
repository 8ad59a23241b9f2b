#include "core/law/criminalclock.h"
#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

LawClock clockFor(const ActFacts& act, const VictimFacts& victim = {}, QDate asOf = today)
{
    return criminalClock(book(), *book().statute(act.statute), act, victim, asOf).value_or(LawClock {});
}

VictimFacts bornOn(QDate day)
{
    VictimFacts victim;
    victim.born = day;
    return victim;
}

ActFacts between(QDate first, QDate last, const QString& statute)
{
    ActFacts act = actOn(first, statute);
    act.last = last;
    return act;
}

ActFacts until(QDate day, QDate end, const QString& statute)
{
    ActFacts act = actOn(day, statute);
    act.continuesUntil = end;
    return act;
}

} // namespace

class CriminalClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByTheVersionOfTheDay_data()
    {
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("last");
        // up to 3 years: 5 years; 2018-12-17 + 5 y = 2023-12-17, less a day
        QTest::newRow("spread, before 2018-12-18") << u"SV-14-2b"_s << QDate(2018, 12, 17) << QDate(2023, 12, 16);
        // up to 5 years: 7 years; 2018-12-18 + 7 y = 2025-12-18, less a day
        QTest::newRow("spread, from 2018-12-18") << u"SV-14-2b"_s << QDate(2018, 12, 18) << QDate(2025, 12, 17);
        // up to 7 years: 7 years; 2020-05-18 + 7 y = 2027-05-18, less a day
        QTest::newRow("for money, before 2020-05-19") << u"SV-14-3"_s << QDate(2020, 5, 18) << QDate(2027, 5, 17);
        // 3 years or more: 10 years; 2020-05-19 + 10 y = 2030-05-19, less a day
        QTest::newRow("for money, from 2020-05-19") << u"SV-14-3"_s << QDate(2020, 5, 19) << QDate(2030, 5, 18);
        QTest::newRow("deepfake for money, before 2024-10-16")
            << u"SV-14의2-3"_s << QDate(2024, 10, 15) << QDate(2031, 10, 14);
        QTest::newRow("deepfake for money, from 2024-10-16")
            << u"SV-14의2-3"_s << QDate(2024, 10, 16) << QDate(2034, 10, 15);
        QTest::newRow("deepfake made, before 2024-10-16")
            << u"SV-14의2-1"_s << QDate(2024, 10, 15) << QDate(2031, 10, 14);
        QTest::newRow("deepfake made, from 2024-10-16")
            << u"SV-14의2-1"_s << QDate(2024, 10, 16) << QDate(2031, 10, 15);
        // no such day in 2031, 2029, 2034: the end of February (민법 제160조③)
        QTest::newRow("29 February, 7 years") << u"SV-14-2b"_s << QDate(2024, 2, 29) << QDate(2031, 2, 28);
        QTest::newRow("29 February, 5 years") << u"SV-13"_s << QDate(2024, 2, 29) << QDate(2029, 2, 28);
        QTest::newRow("29 February, 10 years") << u"CC-350"_s << QDate(2024, 2, 29) << QDate(2034, 2, 28);
        // 2031-03-01 is a Saturday and Independence Movement Day: no shift
        QTest::newRow("ends on a holiday") << u"SV-13"_s << QDate(2026, 3, 2) << QDate(2031, 3, 1);
    }
    void countsByTheVersionOfTheDay()
    {
        QFETCH(QString, statute);
        QFETCH(QDate, day);
        const LawClock clock = clockFor(actOn(day, statute));
        QTEST(clock.lastDay, "last");
        QCOMPARE(clock.nominalLastDay, clock.lastDay);
        QCOMPARE(clock.start, day);
        QVERIFY(!has(clock.working, StepKind::Shift));
    }

    void waitsForMajority_data()
    {
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("last");
        const QDate born(2007, 3, 10); // 19 on 2026-03-10; 7 years from then: 2033-03-09
        QTest::newRow("long before") << u"SV-14-2b"_s << born << QDate(2022, 5, 1) << QDate(2026, 3, 10)
                                     << QDate(2033, 3, 9);
        QTest::newRow("day before the birthday")
            << u"SV-14-2b"_s << born << QDate(2026, 3, 9) << QDate(2026, 3, 10) << QDate(2033, 3, 9);
        QTest::newRow("on the birthday") << u"SV-14-2b"_s << born << QDate(2026, 3, 10) << QDate(2026, 3, 10)
                                         << QDate(2033, 3, 9);
        QTest::newRow("day after the birthday")
            << u"SV-14-2b"_s << born << QDate(2026, 3, 11) << QDate(2026, 3, 11) << QDate(2033, 3, 10);
        // born 2008-02-29: 19 on 2027-03-01; 5 years from then end on 2032-02-29
        QTest::newRow("born on 29 February")
            << u"SV-13"_s << QDate(2008, 2, 29) << QDate(2026, 6, 1) << QDate(2027, 3, 1) << QDate(2032, 2, 29);
        // stalking, and what 제2조 of the 성폭력처벌법 does not list, run from the act
        QTest::newRow("stalking is not tolled")
            << u"ST-18-1"_s << born << QDate(2026, 3, 9) << QDate(2026, 3, 9) << QDate(2031, 3, 8);
        QTest::newRow("publishing identity is not tolled")
            << u"SV-24-2"_s << born << QDate(2026, 3, 9) << QDate(2026, 3, 9) << QDate(2031, 3, 8);
    }
    void waitsForMajority()
    {
        QFETCH(QString, statute);
        QFETCH(QDate, born);
        QFETCH(QDate, day);
        const LawClock clock = clockFor(actOn(day, statute), bornOn(born));
        QTEST(clock.start, "start");
        QTEST(clock.lastDay, "last");
        QCOMPARE(has(clock.working, StepKind::Majority), clock.start != day);
    }

    void takesAnUnknownBirthForAnAdult()
    {
        const LawClock clock = clockFor(actOn(QDate(2026, 3, 9), u"SV-14-2b"_s));
        QCOMPARE(clock.start, QDate(2026, 3, 9));
        QCOMPARE(stepOf(clock.working, StepKind::Missing).subject, u"victim.born"_s);
    }

    /** 1998-05-01, 10 years: over on 2008-04-30, before the rule of 2010-04-15 could hold it; the exclusion of 2013-06-19 comes too late as
     *  well. 2001-05-01 (over on 2011-04-30 at the earliest) was alive in 2010 and, held until 2009-01-01 + 10 y, alive in 2013. */
    void reachesBackOnlyToWhatWasAlive()
    {
        const LawClock dead = clockFor(actOn(QDate(1998, 5, 1), u"CC-298"_s), bornOn(QDate(1986, 1, 1)));
        QCOMPARE(dead.lastDay, QDate(2008, 4, 30));
        QCOMPARE(dead.status, ClockStatus::Expired);
        QVERIFY(has(dead.working, StepKind::TooLate));
        const LawClock alive = clockFor(actOn(QDate(2001, 5, 1), u"CC-298"_s), bornOn(QDate(1990, 1, 1)));
        QCOMPARE(alive.status, ClockStatus::Excluded);
    }

    void excludesWhatTheListsName_data()
    {
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<VictimFacts>("victim");
        QTest::addColumn<bool>("excluded");
        const VictimFacts child = bornOn(QDate(2010, 6, 15)); // 13 on 2023-06-15
        VictimFacts disabled = bornOn(QDate(1990, 1, 1));
        disabled.disabled = true;
        QTest::newRow("under 13, the last day") << u"CC-298"_s << QDate(2023, 6, 14) << child << true;
        QTest::newRow("13 today") << u"CC-298"_s << QDate(2023, 6, 15) << child << false;
        QTest::newRow("disabled adult") << u"CC-297"_s << QDate(2024, 1, 1) << disabled << true;
        QTest::newRow("disabled adult, offence not listed") << u"SV-14-2b"_s << QDate(2024, 1, 1) << disabled << false;
        QTest::newRow("production, whoever the victim") << u"YP-11-1"_s << QDate(2021, 9, 24) << VictimFacts {} << true;
        // 15 years from 2021-09-23 had not run out on 2021-09-24
        QTest::newRow("production the day before, still alive")
            << u"YP-11-1"_s << QDate(2021, 9, 23) << VictimFacts {} << true;
        QTest::newRow("habitual production follows it") << u"YP-11-7"_s << QDate(2026, 1, 1) << VictimFacts {} << true;
        QTest::newRow("distribution is not excluded") << u"YP-11-3"_s << QDate(2026, 1, 1) << VictimFacts {} << false;
    }
    void excludesWhatTheListsName()
    {
        QFETCH(QString, statute);
        QFETCH(QDate, day);
        QFETCH(VictimFacts, victim);
        QFETCH(bool, excluded);
        const LawClock clock = clockFor(actOn(day, statute), victim);
        QCOMPARE(clock.statute, statute);
        QCOMPARE(clock.status == ClockStatus::Excluded, excluded);
        QCOMPARE(clock.lastDay.isValid(), !excluded);
        QCOMPARE(has(clock.working, StepKind::Excluded), excluded);
    }

    void asksForDisabilityWhereItDecides()
    {
        const LawClock open = clockFor(actOn(QDate(2024, 1, 1), u"CC-298"_s), bornOn(QDate(1990, 1, 1)));
        QStringList asked;
        for (const Step& step : open.working) {
            if (step.kind == StepKind::Missing)
                asked.append(step.subject);
        }
        QCOMPARE(asked, QStringList({ u"victim.scientific_evidence"_s, u"victim.disabled"_s }));
    }

    void extendsByScienceWhereTheListSaysSo_data()
    {
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<std::optional<bool>>("evidence");
        QTest::addColumn<QDate>("last");
        const QDate day(2020, 5, 1); // indecent assault: 10 years, with DNA 20; filming at that time: 7
        QTest::newRow("DNA") << u"CC-298"_s << day << std::optional(true) << QDate(2040, 4, 30);
        QTest::newRow("none") << u"CC-298"_s << day << std::optional(false) << QDate(2030, 4, 30);
        QTest::newRow("not known") << u"CC-298"_s << day << std::optional<bool>() << QDate(2030, 4, 30);
        QTest::newRow("filming is not listed") << u"SV-14-1"_s << day << std::optional(true) << QDate(2027, 4, 30);
        // 1999-05-01 + 10 y was over on 2009-04-30, before the rule of 2010-04-15
        QTest::newRow("too late for the rule")
            << u"CC-298"_s << QDate(1999, 5, 1) << std::optional(true) << QDate(2009, 4, 30);
    }
    void extendsByScienceWhereTheListSaysSo()
    {
        QFETCH(QString, statute);
        QFETCH(QDate, day);
        QFETCH(std::optional<bool>, evidence);
        VictimFacts victim = bornOn(QDate(1975, 1, 1));
        victim.disabled = false;
        victim.scientificEvidence = evidence;
        const LawClock clock = clockFor(actOn(day, statute), victim);
        QTEST(clock.lastDay, "last");
    }

    void runsFromTheLastActOfACourse()
    {
        // 반의사불벌 and other limbs until 2023-07-10; judged by the day it ended: 2023-08-01 + 5 y, less a day
        const LawClock clock = clockFor(between(QDate(2023, 6, 1), QDate(2023, 8, 1), u"ST-18-1"_s));
        QCOMPARE(clock.start, QDate(2023, 8, 1));
        QCOMPARE(clock.lastDay, QDate(2028, 7, 31));
        QCOMPARE(clock.versionFrom, QDate(2023, 7, 11));
        QCOMPARE(stepOf(clock.working, StepKind::Straddle).result, QDate(2023, 7, 11));
        QVERIFY(!clock.estimated);
    }

    void runsFromTheEndOfPossession_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("status");
        QTest::addColumn<QDate>("last");
        QTest::newRow("deleted") << QDate(2026, 11, 1) << int(ClockStatus::Open) << QDate(2031, 10, 31);
        QTest::newRow("deleted today") << today << int(ClockStatus::Open) << QDate(2031, 11, 21);
        QTest::newRow("to end tomorrow") << today.addDays(1) << int(ClockStatus::NotStarted) << QDate();
        QTest::newRow("not ended") << QDate() << int(ClockStatus::NotStarted) << QDate();
    }
    void runsFromTheEndOfPossession()
    {
        QFETCH(QDate, end);
        const LawClock clock = clockFor(until(QDate(2024, 10, 20), end, u"SV-14의2-4"_s), bornOn(QDate(2000, 1, 1)));
        QTEST(int(clock.status), "status");
        QTEST(clock.lastDay, "last");
        if (clock.status == ClockStatus::NotStarted) {
            // had it ended at once: 2024-10-20 + 5 y, less a day
            QCOMPARE(stepOf(clock.working, StepKind::OtherEnd).result, QDate(2029, 10, 19));
            QCOMPARE(stepOf(clock.working, StepKind::Missing).subject, u"continues_until"_s);
        }
    }

    void punishesPossessionOnlySinceTheLaw()
    {
        QVERIFY(clockFor(until(QDate(2020, 1, 1), QDate(2020, 5, 18), u"SV-14-4"_s)).statute.isEmpty());
        const LawClock clock = clockFor(until(QDate(2020, 1, 1), QDate(2020, 6, 30), u"SV-14-4"_s));
        QCOMPARE(clock.lastDay, QDate(2025, 6, 29));
        QCOMPARE(stepOf(clock.working, StepKind::Straddle).result, QDate(2020, 5, 19));
    }

    /** Left online, it was still complete on the day of the posting. */
    void countsAPostingFromItsDay()
    {
        const LawClock clock = clockFor(until(QDate(2026, 3, 14), QDate(2026, 9, 1), u"SV-14-2b"_s));
        QCOMPARE(clock.start, QDate(2026, 3, 14));
        QCOMPARE(clock.lastDay, QDate(2033, 3, 13));
        QVERIFY(has(clock.working, StepKind::Posting));
    }

    void countsASingleActThatLastedFromItsEnd()
    {
        const LawClock clock = clockFor(until(QDate(2026, 3, 14), QDate(2026, 4, 1), u"IC-48-1"_s));
        QCOMPARE(clock.start, QDate(2026, 4, 1));
        QCOMPARE(clock.lastDay, QDate(2033, 3, 31));
    }

    /** December 2018 holds 2018-12-18. Earliest: the first day, 5 years, 2023-11-30. The first day of the new text, 7 years, is later; the
     *  last day of the range gives 2025-12-30. */
    void givesTheEarliestDayOfARange()
    {
        const LawClock clock = clockFor(between(QDate(2018, 12, 1), QDate(2018, 12, 31), u"SV-14-2b"_s));
        QCOMPARE(clock.lastDay, QDate(2023, 11, 30));
        QCOMPARE(clock.versionFrom, QDate(2013, 6, 19));
        QVERIFY(clock.estimated);
        QCOMPARE(stepOf(clock.working, StepKind::Straddle).result, QDate(2018, 12, 18));
        QCOMPARE(stepOf(clock.working, StepKind::OtherEnd).result, QDate(2025, 12, 30));
    }

    /** Before 2020-05-19 there was no such offence: if it applies, the act was on that day or later. */
    void startsARangeWhereTheLawStarts()
    {
        const LawClock clock = clockFor(between(QDate(2020, 5, 1), QDate(2020, 5, 31), u"SV-14의3-1"_s));
        QCOMPARE(clock.start, QDate(2020, 5, 19));
        QCOMPARE(clock.lastDay, QDate(2030, 5, 18));
        QCOMPARE(stepOf(clock.working, StepKind::Estimated).result, QDate(2020, 5, 19));
    }

    void marksAnEstimatedDay()
    {
        ActFacts act = actOn(QDate(2026, 3, 14), u"SV-13"_s);
        act.estimated = true;
        const LawClock clock = clockFor(act, bornOn(QDate(1990, 1, 1)));
        QVERIFY(clock.estimated);
        QVERIFY(has(clock.working, StepKind::Estimated));
        // held until majority, the uncertain day no longer matters
        QVERIFY(!clockFor(act, bornOn(QDate(2010, 1, 1))).estimated);
    }

    void asksForADayItDoesNotKnow()
    {
        ActFacts before;
        before.statute = u"SV-13"_s;
        before.last = QDate(2026, 3, 14);
        const LawClock clock = clockFor(before, bornOn(QDate(1990, 1, 1)));
        QCOMPARE(clock.status, ClockStatus::NotStarted);
        QVERIFY(!clock.lastDay.isValid());
        QCOMPARE(stepOf(clock.working, StepKind::Missing).subject, u"act.date"_s);
    }

    void turnsOverAtTheEndOfTheLastDay()
    {
        const ActFacts act = actOn(QDate(2026, 3, 14), u"SV-13"_s); // last day 2031-03-13
        QCOMPARE(clockFor(act, {}, QDate(2031, 3, 13)).status, ClockStatus::Open);
        QCOMPARE(clockFor(act, {}, QDate(2031, 3, 14)).status, ClockStatus::Expired);
        QCOMPARE(clockFor(act, {}, QDate(2026, 3, 14)).status, ClockStatus::Open);
        QCOMPARE(clockFor(act, {}, QDate(2026, 3, 13)).status, ClockStatus::NotStarted);
        // a child of 16: begins on the 19th birthday, with its dates
        const LawClock child = clockFor(act, bornOn(QDate(2010, 1, 1)));
        QCOMPARE(child.status, ClockStatus::NotStarted);
        QCOMPARE(child.lastDay, QDate(2033, 12, 31));
    }

    void hasNoClockWithoutAPenalty()
    {
        QVERIFY(clockFor(actOn(QDate(2026, 3, 14), u"SS-2"_s)).statute.isEmpty());
        QVERIFY(clockFor(actOn(QDate(2026, 3, 14), u"SV-15"_s)).statute.isEmpty());
    }

    void isNoSurerThanItsLeastSurePart()
    {
        QCOMPARE(clockFor(actOn(QDate(2026, 3, 14), u"SV-14-2b"_s)).confidence, Confidence::High);
        QCOMPARE(clockFor(actOn(QDate(2019, 3, 14), u"SV-14-2b"_s)).confidence,
            Confidence::Medium); // older version from memory
        QCOMPARE(clockFor(actOn(QDate(2026, 3, 14), u"PI-70"_s)).confidence, Confidence::Low);
        for (const QString& key : clockFor(actOn(QDate(2026, 3, 14), u"SV-14-2b"_s)).sources)
            QVERIFY(!book().source(key).en.isEmpty());
    }
};

GYEOT_TEST(CriminalClockTest)
#include "tst_criminalclock.moc"
