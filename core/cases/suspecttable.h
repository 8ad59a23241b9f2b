#pragma once

#include "core/base/result.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/searchtokens.h"
#include "core/cases/suspect.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `suspects` as Suspect records. */
class SuspectTable {
public:
    static const RecordType type;
    static FieldValues values(const Suspect& record);
    /** What search finds a record by. */
    static SearchTexts searchTexts(const Suspect& record);
    /** Of one case, without those in the trash; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<Suspect>> ofCase(const Store& store, CaseId caseId, SuspectId only = {});
};

} // namespace gyeot
