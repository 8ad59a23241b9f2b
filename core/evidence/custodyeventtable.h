#pragma once

#include "core/evidence/custodyevent.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `custody_events` as CustodyEvent records. */
class CustodyEventTable {
public:
    static const RecordType type;
};

} // namespace gyeot
