#include "core/store/recordtype.h"

#include <QLatin1String>

#include <algorithm>

namespace gyeot {

const char* compartmentName(Compartment compartment)
{
    switch (compartment) {
    case Compartment::Working: return "working";
    case Compartment::Identity: return "identity";
    case Compartment::Evidence: return "evidence";
    case Compartment::Notes: return "notes";
    }
    Q_UNREACHABLE_RETURN("");
}

const FieldType* RecordType::field(QStringView name) const
{
    const auto found =
        std::ranges::find_if(fields, [name](const FieldType& field) { return name == QLatin1String(field.name); });
    return found == fields.end() ? nullptr : &*found;
}

const RecordType* findRecordType(RecordTypes types, QStringView kind)
{
    const auto found =
        std::ranges::find_if(types, [kind](const RecordType* type) { return kind == QLatin1String(type->kind); });
    return found == types.end() ? nullptr : *found;
}

} // namespace gyeot
