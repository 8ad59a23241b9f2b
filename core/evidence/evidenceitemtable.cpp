#include "core/evidence/evidenceitemtable.h"

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
    { "consent_id" },
    { "purpose" },
    { "original_place" },
    { "sensitivity" },
    { "note" },
    { "position", FieldType::Kind::Integer },
};

} // namespace

const RecordType EvidenceItemTable::type { "evidence", "evidence_items", fields };

} // namespace gyeot
