#include "core/cases/acttable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "kind" },
    { "statute" },
    { "happened" },
    { "estimated", FieldType::Kind::Integer },
    { "continues_until" },
    { "knew_harm_and_offender_on" },
    { "knew_offender_on" },
    { "place" },
    { "account" },
    { "url" },
    { "what" },
    { "suspect_id" },
    { "recipients", FieldType::Kind::Integer },
    { "amount_krw", FieldType::Kind::Integer },
    { "note" },
    { "position", FieldType::Kind::Integer },
};

} // namespace

const RecordType ActTable::type { "act", "acts", fields };

} // namespace gyeot
