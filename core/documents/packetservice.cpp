#include "core/documents/packetservice.h"

#include "core/cases/caserecordtable.h"
#include "core/cases/deadline.h"
#include "core/evidence/evidenceitemtable.h"
#include "core/store/store.h"

namespace gyeot {

PacketService::PacketService(Store& store, const LawBook& law) : m_store(store), m_law(law) { }

Result<PacketInput> PacketService::gather(CaseId id, QDate date) const
{
    auto record = CaseRecordTable::read(m_store, id);
    if (!record)
        return std::unexpected(record.error());
    auto evidence = EvidenceItemTable::ofCase(m_store, id);
    if (!evidence)
        return std::unexpected(evidence.error());
    PacketInput input { .record = std::move(*record), .evidence = std::move(*evidence), .date = date };
    const auto opinion = opinionOf(m_law, input.record, date);
    for (qsizetype i = 0; opinion && i < input.record.acts.size(); ++i) {
        const auto& candidates = opinion->law.acts.at(std::size_t(i)).candidates;
        if (!candidates.empty())
            input.suggestedStatutes.insert(input.record.acts[i].id, candidates.front().statute);
    }
    return input;
}

PacketOrigin PacketService::origin() const
{
    return m_store.isPractice() ? PacketOrigin::Practice : PacketOrigin::Casework;
}

Result<void> PacketService::noteIssue(CaseId id)
{
    return m_store.auditRead("packet.issue", id);
}

} // namespace gyeot
