#include "core/law/criminalclock.h"

#include "core/law/acttime.h"
#include "core/law/ruleids.h"
#include "core/law/working.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int cappedMonths = 30 * 12; // 형법 제42조: "N years or more" ends at 30 years

/** The limitation of one statute under one version, for one end of the act. */
class CriminalCount {
public:
    CriminalCount(
        const LawBook& book, const Statute& statute, const ActTime& time, const VictimFacts& victim, QDate asOf)
        : m_book(book),
          m_statute(statute),
          m_limitation(statute.follows.isEmpty() ? statute : *book.statute(statute.follows)),
          m_time(time),
          m_victim(victim),
          m_asOf(asOf)
    {
    }

    std::optional<LawClock> count(const VersionChoice& choice) const;

private:
    void addVersion(Working& working, const StatuteVersion& version, QDate day) const;
    void addClass(Working& working, const StatuteVersion& version) const;
    QDate startOf(Working& working, QDate end, int years) const;
    int extension(Working& working, QDate end, QDate plainLast) const;
    const Exclusion* exclusionFor(QDate end, std::optional<QDate> lastDay, Working& working) const;
    bool isUnder13() const;
    void wait(Working& working, LawClock& clock, std::optional<int> years) const;

    const LawBook& m_book;
    const Statute& m_statute;
    const Statute& m_limitation; ///< the row whose years and exclusions apply
    const ActTime& m_time;
    const VictimFacts& m_victim;
    QDate m_asOf;
};

void CriminalCount::addVersion(Working& working, const StatuteVersion& version, QDate day) const
{
    if (version.from.isValid())
        working.add({ .kind = StepKind::InForce,
            .rule = rules::lawVersion,
            .day = day,
            .from = version.from,
            .to = version.to });
    else
        working.add({ .kind = StepKind::VersionUnread, .rule = rules::lawVersion, .day = day, .to = version.to });
    working.add(straddles(m_statute, m_time));
    for (Step step : m_time.steps) {
        if (step.kind == StepKind::Estimated)
            step.result = day; // later than the earliest day where this version began in between
        working.add(step);
    }
    if (!m_statute.follows.isEmpty())
        working.add({ .kind = StepKind::Follows, .rule = rules::criminalAttempt, .subject = m_statute.follows });
}

void CriminalCount::addClass(Working& working, const StatuteVersion& version) const
{
    const LimitationClass* row = m_book.limitationClass(version.penalty);
    if (!row)
        return;
    const Penalty& penalty = version.penalty;
    const bool forLife = penalty.life || penalty.death;
    const int months = penalty.prisonMaxMonths.value_or(penalty.prisonMinMonths ? cappedMonths : 0);
    working.add({ .kind = StepKind::Class,
        .rule = !forLife && months == cappedMonths ? rules::criminalPrisonCap : rules::criminalClass,
        .subject = row->item,
        .period = { row->years, 0 },
        .number = forLife ? 0 : months });
}

QDate CriminalCount::startOf(Working& working, QDate end, int years) const
{
    if (!m_limitation.tolledForMinor)
        return end;
    if (!m_victim.born.isValid()) {
        working.missing(rules::criminalMajority, "victim.born"_L1);
        return end;
    }
    const QDate majority = birthday(m_victim.born, 19);
    if (majority <= end)
        return end;
    const QDate inForce = m_book.rule(rules::criminalMajority).from;
    const QDate untolled = lastDayFrom(end, { years, 0 });
    if (end < inForce && untolled < inForce) {
        working.add(
            { .kind = StepKind::TooLate, .rule = rules::criminalMajority, .from = inForce, .result = untolled });
        return end;
    }
    working.add(
        { .kind = StepKind::Majority, .rule = rules::criminalMajority, .day = m_victim.born, .result = majority });
    return majority;
}

int CriminalCount::extension(Working& working, QDate end, QDate plainLast) const
{
    if (!m_limitation.scienceExtends || m_victim.scientificEvidence == false)
        return 0;
    if (!m_victim.scientificEvidence) {
        working.missing(rules::criminalScience, "victim.scientific_evidence"_L1);
        return 0;
    }
    const QDate inForce = m_book.rule(rules::criminalScience).from;
    if (end < inForce && plainLast < inForce) {
        working.add(
            { .kind = StepKind::TooLate, .rule = rules::criminalScience, .from = inForce, .result = plainLast });
        return 0;
    }
    working.add({ .kind = StepKind::Science, .rule = rules::criminalScience, .period = { 10, 0 } });
    return 10;
}

bool CriminalCount::isUnder13() const
{
    if (!m_victim.born.isValid())
        return false;
    const QDate lastDay = m_time.end == ActTime::End::Known ? m_time.latest : m_time.lawDay;
    return lastDay < birthday(m_victim.born, 13);
}

const Exclusion* CriminalCount::exclusionFor(QDate end, std::optional<QDate> lastDay, Working& working) const
{
    for (const Exclusion& exclusion : m_limitation.exclusions) {
        const bool anyone = exclusion.who == Exclusion::Who::Anyone;
        const auto rule = anyone ? rules::criminalExcludedAnyone : rules::criminalExcludedListed;
        if (!anyone && m_victim.disabled != true && !isUnder13()) {
            if (!m_victim.disabled)
                working.missing(rule, "victim.disabled"_L1);
            continue;
        }
        if (end < exclusion.from && lastDay && *lastDay < exclusion.from) {
            working.add({ .kind = StepKind::TooLate, .rule = rule, .from = exclusion.from, .result = *lastDay });
            continue;
        }
        if (end < exclusion.from && !lastDay)
            continue;
        working.add({ .kind = StepKind::Excluded, .rule = rule, .subject = exclusion.article, .from = exclusion.from });
        working.atMost(exclusion.confidence);
        working.cite(exclusion.sources);
        return &exclusion;
    }
    return nullptr;
}

void CriminalCount::wait(Working& working, LawClock& clock, std::optional<int> years) const
{
    const bool goingOn = m_time.end == ActTime::End::GoingOn;
    working.missing(rules::criminalEndOfAct, goingOn ? "continues_until"_L1 : "act.date"_L1);
    if (goingOn && years && m_time.begin.isValid()) {
        const bool tolled = m_limitation.tolledForMinor && m_victim.born.isValid();
        const QDate start = tolled ? std::max(m_time.begin, birthday(m_victim.born, 19)) : m_time.begin;
        working.add({ .kind = StepKind::OtherEnd,
            .rule = rules::estimateRange,
            .day = m_time.begin,
            .result = lastDayFrom(start, { *years, 0 }) });
    }
    clock.status = ClockStatus::NotStarted;
}

std::optional<LawClock> CriminalCount::count(const VersionChoice& choice) const
{
    const bool known = m_time.end == ActTime::End::Known;
    const QDate end = known ? choice.end : m_time.lawDay;
    const StatuteVersion* limiting = m_statute.follows.isEmpty() ? choice.version : m_limitation.versionOn(end);
    if (!limiting)
        return std::nullopt;
    LawClock clock { .kind = ClockKind::Criminal, .statute = m_statute.id, .versionFrom = choice.version->from };
    Working working(m_book, clock, std::min(m_statute.confidence, choice.version->confidence), m_statute.sources);
    addVersion(working, *choice.version, end);
    addClass(working, *limiting);

    const auto years = limiting->limitationYears;
    QDate start = end;
    int total = 0;
    if (years) {
        start = startOf(working, end, *years);
        total = *years + extension(working, end, lastDayFrom(start, { *years, 0 }));
    }
    const auto lastDay = years ? std::optional(lastDayFrom(start, { total, 0 })) : std::nullopt;
    if (exclusionFor(end, lastDay, working)) {
        clock.status = ClockStatus::Excluded;
        return clock;
    }
    if (!years)
        return std::nullopt;
    if (!known) {
        wait(working, clock, years);
        return clock;
    }
    clock.estimated = m_time.estimated && start == end; // majority is as certain as the birth
    working.count(rules::criminalCount, start, { total, 0 }, Working::FirstDay::In);
    working.settle(m_asOf);
    return clock;
}

/** An excluded clock never ends, so it is the latest of all. */
bool endsBefore(const LawClock& a, const LawClock& b)
{
    if (!a.lastDay.isValid() || !b.lastDay.isValid())
        return a.lastDay.isValid();
    return a.lastDay < b.lastDay;
}

/** How late the act may have been, and what the last day would then be. */
void addOtherEnd(const LawBook& book, LawClock& clock, const ActTime& time, const CriminalCount& counter,
    const StatuteVersion* latest)
{
    const auto other = latest ? counter.count({ latest, time.latest }) : std::nullopt;
    if (!other || !other->lastDay.isValid() || other->lastDay == clock.lastDay)
        return;
    clock.estimated = true;
    Working working(book, clock, clock.confidence, {});
    working.add(
        { .kind = StepKind::OtherEnd, .rule = rules::estimateRange, .day = time.latest, .result = other->lastDay });
}

} // namespace

std::optional<LawClock> criminalClock(
    const LawBook& book, const Statute& statute, const ActFacts& act, const VictimFacts& victim, QDate asOf)
{
    if (!statute.criminal)
        return std::nullopt;
    const ActTime time = timeOf(act, statute.nature, asOf);
    const CriminalCount counter(book, statute, time, victim, asOf);
    std::optional<LawClock> earliest;
    for (const VersionChoice& choice : versionsFor(statute, time)) {
        const auto clock = counter.count(choice);
        if (clock && (!earliest || endsBefore(*clock, *earliest)))
            earliest = clock;
    }
    if (earliest && time.isRange())
        addOtherEnd(book, *earliest, time, counter, statute.versionOn(time.latest));
    return earliest;
}

} // namespace gyeot
