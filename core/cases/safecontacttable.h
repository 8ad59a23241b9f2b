#pragma once

#include "core/base/result.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/safecontact.h"
#include "core/cases/searchtokens.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `safe_contacts` as SafeContact records. */
class SafeContactTable {
public:
    static const RecordType type;
    static FieldValues values(const SafeContact& record);
    /** What search finds a record by. */
    static SearchTexts searchTexts(const SafeContact& record);
    /** Of one case, without those in the trash; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<SafeContact>> ofCase(const Store& store, CaseId caseId, SafeContactId only = {});
};

} // namespace gyeot
