#pragma once

#include "core/cases/task.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `tasks` as Task records. */
class TaskTable {
public:
    static const RecordType type;
};

} // namespace gyeot
