#include "core/law/civilclock.h"

#include "core/law/acttime.h"
#include "core/law/ruleids.h"
#include "core/law/working.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr Period shortPeriod { 3, 0 };
constexpr Period longPeriod { 10, 0 };

/** Both civil periods of one act. */
class CivilCount {
public:
    CivilCount(
        const LawBook& book, const ActFacts& act, const VictimFacts& victim, const CivilSetting& setting, QDate asOf)
        : m_book(book),
          m_act(act),
          m_victim(victim),
          m_setting(setting),
          m_asOf(asOf),
          m_time(timeOf(act, setting.nature, asOf))
    {
    }

    Clock countShort() const;
    Clock countLong() const;

private:
    Clock empty(ClockKind kind) const { return Clock { .kind = kind, .statute = u"CIV-766"_s }; }
    Working begin(Clock& clock) const;
    bool wait(Working& working, QDate from, Period period) const;
    void finish(Working& working, QDate event, Period period) const;
    QDate majorityAfter(Working& working, QDate event, Period period) const;

    const LawBook& m_book;
    const ActFacts& m_act;
    const VictimFacts& m_victim;
    const CivilSetting& m_setting;
    QDate m_asOf;
    ActTime m_time;
};

Working CivilCount::begin(Clock& clock) const
{
    const CivilClaim& claim = *m_book.civilClaim(clock.statute);
    return Working(m_book, clock, claim.confidence, claim.sources);
}

/** An act that goes on: its parts until now have their own clocks, the first of them is named. */
bool CivilCount::wait(Working& working, QDate from, Period period) const
{
    if (m_time.end != ActTime::End::GoingOn)
        return false;
    working.add(m_time.steps);
    working.missing(rules::civilCount, "continues_until"_L1);
    if (from.isValid()) {
        working.add({ .kind = StepKind::OtherEnd,
            .rule = rules::estimateRange,
            .day = from,
            .result = m_book.calendar().workingDayFrom(lastDayAfter(from, period)) });
    }
    return true;
}

/** The 19th birthday where it holds the period back; invalid otherwise. */
QDate CivilCount::majorityAfter(Working& working, QDate event, Period period) const
{
    if (!m_setting.sexual)
        return {};
    if (!m_victim.born.isValid()) {
        working.missing(rules::civilMinor, "victim.born"_L1);
        return {};
    }
    const QDate majority = birthday(m_victim.born, 19);
    if (event >= majority)
        return {};
    const QDate inForce = m_book.rule(rules::civilMinor).from;
    const QDate untolled = m_book.calendar().workingDayFrom(lastDayAfter(event, period));
    if (untolled < inForce) {
        working.add({ .kind = StepKind::TooLate, .rule = rules::civilMinor, .from = inForce, .result = untolled });
        return {};
    }
    working.add({ .kind = StepKind::Majority, .rule = rules::civilMinor, .day = m_victim.born, .result = majority });
    return majority;
}

void CivilCount::finish(Working& working, QDate event, Period period) const
{
    const QDate majority = majorityAfter(working, event, period);
    if (majority.isValid())
        working.count(rules::civilCount, majority, period, Working::FirstDay::In);
    else
        working.count(rules::civilCount, event, period, Working::FirstDay::Out);
    working.shift();
    working.settle(m_asOf);
}

Clock CivilCount::countShort() const
{
    Clock clock = empty(ClockKind::CivilShort);
    Working working = begin(clock);
    const QDate knew = m_act.knewHarmAndOffender;
    if (!knew.isValid()) {
        working.missing(rules::civilCount, "knew_harm_and_offender"_L1);
        return clock;
    }
    working.add({ .kind = StepKind::Knew, .rule = rules::civilCount, .day = knew });
    if (wait(working, m_time.begin.isValid() ? std::max(knew, m_time.begin) : knew, shortPeriod))
        return clock;
    QDate event = knew;
    if (m_time.end == ActTime::End::Known && m_time.earliest > knew) {
        event = m_time.earliest;
        clock.estimated = m_time.estimated;
        working.add(m_time.steps);
    }
    finish(working, event, shortPeriod);
    return clock;
}

Clock CivilCount::countLong() const
{
    Clock clock = empty(ClockKind::CivilLong);
    Working working = begin(clock);
    if (wait(working, m_time.begin, longPeriod))
        return clock;
    if (m_time.end == ActTime::End::Unknown) {
        working.missing(rules::civilCount, "act.date"_L1);
        return clock;
    }
    clock.estimated = m_time.estimated;
    working.add(m_time.steps);
    finish(working, m_time.earliest, longPeriod);
    if (m_time.isRange()) {
        working.add({ .kind = StepKind::OtherEnd,
            .rule = rules::estimateRange,
            .day = m_time.latest,
            .result = m_book.calendar().workingDayFrom(lastDayAfter(m_time.latest, longPeriod)) });
    }
    return clock;
}

} // namespace

std::vector<Clock> civilClocks(
    const LawBook& book, const ActFacts& act, const VictimFacts& victim, const CivilSetting& setting, QDate asOf)
{
    const CivilCount counter(book, act, victim, setting, asOf);
    return { counter.countShort(), counter.countLong() };
}

} // namespace gyeot
