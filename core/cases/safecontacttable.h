#pragma once

#include "core/cases/safecontact.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `safe_contacts` as SafeContact records. */
class SafeContactTable {
public:
    static const RecordType type;
};

} // namespace gyeot
