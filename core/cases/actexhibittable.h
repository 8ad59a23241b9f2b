#pragma once

#include "core/cases/actexhibit.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `act_exhibits` as ActExhibit records. */
class ActExhibitTable {
public:
    static const RecordType type;
};

} // namespace gyeot
