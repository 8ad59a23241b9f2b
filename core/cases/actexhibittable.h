#pragma once

#include "core/base/result.h"
#include "core/cases/actexhibit.h"
#include "core/cases/fieldvalues.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `act_exhibits` as ActExhibit records. */
class ActExhibitTable {
public:
    static const RecordType type;
    static FieldValues values(const ActExhibit& record);
    /** Of one case, without those in the trash; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<ActExhibit>> ofCase(const Store& store, CaseId caseId, ActExhibitId only = {});
};

} // namespace gyeot
