#pragma once

#include "core/base/result.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/guardian.h"
#include "core/cases/searchtokens.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `guardians` as Guardian records. */
class GuardianTable {
public:
    static const RecordType type;
    static FieldValues values(const Guardian& record);
    /** What search finds a record by. */
    static SearchTexts searchTexts(const Guardian& record);
    /** Of one case, without those in the trash; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<Guardian>> ofCase(const Store& store, CaseId caseId, GuardianId only = {});
};

} // namespace gyeot
