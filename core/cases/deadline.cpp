#include "core/cases/deadline.h"

#include "core/law/engine.h"

#include <algorithm>
#include <tuple>

namespace gyeot {

namespace {

ActFacts factsOf(const Act& act)
{
    return { .kind = act.kind,
        .statute = act.statute,
        .first = act.when.from(),
        .last = act.when.to(),
        .estimated = act.estimated,
        .continuesUntil = act.continuesUntil,
        .knewHarmAndOffender = act.knewHarmAndOffender,
        .knewOffender = act.knewOffender };
}

bool isCivil(const LawClock& clock)
{
    return clock.kind == ClockKind::CivilShort || clock.kind == ClockKind::CivilLong;
}

bool isLeading(const ActOpinion& opinion, const LawClock& clock)
{
    return isCivil(clock) || (!opinion.candidates.empty() && opinion.candidates.front().statute == clock.statute);
}

auto groupOf(const LawClock& clock)
{
    return std::tie(clock.kind, clock.statute, clock.versionFrom, clock.lastDay, clock.status);
}

auto orderOf(const Deadline& deadline)
{
    const LawClock& clock = deadline.clock;
    return std::tuple(!clock.lastDay.isValid(), clock.lastDay, !deadline.leading, clock.kind, clock.statute);
}

} // namespace

LawFacts lawFactsOf(const CaseRecord& record, QDate asOf)
{
    LawFacts facts { asOf, { record.client.born, record.client.disabled, record.client.scientificEvidence }, {} };
    for (const Act& act : record.acts)
        facts.acts.push_back(factsOf(act));
    return facts;
}

Result<CaseOpinion> opinionOf(const LawBook& book, const CaseRecord& record, QDate asOf)
{
    auto law = suggest(book, lawFactsOf(record, asOf));
    if (!law)
        return std::unexpected(law.error());
    CaseOpinion opinion { std::move(*law), {} };
    for (size_t i = 0; i < opinion.law.acts.size(); ++i) {
        const ActOpinion& act = opinion.law.acts[i];
        for (const LawClock& clock : act.clocks) {
            const bool leading = isLeading(act, clock);
            auto same = std::ranges::find_if(opinion.deadlines, [&](const Deadline& deadline) {
                return deadline.leading == leading && groupOf(deadline.clock) == groupOf(clock);
            });
            if (same == opinion.deadlines.end())
                same = opinion.deadlines.insert(opinion.deadlines.end(), { clock, {}, leading });
            same->acts.append(record.acts[qsizetype(i)].id);
        }
    }
    std::ranges::stable_sort(opinion.deadlines, {}, orderOf);
    return opinion;
}

const Deadline* nextDeadline(const CaseOpinion& opinion)
{
    const auto it = std::ranges::find_if(opinion.deadlines, [](const Deadline& deadline) {
        return deadline.leading && deadline.clock.status == ClockStatus::Open && deadline.clock.lastDay.isValid();
    });
    return it == opinion.deadlines.end() ? nullptr : &*it;
}

} // namespace gyeot
