#pragma once

#include "core/base/result.h"
#include "core/cases/fieldvalues.h"
#include "core/evidence/custodyevent.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `custody_events` as CustodyEvent records. */
class CustodyEventTable {
public:
    static const RecordType type;
    static FieldValues values(const CustodyEvent& record);
    /** Of one case, without those in the trash, in order; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<CustodyEvent>> ofCase(const Store& store, CaseId caseId, CustodyId only = {});
};

} // namespace gyeot
