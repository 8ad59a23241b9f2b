#pragma once

#include "core/cases/act.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `acts` as Act records. */
class ActTable {
public:
    static const RecordType type;
};

} // namespace gyeot
