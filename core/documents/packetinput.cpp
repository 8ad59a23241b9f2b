#include "core/documents/packetinput.h"

#include "core/cases/deadline.h"

namespace gyeot {

PacketInput packetInput(CaseRecord record, QList<EvidenceItem> evidence, const LawBook& law, QDate date)
{
    PacketInput input { .record = std::move(record), .evidence = std::move(evidence), .date = date };
    const auto opinion = opinionOf(law, input.record, date);
    for (qsizetype i = 0; opinion && i < input.record.acts.size(); ++i) {
        const auto& candidates = opinion->law.acts.at(std::size_t(i)).candidates;
        if (!candidates.empty())
            input.suggestedStatutes.insert(input.record.acts[i].id, candidates.front().statute);
    }
    return input;
}

} // namespace gyeot
