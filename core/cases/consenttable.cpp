#include "core/cases/consenttable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "purpose" },
    { "recipient" },
    { "items" },
    { "version" },
    { "given_on" },
    { "expires_on" },
    { "withdrawn_on" },
    { "by_guardian", FieldType::Kind::Integer },
};

} // namespace

const RecordType ConsentTable::type { "consent", "consents", fields };

} // namespace gyeot
