#pragma once

#include "core/base/result.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/searchtokens.h"
#include "core/cases/task.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `tasks` as Task records. */
class TaskTable {
public:
    static const RecordType type;
    static FieldValues values(const Task& record);
    /** What search finds a record by. */
    static SearchTexts searchTexts(const Task& record);
    /** Of one case, without those in the trash; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<Task>> ofCase(const Store& store, CaseId caseId, TaskId only = {});
};

} // namespace gyeot
