#include "core/cases/casetable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "number" },
    { "channel" },
    { "urgency" },
    { "opened_ms", FieldType::Kind::Integer },
    { "counselor" },
    { "summary" },
    { "relation_to_suspect" },
    { "requested_station" },
    { "planned_filing_on" },
    { "complaint_purpose" },
    { "wish" },
    { "complaint_reason" },
    { "duplicate_complaint" },
    { "other_investigation" },
    { "civil_suit" },
    { "closed_ms", FieldType::Kind::Integer },
};

} // namespace

const RecordType CaseTable::type { "case", "cases", fields };

} // namespace gyeot
