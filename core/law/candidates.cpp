#include "core/law/candidates.h"

#include "core/law/acttime.h"
#include "core/law/ruleids.h"

#include <algorithm>

namespace gyeot {

namespace {

/** Order of the groups; inside a group the order of the mapping aid stays. */
enum class Group { Chosen, ForMinors, Main, Reserve, Doubtful };

struct Entry {
    const Statute* statute = nullptr;
    Group group = Group::Main;
    std::vector<Step> why;
};

/** Collects the entries of one act. */
class Collector {
public:
    Collector(const LawBook& book, const ActFacts& act, const VictimFacts& victim, QDate asOf)
        : m_book(book),
          m_act(act),
          m_victim(victim),
          m_asOf(asOf),
          m_kind(book.kind(act.kind))
    {
    }

    Candidates collect();

private:
    QDate day() const { return m_act.first.isValid() ? m_act.first : m_act.last.isValid() ? m_act.last : m_asOf; }
    bool fits(const KindCandidate& mapped);
    void addChosen();
    void addMapped(const KindCandidate& mapped, int place);
    void settle(Entry& entry);

    const LawBook& m_book;
    const ActFacts& m_act;
    const VictimFacts& m_victim;
    QDate m_asOf;
    const Kind* m_kind;
    std::vector<Entry> m_entries;
    Candidates m_result;
};

int ageLimit(KindCandidate::Victim victim)
{
    return victim == KindCandidate::Victim::Under16 ? 16 : 19;
}

bool Collector::fits(const KindCandidate& mapped)
{
    if (!mapped.insteadOf.isEmpty()
        && !versionsFor(*m_book.statute(mapped.insteadOf), timeOf(m_act, Nature::Single, m_asOf)).empty())
        return false;
    if (mapped.victim == KindCandidate::Victim::None)
        return true;
    if (m_victim.born.isValid())
        return day() < birthday(m_victim.born, ageLimit(mapped.victim));
    m_result.ageWouldDecide = true;
    return false;
}

void Collector::addChosen()
{
    const Statute* statute = m_book.statute(m_act.statute);
    if (!statute)
        return;
    Entry entry { statute, Group::Chosen, { { .kind = StepKind::Chosen, .subject = statute->id } } };
    const bool mistaken =
        m_kind && std::ranges::find(m_kind->warnings, statute->id, &KindWarning::statute) != m_kind->warnings.end();
    if (mistaken) {
        entry.group = Group::Doubtful;
        entry.why.push_back({ .kind = StepKind::NotThis, .rule = rules::kindMap, .subject = m_kind->id });
    }
    m_entries.push_back(std::move(entry));
}

void Collector::addMapped(const KindCandidate& mapped, int place)
{
    if (!fits(mapped))
        return;
    const Step order { .kind = mapped.reserve ? StepKind::Reserve : StepKind::KindOrder,
        .rule = rules::kindMap,
        .subject = m_kind->id,
        .number = place };
    const auto known =
        std::ranges::find(m_entries, mapped.statute, [](const Entry& entry) { return entry.statute->id; });
    if (known != m_entries.end()) {
        known->why.push_back(order);
        return;
    }
    Entry entry { m_book.statute(mapped.statute), mapped.reserve ? Group::Reserve : Group::Main, { order } };
    if (mapped.victim != KindCandidate::Victim::None) {
        entry.group = Group::ForMinors;
        const int age = ageLimit(mapped.victim);
        entry.why.push_back({ .kind = StepKind::MinorFirst,
            .rule = rules::kindMinorFirst,
            .day = day(),
            .result = birthday(m_victim.born, age),
            .number = age });
    }
    if (!mapped.insteadOf.isEmpty())
        entry.why.push_back(
            { .kind = StepKind::InsteadOf, .rule = rules::kindMap, .subject = mapped.insteadOf, .day = day() });
    m_entries.push_back(std::move(entry));
}

/** Turns an entry into a candidate of the version of the act's day, or into one left out. */
void Collector::settle(Entry& entry)
{
    const Statute& statute = *entry.statute;
    const ActTime time = timeOf(m_act, statute.nature, m_asOf);
    const auto choices = versionsFor(statute, time);
    if (choices.empty()) {
        const StepKind why = statute.newAtFirstVersion ? StepKind::NotYetLaw : StepKind::NotRecorded;
        m_result.leftOut.push_back({ statute.id,
            { .kind = why, .rule = rules::lawVersion, .day = time.lawDay, .from = statute.versions.front().from } });
        return;
    }
    const StatuteVersion& version = *choices.front().version;
    Candidate candidate { .statute = statute.id, .why = std::move(entry.why), .versionFrom = version.from };
    candidate.confidence = std::min(statute.confidence, version.confidence);
    candidate.why.push_back({ .kind = version.from.isValid() ? StepKind::InForce : StepKind::VersionUnread,
        .rule = rules::lawVersion,
        .day = choices.front().end.isValid() ? choices.front().end : time.lawDay,
        .from = version.from,
        .to = version.to });
    if (!version.note.isEmpty())
        candidate.why.push_back({ .kind = StepKind::VersionNote, .rule = rules::lawVersion, .subject = version.note });
    std::ranges::copy(straddles(statute, time), std::back_inserter(candidate.why));
    if (statute.complaint.appliesTo(time.lawDay)) {
        candidate.why.push_back({ .kind = StepKind::ComplaintNeeded,
            .rule = statute.complaint.applies ? rules::complaintCount : rules::complaintBefore2013,
            .subject = statute.complaint.article });
    }
    if (statute.wish.appliesTo(time.lawDay))
        candidate.why.push_back(
            { .kind = StepKind::WishCounts, .rule = rules::wishCounts, .subject = statute.wish.article });
    candidate.rank = int(m_result.list.size()) + 1;
    m_result.list.push_back(std::move(candidate));
}

Candidates Collector::collect()
{
    addChosen();
    if (m_kind) {
        int place = 0;
        for (const KindCandidate& mapped : m_kind->candidates)
            addMapped(mapped, ++place);
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::group);
    for (Entry& entry : m_entries)
        settle(entry);
    return std::move(m_result);
}

} // namespace

Candidates candidatesFor(const LawBook& book, const ActFacts& act, const VictimFacts& victim, QDate asOf)
{
    return Collector(book, act, victim, asOf).collect();
}

} // namespace gyeot
