#include "core/law/acttime.h"

#include "core/law/ruleids.h"

#include <algorithm>

namespace gyeot {

namespace {

ActTime endsOn(ActTime time, QDate earliest, QDate latest)
{
    time.end = ActTime::End::Known;
    time.earliest = earliest;
    time.latest = latest;
    time.lawDay = earliest;
    return time;
}

ActTime goesOn(ActTime time, QDate asOf)
{
    time.end = ActTime::End::GoingOn;
    time.lawDay = time.begin.isValid() ? std::max(asOf, time.begin) : asOf;
    time.steps.push_back({ .kind = StepKind::Continuing, .rule = rules::criminalContinuing, .from = time.begin });
    return time;
}

/** One act on one of the days first..last. */
ActTime happens(ActTime time, const ActFacts& act)
{
    time.estimated = act.estimated || act.first < act.last;
    if (time.estimated) {
        time.steps.push_back({ .kind = StepKind::Estimated,
            .rule = rules::estimateRange,
            .from = act.first,
            .to = act.last,
            .result = act.first });
    } else {
        time.steps.push_back({ .kind = StepKind::EndOfAct, .rule = rules::criminalEndOfAct, .day = act.first });
    }
    return endsOn(std::move(time), act.first, act.last);
}

QLatin1StringView endRule(Nature nature)
{
    if (nature == Nature::Repeated)
        return rules::criminalCourse;
    return nature == Nature::Continuing ? rules::criminalContinuing : rules::criminalEndOfAct;
}

ActTime lasts(ActTime time, Nature nature, QDate end)
{
    time.steps.push_back(
        { .kind = StepKind::Course, .rule = endRule(nature), .from = time.begin, .to = end, .result = end });
    return endsOn(std::move(time), end, end);
}

} // namespace

ActTime timeOf(const ActFacts& act, Nature nature, QDate asOf)
{
    ActTime time;
    time.begin = act.first;
    time.lawDay = act.last.isValid() ? act.last : asOf;
    const QDate until = act.continuesUntil;
    if (nature == Nature::Posting && until.isValid() && act.first.isValid()) {
        time.steps.push_back(
            { .kind = StepKind::Posting, .rule = rules::criminalPosting, .day = act.first, .to = until });
    } else if (until.isValid()) {
        return until > asOf ? goesOn(std::move(time), asOf) : lasts(std::move(time), nature, until);
    } else if (nature == Nature::Continuing) {
        return goesOn(std::move(time), asOf);
    }
    if (!act.first.isValid())
        return time;
    if (nature == Nature::Repeated && act.first < act.last)
        return lasts(std::move(time), nature, act.last);
    return happens(std::move(time), act);
}

std::vector<VersionChoice> versionsFor(const Statute& statute, const ActTime& time)
{
    std::vector<VersionChoice> choices;
    if (!time.isRange()) {
        if (const StatuteVersion* version = statute.versionOn(time.lawDay))
            choices.push_back({ version, time.earliest });
        return choices;
    }
    for (const StatuteVersion* version : statute.versionsIn(time.earliest, time.latest))
        choices.push_back(
            { version, version->from.isValid() ? std::max(time.earliest, version->from) : time.earliest });
    return choices;
}

std::vector<Step> straddles(const Statute& statute, const ActTime& time)
{
    std::vector<Step> steps;
    if (!time.begin.isValid())
        return steps;
    const QDate last = time.end == ActTime::End::Known ? time.latest : time.lawDay;
    for (const StatuteVersion* version : statute.versionsIn(time.begin, last)) {
        if (version->from.isValid() && version->from > time.begin) {
            steps.push_back({ .kind = StepKind::Straddle,
                .rule = rules::lawStraddle,
                .from = time.begin,
                .to = last,
                .result = version->from });
        }
    }
    return steps;
}

} // namespace gyeot
