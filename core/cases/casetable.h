#pragma once

#include "core/cases/case.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `cases` as Case records. */
class CaseTable {
public:
    static const RecordType type;
};

} // namespace gyeot
