#include "core/law/engine.h"

#include "core/law/candidates.h"
#include "core/law/civilclock.h"
#include "core/law/complaintclock.h"
#include "core/law/criminalclock.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkIds(const LawBook& book, const LawFacts& facts)
{
    for (size_t i = 0; i < facts.acts.size(); ++i) {
        const ActFacts& act = facts.acts[i];
        if (!act.kind.isEmpty() && !book.kind(act.kind))
            return failure(ErrorCode::UnknownKind, u"acts[%1].kind"_s.arg(i), act.kind.toUtf8());
        if (!act.statute.isEmpty() && !book.statute(act.statute))
            return failure(ErrorCode::UnknownStatute, u"acts[%1].statute"_s.arg(i), act.statute.toUtf8());
    }
    return {};
}

/** Kind first: it says what happened. Without one, what the first candidate is. */
CivilSetting civilSetting(const LawBook& book, const ActFacts& act, const std::vector<Candidate>& candidates)
{
    // A chosen offence says what kind of harm it was even where its law is younger than the act.
    const Statute* first = book.statute(candidates.empty() ? act.statute : candidates.front().statute);
    CivilSetting setting { .nature = first ? first->nature : Nature::Single, .sexual = first && first->tolledForMinor };
    if (const Kind* kind = book.kind(act.kind)) {
        setting.sexual = kind->sexual || setting.sexual;
        if (kind->course)
            setting.nature = Nature::Repeated;
    }
    return setting;
}

void note(QStringList& missing, const QString& fact)
{
    if (!missing.contains(fact))
        missing.append(fact);
}

/** The candidate speaks of the same version as its clock, which may be another where the day is uncertain. */
void agree(const LawBook& book, Candidate& candidate, const LawClock& clock)
{
    if (candidate.versionFrom == clock.versionFrom)
        return;
    const Statute& statute = *book.statute(candidate.statute);
    for (const StatuteVersion& version : statute.versions) {
        if (version.from == clock.versionFrom) {
            candidate.versionFrom = version.from;
            candidate.confidence = std::min(statute.confidence, version.confidence);
        }
    }
}

void addClocks(const LawBook& book, const LawFacts& facts, const ActFacts& act, ActOpinion& opinion)
{
    for (Candidate& candidate : opinion.candidates) {
        const Statute& statute = *book.statute(candidate.statute);
        if (auto clock = criminalClock(book, statute, act, facts.victim, facts.asOf)) {
            agree(book, candidate, *clock);
            opinion.clocks.push_back(std::move(*clock));
        } else if (statute.criminal) {
            note(opinion.missing, u"completed_offence"_s);
        }
        if (auto clock = complaintClock(book, statute, act, facts.asOf))
            opinion.clocks.push_back(std::move(*clock));
    }
    const CivilSetting setting = civilSetting(book, act, opinion.candidates);
    for (LawClock& clock : civilClocks(book, act, facts.victim, setting, facts.asOf))
        opinion.clocks.push_back(std::move(clock));
}

ActOpinion suggestForAct(const LawBook& book, const LawFacts& facts, const ActFacts& act)
{
    Candidates candidates = candidatesFor(book, act, facts.victim, facts.asOf);
    ActOpinion opinion;
    opinion.candidates = std::move(candidates.list);
    opinion.leftOut = std::move(candidates.leftOut);
    if (act.kind.isEmpty() && act.statute.isEmpty())
        note(opinion.missing, u"act.kind"_s);
    if (candidates.ageWouldDecide)
        note(opinion.missing, u"victim.born"_s);
    addClocks(book, facts, act, opinion);
    for (const LawClock& clock : opinion.clocks) {
        for (const Step& step : clock.working) {
            if (step.kind == StepKind::Missing)
                note(opinion.missing, step.subject);
        }
    }
    return opinion;
}

} // namespace

Result<LawOpinion> suggest(const LawBook& book, const LawFacts& facts)
{
    if (auto done = checkLawFacts(facts).and_then([&] { return checkIds(book, facts); }); !done)
        return std::unexpected(done.error());
    LawOpinion opinion { .asOf = facts.asOf, .acts = {} };
    for (const ActFacts& act : facts.acts)
        opinion.acts.push_back(suggestForAct(book, facts, act));
    return opinion;
}

} // namespace gyeot
