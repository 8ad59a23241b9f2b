#include "core/cases/guardiantable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "name" },
    { "relation" },
    { "phone" },
    { "legal_representative", FieldType::Kind::Integer },
};

} // namespace

const RecordType GuardianTable::type { "guardian", "guardians", fields };

} // namespace gyeot
