#include "core/cases/safecontacttable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "channel" },
    { "value" },
    { "rule" },
    { "from_time" },
    { "until_time" },
    { "allowed", FieldType::Kind::Integer },
};

} // namespace

const RecordType SafeContactTable::type { "safe_contact", "safe_contacts", fields };

} // namespace gyeot
