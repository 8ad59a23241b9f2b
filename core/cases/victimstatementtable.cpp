#include "core/cases/victimstatementtable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "acquaintance", FieldType::Kind::Text, Compartment::Evidence },
    { "chronology", FieldType::Kind::Text, Compartment::Evidence },
    { "harm", FieldType::Kind::Text, Compartment::Evidence },
    { "how_learnt", FieldType::Kind::Text, Compartment::Evidence },
    { "how_knew_offender", FieldType::Kind::Text, Compartment::Evidence },
    { "impact", FieldType::Kind::Text, Compartment::Evidence },
    { "wish", FieldType::Kind::Text, Compartment::Evidence },
    { "witnesses", FieldType::Kind::Text, Compartment::Evidence },
    { "written_on" },
    { "written_at" },
};

} // namespace

const RecordType VictimStatementTable::type { "statement", "statements", fields };

} // namespace gyeot
