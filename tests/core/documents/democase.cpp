#include "tests/core/documents/democase.h"

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/cases/casefile.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace gyeot::test {

namespace {

/** Ids that are the same in every run. */
class Ids {
public:
    QUuid next() { return QUuid(++m_count, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0); }

private:
    uint m_count = 0;
};

QString textOf(const Json& object, const char* key)
{
    return object.contains(key) ? QString::fromStdString(object.at(key).get<std::string>()) : QString();
}

EvidenceItem itemOf(const Json& entry, Ids& ids)
{
    EvidenceItem item;
    item.id = EvidenceId(ids.next());
    item.fileName = textOf(entry, "file").section(u'/', -1);
    item.kind = fromWord<EvidenceKind>(textOf(entry, "kind")).value_or(EvidenceKind::Other);
    item.sha256 = QCryptographicHash::hash(item.fileName.toUtf8(), QCryptographicHash::Sha256);
    item.sizeBytes = 1000 * item.fileName.size() + 37;
    item.source = textOf(entry, "source");
    item.author = textOf(entry, "author");
    item.capturedOn = QDate::fromString(textOf(entry, "captured_on"), Qt::ISODate);
    item.captureMethod = textOf(entry, "capture_method");
    item.capturedBy = textOf(entry, "captured_by");
    item.purpose = textOf(entry, "purpose");
    item.originalPlace = textOf(entry, "original_place");
    return item;
}

void addActs(PacketInput& input, const CaseFile& file, QHash<QString, ActId>& refs, Ids& ids)
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
        refs.insert(entry.ref, input.record.acts.last().id);
    }
}

void addEvidence(PacketInput& input, const Json& root, const QHash<QString, ActId>& refs, Ids& ids)
{
    for (const Json& entry : root.at("evidence")) {
        input.evidence.append(itemOf(entry, ids));
        input.evidence.last().position = input.evidence.size();
        for (const Json& act : entry.at("acts")) {
            const ActId id = refs.value(QString::fromStdString(act.get<std::string>()));
            input.record.exhibits.append({ ActExhibitId(ids.next()), {}, id, input.evidence.last().id });
        }
    }
}

} // namespace

const LawBook& lawBook()
{
    static const auto book = LawBook::load();
    if (!book)
        qFatal("The law book cannot be read: %s", qPrintable(book.error().subject));
    return *book;
}

PacketInput demoCase(const QString& name)
{
    const auto bytes =
        readFile(QStringLiteral(GYEOT_SOURCE_DIR "/resources/demo/") + name + u".json"_s, maxCaseFileBytes);
    const auto root = bytes ? parseJson(*bytes) : Result<Json>(std::unexpected(bytes.error()));
    const auto file = root ? parseCaseFile(*root) : Result<CaseFile>(std::unexpected(root.error()));
    if (!file)
        qFatal("%s: %s %s", qPrintable(name), errorName(file.error().code).data(), qPrintable(file.error().subject));
    Ids ids;
    PacketInput input;
    input.record.caseRecord = file->caseRecord;
    input.record.client = file->client;
    input.record.guardians = file->guardians;
    input.record.statement = file->statement;
    QHash<QString, ActId> refs;
    addActs(input, *file, refs, ids);
    addEvidence(input, *root, refs, ids);
    return packetInput(input.record, input.evidence, lawBook(), QDate(2026, 11, 25));
}

} // namespace gyeot::test
