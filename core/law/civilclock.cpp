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

/** Whether majority holds a period back. */
struct Hold {
    enum class How { None, BirthUnknown, TooLate, UntilMajority };
    How how = How::None;
    QDate majority;
    QDate untolled; ///< last day without the hold
};

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

    LawClock countShort() const;
    LawClock countLong() const;

private:
    static LawClock empty(ClockKind kind) { return LawClock { .kind = kind, .statute = u"CIV-766"_s }; }
    Working begin(LawClock& clock) const;
    bool wait(Working& working, QDate from, Period period) const;
    Hold holdOn(QDate event, Period period) const;
    QDate lastDayOf(QDate event, Period period) const;
    void addHold(Working& working, const Hold& hold) const;
    void finish(Working& working, LawClock& clock, QDate event, Period period) const;
    void finishUncertain(Working& working, LawClock& clock, QDate latest, Period period) const;

    const LawBook& m_book;
    const ActFacts& m_act;
    const VictimFacts& m_victim;
    const CivilSetting& m_setting;
    QDate m_asOf;
    ActTime m_time;
};

Working CivilCount::begin(LawClock& clock) const
{
    const CivilClaim& claim = *m_book.civilClaim(clock.statute);
    return { m_book, clock, claim.confidence, claim.sources };
}

/** An act that goes on: its parts until now have their own clocks, the first of them is named. */
bool CivilCount::wait(Working& working, QDate from, Period period) const
{
    if (m_time.end != ActTime::End::GoingOn)
        return false;
    working.addTime(m_time.steps, rules::civilCount);
    working.missing(rules::civilCount, "continues_until"_L1);
    if (from.isValid()) {
        working.add({ .kind = StepKind::OtherEnd,
            .rule = rules::estimateRange,
            .day = from,
            .result = lastDayOf(from, period) });
    }
    return true;
}

Hold CivilCount::holdOn(QDate event, Period period) const
{
    if (!m_setting.sexual)
        return {};
    if (!m_victim.born.isValid())
        return { Hold::How::BirthUnknown, {}, {} };
    const QDate majority = birthday(m_victim.born, 19);
    if (event >= majority)
        return {};
    const QDate untolled = m_book.calendar().workingDayFrom(lastDayAfter(event, period));
    const bool tooLate = untolled < m_book.rule(rules::civilMinor).from;
    return { tooLate ? Hold::How::TooLate : Hold::How::UntilMajority, majority, untolled };
}

QDate CivilCount::lastDayOf(QDate event, Period period) const
{
    const Hold hold = holdOn(event, period);
    const bool held = hold.how == Hold::How::UntilMajority;
    return m_book.calendar().workingDayFrom(held ? lastDayFrom(hold.majority, period) : lastDayAfter(event, period));
}

void CivilCount::addHold(Working& working, const Hold& hold) const
{
    switch (hold.how) {
    case Hold::How::None: break;
    case Hold::How::BirthUnknown: working.missing(rules::civilMinor, "victim.born"_L1); break;
    case Hold::How::TooLate:
        working.add({ .kind = StepKind::TooLate,
            .rule = rules::civilMinor,
            .from = m_book.rule(rules::civilMinor).from,
            .result = hold.untolled });
        break;
    case Hold::How::UntilMajority:
        working.add(
            { .kind = StepKind::Majority, .rule = rules::civilMinor, .day = m_victim.born, .result = hold.majority });
        break;
    }
}

void CivilCount::finish(Working& working, LawClock& clock, QDate event, Period period) const
{
    const Hold hold = holdOn(event, period);
    addHold(working, hold);
    if (hold.how == Hold::How::UntilMajority) {
        clock.estimated = false; // majority is as certain as the birth
        working.count(rules::civilCount, hold.majority, period, Working::FirstDay::In);
    } else {
        working.count(rules::civilCount, event, period, Working::FirstDay::Out);
    }
    working.shift();
    working.settle(m_asOf);
}

void CivilCount::finishUncertain(Working& working, LawClock& clock, QDate latest, Period period) const
{
    clock.estimated = m_time.estimated;
    working.addTime(m_time.steps, rules::civilCount);
    finish(working, clock, m_time.earliest, period);
    const QDate other = lastDayOf(latest, period);
    if (!m_time.isRange() || other == clock.lastDay)
        return;
    clock.estimated = true;
    working.add({ .kind = StepKind::OtherEnd, .rule = rules::estimateRange, .day = latest, .result = other });
}

LawClock CivilCount::countShort() const
{
    LawClock clock = empty(ClockKind::CivilShort);
    Working working = begin(clock);
    const QDate knew = m_act.knewHarmAndOffender;
    if (!knew.isValid()) {
        working.missing(rules::civilCount, "knew_harm_and_offender"_L1);
        return clock;
    }
    working.add({ .kind = StepKind::Knew, .rule = rules::civilCount, .day = knew });
    if (wait(working, m_time.begin.isValid() ? std::max(knew, m_time.begin) : knew, shortPeriod))
        return clock;
    // Harm cannot be known before it is done: an offender long known starts the period on the day of the act.
    if (m_time.end == ActTime::End::Known && m_time.earliest > knew)
        finishUncertain(working, clock, m_time.latest, shortPeriod);
    else
        finish(working, clock, knew, shortPeriod);
    return clock;
}

LawClock CivilCount::countLong() const
{
    LawClock clock = empty(ClockKind::CivilLong);
    Working working = begin(clock);
    if (wait(working, m_time.begin, longPeriod))
        return clock;
    if (m_time.end == ActTime::End::Unknown)
        working.missing(rules::civilCount, "act.date"_L1);
    else
        finishUncertain(working, clock, m_time.latest, longPeriod);
    return clock;
}

} // namespace

std::vector<LawClock> civilClocks(
    const LawBook& book, const ActFacts& act, const VictimFacts& victim, const CivilSetting& setting, QDate asOf)
{
    const CivilCount counter(book, act, victim, setting, asOf);
    return { counter.countShort(), counter.countLong() };
}

} // namespace gyeot
