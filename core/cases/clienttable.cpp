#include "core/cases/clienttable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "alias" },
    { "true_name", FieldType::Kind::Text, Compartment::Identity },
    { "under_alias", FieldType::Kind::Integer },
    { "born_on" },
    { "disabled", FieldType::Kind::Integer },
    { "scientific_evidence", FieldType::Kind::Integer },
    { "phone" },
    { "email" },
    { "address", FieldType::Kind::Text, Compartment::Identity },
    { "occupation" },
    { "gender" },
};

} // namespace

const RecordType ClientTable::type { "client", "clients", fields };

} // namespace gyeot
