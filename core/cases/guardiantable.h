#pragma once

#include "core/cases/guardian.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `guardians` as Guardian records. */
class GuardianTable {
public:
    static const RecordType type;
};

} // namespace gyeot
