#include "core/workspace/samplecase.h"

#include "core/cases/casefile.h"
#include "core/crypto/seal.h"
#include "core/evidence/evidencefile.h"

#include <nlohmann/json.hpp>

namespace gyeot {

namespace {

/** Ids that are the same in every run. */
class SampleIds {
public:
    QUuid next() { return QUuid(++m_count, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0); }

private:
    uint m_count = 0;
};

void addActs(PacketInput& input, const CaseFile& file, QHash<QString, ActId>& references, SampleIds& ids)
{
    QHash<QString, SuspectId> suspects;
    for (const auto& entry : file.suspects) {
        input.record.suspects.append(entry.record);
        input.record.suspects.last().id = SuspectId(ids.next());
        suspects.insert(entry.ref, input.record.suspects.last().id);
    }
    for (const auto& entry : file.acts) {
        input.record.acts.append(entry.record);
        input.record.acts.last().id = ActId(ids.next());
        input.record.acts.last().suspectId = suspects.value(entry.suspect);
        references.insert(entry.ref, input.record.acts.last().id);
    }
}

EvidenceItem sampleItem(const EvidenceEntry& entry, SampleIds& ids)
{
    EvidenceItem item = entry.request.item;
    item.id = EvidenceId(ids.next());
    item.fileName = entry.request.path.section(u'/', -1);
    item.sha256 = sha256(bytesOf(item.fileName.toUtf8()));
    item.sizeBytes = 1000 * item.fileName.size() + 37;
    return item;
}

} // namespace

Result<PacketInput> sampleCase(QByteArrayView caseFile, const LawBook& law, QDate date)
{
    const auto root = parseJson(caseFile);
    if (!root)
        return std::unexpected(root.error());
    const auto file = parseCaseFile(*root);
    if (!file)
        return std::unexpected(file.error());
    const auto entries = parseEvidenceEntries(*root);
    if (!entries)
        return std::unexpected(entries.error());
    SampleIds ids;
    PacketInput input;
    input.record.caseRecord = file->caseRecord;
    input.record.client = file->client;
    input.record.guardians = file->guardians;
    input.record.statement = file->statement;
    QHash<QString, ActId> references;
    addActs(input, *file, references, ids);
    for (const EvidenceEntry& entry : *entries) {
        input.evidence.append(sampleItem(entry, ids));
        input.evidence.last().position = input.evidence.size();
        for (const QString& act : entry.acts)
            input.record.exhibits.append(
                { ActExhibitId(ids.next()), {}, references.value(act), input.evidence.last().id });
    }
    return packetInput(input.record, input.evidence, law, date);
}

} // namespace gyeot
