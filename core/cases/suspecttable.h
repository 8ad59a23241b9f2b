#pragma once

#include "core/cases/suspect.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `suspects` as Suspect records. */
class SuspectTable {
public:
    static const RecordType type;
};

} // namespace gyeot
