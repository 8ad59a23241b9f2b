#pragma once

#include "core/cases/victimstatement.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `statements` as VictimStatement records. */
class VictimStatementTable {
public:
    static const RecordType type;
};

} // namespace gyeot
