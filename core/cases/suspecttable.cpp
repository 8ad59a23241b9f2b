#include "core/cases/suspecttable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "name" },
    { "relation" },
    { "accounts" },
    { "phone" },
    { "bank_account" },
    { "description" },
};

} // namespace

const RecordType SuspectTable::type { "suspect", "suspects", fields };

} // namespace gyeot
