#pragma once

#include "core/documents/formvalue.h"
#include "core/documents/packetinput.h"
#include "core/law/lawbook.h"

namespace gyeot {

/** Acts, facts by offence and exhibits: one structure with one numbering. */
struct ActValues {
    FormValue::List acts; ///< 행위
    FormValue::List facts; ///< 범죄사실
    FormValue totals; ///< 집계
    FormValue::List exhibits; ///< 증거
    QString offences; ///< each once, in the order of the first act

    bool operator==(const ActValues&) const = default;
};

/** More acts of one offence than this are not told one by one in the complaint: the table of acts stands for them. */
inline constexpr int actsToldSingly = 10;

/** Part of packetValues(). Errors: UnknownStatute. */
Result<ActValues> actValues(const PacketInput& input, const LawBook& book);

} // namespace gyeot
