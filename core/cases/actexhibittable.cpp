#include "core/cases/actexhibittable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "act_id" },
    { "evidence_id" },
};

} // namespace

const RecordType ActExhibitTable::type { "act_exhibit", "act_exhibits", fields };

} // namespace gyeot
