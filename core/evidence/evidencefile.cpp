#include "core/evidence/evidencefile.h"

#include "core/cases/filereading.h"
#include "core/evidence/sourcefile.h"

#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

bool staysInside(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    return !path.isEmpty() && QDir::isRelativePath(path) && clean != u".." && !clean.startsWith(u"../");
}

Result<EvidenceEntry> readEntry(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    EvidenceEntry entry;
    EvidenceItem& item = entry.request.item;
    entry.request.path = in.text("file");
    if (!in.failed() && !staysInside(entry.request.path))
        in.fail(ErrorCode::BadForm, in.pathOf("file"), "outside");
    item.kind = optionalWord<EvidenceKind>(in, "kind").value_or(EvidenceKind::Other);
    item.gateAnswer = requiredWord<GateAnswer>(in, "gate");
    item.personShown = in.optionalBoolean("person_shown").value_or(false);
    item.sensitivity = optionalWord<Sensitivity>(in, "sensitivity").value_or(Sensitivity::Plain);
    entry.request.owner = in.optionalBoolean("own_copy").value_or(false) ? CopyOwner::Victim : CopyOwner::Other;
    entry.consent = in.textOr("consent", {});
    item.source = in.textOr("source", {});
    item.author = in.textOr("author", {});
    item.capturedOn = in.optionalDate("captured_on").value_or(QDate());
    item.captureMethod = in.textOr("capture_method", {});
    item.capturedBy = in.textOr("captured_by", {});
    item.purpose = in.textOr("purpose", {});
    item.originalPlace = in.textOr("original_place", {});
    item.note = in.textOr("note", {});
    entry.acts = in.texts("acts");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return entry;
}

} // namespace

Result<QList<EvidenceEntry>> parseEvidenceEntries(const Json& root)
{
    QList<EvidenceEntry> entries;
    JsonReader in(root, {});
    in.array("evidence", [&entries](const Json& value, const QString& path) -> Result<void> {
        auto entry = readEntry(value, path);
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(std::move(*entry));
        return {};
    });
    // The other members are read by parseCaseFile(), so finish() would not know them.
    if (in.failed())
        return std::unexpected(in.finish().error());
    return entries;
}

namespace {

Result<void> checkReferences(const EvidenceEntry& entry, const CaseFile& file, const QString& path)
{
    const auto knowsAct = [&file](const QString& ref) {
        return std::ranges::contains(file.acts, ref, &CaseFile::ActEntry::ref);
    };
    const auto stray = std::ranges::find_if_not(entry.acts, knowsAct);
    if (stray != entry.acts.end())
        return failure(ErrorCode::BadForm, path + u".acts: "_s + *stray);
    if (!entry.consent.isEmpty()
        && !std::ranges::contains(file.consents, entry.consent, &CaseFile::Named<Consent>::ref))
        return failure(ErrorCode::BadForm, path + u".consent: "_s + entry.consent);
    return {};
}

bool isConsented(const EvidenceEntry& entry, const CaseFile& file, QDate today)
{
    const auto named = std::ranges::find(file.consents, entry.consent, &CaseFile::Named<Consent>::ref);
    return !entry.consent.isEmpty() && named != file.consents.end()
        && named->record.purpose == ConsentPurpose::EvidenceStorage && named->record.isValid(today);
}

Result<void> checkEntryGate(const EvidenceEntry& entry, const QString& filePath, const GateFacts& facts)
{
    auto source = SourceFile::open(filePath);
    if (!source)
        return std::unexpected(source.error());
    std::array<unsigned char, contentHeadBytes> head;
    const auto got = source->read(head);
    if (!got)
        return std::unexpected(got.error());
    auto open = checkGate(facts);
    if (open)
        open = checkGateContent(facts, contentTypeOf(ByteSpan(head.data(), size_t(*got))).contentClass);
    return open.transform_error([&entry](Error error) {
        error.subject = entry.request.path;
        return error;
    });
}

} // namespace

Result<void> checkEvidenceEntries(
    const QList<EvidenceEntry>& entries, const CaseFile& file, const QString& folder, const LawBook& law, QDate today)
{
    CaseRecord record;
    record.client = file.client;
    for (const CaseFile::ActEntry& act : file.acts)
        record.acts.append(act.record);
    const bool childCase = concernsChild(record, law);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const EvidenceEntry& entry = entries[i];
        const QString filePath = QDir(folder).filePath(entry.request.path);
        if (!QFileInfo(filePath).isFile())
            return failure(ErrorCode::NotFound, entry.request.path);
        if (auto known = checkReferences(entry, file, u"evidence[%1]"_s.arg(i)); !known)
            return known;
        const GateFacts facts { entry.request.item.gateAnswer, childCase, entry.request.item.sensitivity,
            entry.request.owner, isConsented(entry, file, today) };
        if (auto open = checkEntryGate(entry, filePath, facts); !open)
            return open;
    }
    return {};
}

IntakeRequest requestOf(const EvidenceEntry& entry, const CaseService::Imported& imported, const QString& folder)
{
    IntakeRequest request = entry.request;
    request.path = QDir(folder).filePath(request.path);
    request.item.caseId = imported.caseId;
    request.item.consentId = imported.consents.value(entry.consent);
    for (const QString& act : entry.acts)
        request.acts.append(imported.acts.value(act));
    return request;
}

} // namespace gyeot
