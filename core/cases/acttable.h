#pragma once

#include "core/base/result.h"
#include "core/cases/act.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/searchtokens.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `acts` as Act records. */
class ActTable {
public:
    static const RecordType type;
    static FieldValues values(const Act& record);
    /** What search finds a record by. */
    static SearchTexts searchTexts(const Act& record);
    /** Of one case, without those in the trash, in clock order; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<Act>> ofCase(const Store& store, CaseId caseId, ActId only = {});
};

} // namespace gyeot
