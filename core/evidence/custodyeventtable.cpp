#include "core/evidence/custodyeventtable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "evidence_id" },
    { "happened_ms", FieldType::Kind::Integer },
    { "action" },
    { "giver" },
    { "receiver" },
    { "place" },
    { "seal_number" },
    { "reason" },
};

} // namespace

const RecordType CustodyEventTable::type { "custody", "custody_events", fields };

} // namespace gyeot
