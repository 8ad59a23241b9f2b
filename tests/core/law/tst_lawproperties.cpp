#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

#include <rapidcheck.h>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

rc::Gen<QDate> anyDay()
{
    const int span = int(QDate(1997, 1, 1).daysTo(QDate(2045, 12, 31)));
    return rc::gen::map(rc::gen::inRange(0, span), [](int days) { return QDate(1997, 1, 1).addDays(days); });
}

rc::Gen<QString> anyStatute()
{
    std::vector<QString> ids;
    for (const Statute& statute : book().statutes())
        ids.push_back(statute.id);
    return rc::gen::elementOf(ids);
}

rc::Gen<Period> anyPeriod()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 26), rc::gen::inRange(0, 12)),
        [](std::pair<int, int> pair) { return Period { pair.first, pair.second + (pair.first == 0 ? 1 : 0) }; });
}

rc::Gen<VictimFacts> anyVictim()
{
    return rc::gen::exec([] {
        VictimFacts victim;
        if (*rc::gen::arbitrary<bool>())
            victim.born = (*anyDay()).addYears(-20);
        if (*rc::gen::arbitrary<bool>())
            victim.disabled = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            victim.scientificEvidence = *rc::gen::arbitrary<bool>();
        return victim;
    });
}

/** Later than any last day, for clocks that never end. */
QDate endOf(const LawClock& clock)
{
    return clock.status == ClockStatus::Excluded ? QDate(9999, 12, 31) : clock.lastDay;
}

} // namespace

/** Rules that hold for every day, statute and victim. Seed and count are fixed unless RC_PARAMS asks for more. */
class LawPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261122 max_success=400");
    }

    void laterStartsNeverEndEarlier()
    {
        QVERIFY(rc::check("periods keep the order of their first days", [] {
            const QDate first = *anyDay();
            const QDate second = first.addDays(*rc::gen::inRange(0, 800));
            const Period period = *anyPeriod();
            RC_ASSERT(lastDayFrom(first, period) <= lastDayFrom(second, period));
            RC_ASSERT(lastDayAfter(first, period) <= lastDayAfter(second, period));
            RC_ASSERT(lastDayFrom(first, period) >= first);
            RC_ASSERT(lastDayAfter(first, period) == lastDayFrom(first.addDays(1), period));
        }));
    }

    void neverEndsOnADayOfRest()
    {
        QVERIFY(rc::check("the next working day is the first one", [] {
            const QDate day = *anyDay();
            const QDate working = book().calendar().workingDayFrom(day);
            RC_ASSERT(working >= day);
            RC_ASSERT(!book().calendar().isRestDay(working));
            for (QDate between = day; between < working; between = between.addDays(1))
                RC_ASSERT(book().calendar().isRestDay(between));
        }));
    }

    void everyClockObeysItsRule()
    {
        QVERIFY(rc::check("shifted clocks end on working days, criminal ones do not shift", [] {
            ActFacts act = actOn(*anyDay(), *anyStatute());
            act.knewHarmAndOffender = act.first.addDays(*rc::gen::inRange(-400, 400));
            act.knewOffender = act.first.addDays(*rc::gen::inRange(-400, 400));
            const VictimFacts victim = *anyVictim();
            RC_PRE(!victim.born.isValid() || victim.born <= act.first);
            for (const LawClock& clock : opinionOn(act, today, victim).clocks) {
                if (!clock.lastDay.isValid())
                    continue;
                RC_ASSERT(clock.lastDay >= clock.nominalLastDay);
                RC_ASSERT(clock.nominalLastDay >= clock.start);
                RC_ASSERT(clock.start >= act.first);
                if (clock.kind == ClockKind::Criminal)
                    RC_ASSERT(clock.lastDay == clock.nominalLastDay);
                else
                    RC_ASSERT(!book().calendar().isRestDay(clock.lastDay));
                RC_ASSERT((clock.status == ClockStatus::Expired) == (clock.lastDay < today));
                RC_ASSERT(!clock.sources.isEmpty());
            }
        }));
    }

    /** The reason why a range is safe to show: whatever the day was, the period does not end before the day shown. */
    void aRangeIsNeverLaterThanItsDays()
    {
        QVERIFY(rc::check("the last day of a range is a lower bound", [] {
            ActFacts range = actOn(*anyDay(), *anyStatute());
            range.last = range.first.addDays(*rc::gen::inRange(1, 500));
            const VictimFacts victim = *anyVictim();
            RC_PRE(!victim.born.isValid() || victim.born <= range.first);
            const Nature nature = book().statute(range.statute)->nature;
            RC_PRE(nature == Nature::Single || nature == Nature::Posting);
            ActFacts exact = actOn(
                range.first.addDays(*rc::gen::inRange(0, int(range.first.daysTo(range.last)) + 1)), range.statute);
            const ActOpinion shown = opinionOn(range, today, victim);
            for (const LawClock& clock : opinionOn(exact, today, victim).clocks) {
                const LawClock bound = clockOf(shown, clock.kind, clock.statute);
                RC_ASSERT(!bound.statute.isEmpty());
                if (endOf(clock).isValid())
                    RC_ASSERT(endOf(bound) <= endOf(clock));
            }
        }));
    }

    void neverSuggestsWhatWasNotLaw()
    {
        QVERIFY(rc::check("every candidate was in force on the day", [] {
            ActFacts act = actOn(*anyDay(), {});
            act.kind = book().kinds().at(*rc::gen::inRange(size_t(0), book().kinds().size())).id;
            act.continuesUntil = act.first;
            const VictimFacts victim = *anyVictim();
            RC_PRE(!victim.born.isValid() || victim.born <= act.first);
            for (const Candidate& candidate : opinionOn(act, today, victim).candidates) {
                const StatuteVersion* version = book().statute(candidate.statute)->versionOn(act.first);
                RC_ASSERT(version);
                RC_ASSERT(version->from == candidate.versionFrom);
            }
        }));
    }

    void knowingLessIsNeverLater()
    {
        QVERIFY(rc::check("without facts about the victim the earliest day stands", [] {
            const ActFacts act = actOn(*anyDay(), *anyStatute());
            const VictimFacts victim = *anyVictim();
            RC_PRE(!victim.born.isValid() || victim.born <= act.first);
            const ActOpinion careful = opinionOn(act, today);
            for (const LawClock& clock : opinionOn(act, today, victim).clocks) {
                const LawClock bound = clockOf(careful, clock.kind, clock.statute);
                if (endOf(clock).isValid() && endOf(bound).isValid())
                    RC_ASSERT(endOf(bound) <= endOf(clock));
            }
        }));
    }
};

GYEOT_TEST(LawPropertiesTest)
#include "tst_lawproperties.moc"
