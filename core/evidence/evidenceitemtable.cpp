#include "core/evidence/evidenceitemtable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "file_name" },
    { "kind" },
    { "media_type" },
    { "size_bytes", FieldType::Kind::Integer },
    { "sha256", FieldType::Kind::Bytes },
    { "blob_name" },
    { "wrapped_key", FieldType::Kind::Bytes, Compartment::Evidence },
    { "source" },
    { "author" },
    { "captured_on" },
    { "capture_method" },
    { "captured_by" },
    { "imported_ms", FieldType::Kind::Integer },
    { "gate_answer" },
    { "person_shown", FieldType::Kind::Integer },
    { "sensitivity" },
    { "consent_id" },
    { "purpose" },
    { "original_place" },
    { "note" },
    { "position", FieldType::Kind::Integer },
};

Result<EvidenceItem> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, EvidenceItemTable::type, statement);
    EvidenceItem record;
    record.id = row.id<EvidenceId>();
    record.caseId = row.id<CaseId>();
    record.fileName = row.text();
    record.kind = row.word<EvidenceKind>();
    record.mediaType = row.text();
    record.sizeBytes = row.number();
    record.sha256 = row.bytes();
    record.blobName = row.text();
    row.skip(); // the blob's key is opened by EvidenceService alone
    record.source = row.text();
    record.author = row.text();
    record.capturedOn = row.day();
    record.captureMethod = row.text();
    record.capturedBy = row.text();
    record.importedMs = row.number();
    record.gateAnswer = row.word<GateAnswer>();
    record.personShown = row.flag();
    record.sensitivity = row.word<Sensitivity>();
    record.consentId = row.id<ConsentId>();
    record.purpose = row.text();
    record.originalPlace = row.text();
    record.note = row.text();
    record.position = row.number();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType EvidenceItemTable::type { "evidence", "evidence_items", fields };

FieldValues EvidenceItemTable::values(const EvidenceItem& record)
{
    return {
        field::text(record.fileName),
        field::word(record.kind),
        field::text(record.mediaType),
        field::number(record.sizeBytes),
        field::bytes(record.sha256),
        field::text(record.blobName),
        field::bytes(record.wrappedKey),
        field::text(record.source),
        field::text(record.author),
        field::day(record.capturedOn),
        field::text(record.captureMethod),
        field::text(record.capturedBy),
        field::number(record.importedMs),
        field::word(record.gateAnswer),
        field::flag(record.personShown),
        field::word(record.sensitivity),
        field::id(record.consentId),
        field::text(record.purpose),
        field::text(record.originalPlace),
        field::text(record.note),
        field::number(record.position),
    };
}

SearchTexts EvidenceItemTable::searchTexts(const EvidenceItem& record)
{
    return { {}, { record.fileName, record.source, record.author, record.purpose, record.note } };
}

Result<QList<EvidenceItem>> EvidenceItemTable::ofCase(const Store& store, CaseId caseId, EvidenceId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, file_name, kind, media_type, size_bytes, sha256, blob_name, wrapped_key, source, author,
            captured_on, capture_method, captured_by, imported_ms, gate_answer, person_shown, sensitivity,
            consent_id, purpose, original_place, note, position
        FROM evidence_items
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY position, id)");
    return readList<EvidenceItem>(query, store, caseId, only, &read);
}

} // namespace gyeot
