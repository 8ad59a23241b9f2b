#include "core/law/complaintclock.h"

#include "core/law/acttime.h"
#include "core/law/ruleids.h"
#include "core/law/working.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr Period sixMonths { 0, 6 };

/** The day the offender was known; the day harm and offender were known is its latest possibility. */
QDate addKnowledge(Working& working, LawClock& clock, const ActFacts& act)
{
    if (act.knewOffender.isValid()) {
        working.add({ .kind = StepKind::Knew, .rule = rules::complaintCount, .day = act.knewOffender });
        return act.knewOffender;
    }
    working.missing(rules::complaintCount, "knew_offender"_L1);
    if (act.knewHarmAndOffender.isValid()) {
        clock.estimated = true;
        working.add({ .kind = StepKind::KnewBoth, .rule = rules::complaintCount, .day = act.knewHarmAndOffender });
    }
    return act.knewHarmAndOffender;
}

} // namespace

std::optional<LawClock> complaintClock(const LawBook& book, const Statute& statute, const ActFacts& act, QDate asOf)
{
    const ActTime time = timeOf(act, statute.nature, asOf);
    const auto choices = versionsFor(statute, time);
    if (choices.empty() || !statute.complaint.appliesTo(time.lawDay))
        return std::nullopt;
    const StatuteVersion& version = *choices.front().version;
    LawClock clock { .kind = ClockKind::ComplaintPeriod, .statute = statute.id, .versionFrom = version.from };
    Working working(book, clock, std::min(statute.confidence, version.confidence), statute.sources);
    working.add({ .kind = StepKind::ComplaintNeeded,
        .rule = statute.complaint.applies ? rules::complaintCount : rules::complaintBefore2013,
        .subject = statute.complaint.article });
    const QDate knew = addKnowledge(working, clock, act);
    if (!knew.isValid())
        return clock;
    QDate start = knew;
    if (time.end == ActTime::End::Known && time.earliest > knew) {
        // Nobody is an offender before the act: one long known starts the period on the day of the act.
        start = time.earliest;
        clock.estimated = clock.estimated || time.estimated;
        working.addTime(time.steps, rules::complaintCount);
    }
    working.count(rules::complaintCount, start, sixMonths, Working::FirstDay::Out);
    working.shift();
    working.settle(asOf);
    return clock;
}

} // namespace gyeot
