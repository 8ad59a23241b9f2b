#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/searchtokens.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `cases` as Case records. */
class CaseTable {
public:
    static const RecordType type;
    static FieldValues values(const Case& record);
    /** What search finds a record by. */
    static SearchTexts searchTexts(const Case& record);
    /** The case itself, a list of one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<Case>> ofCase(const Store& store, CaseId caseId, CaseId only = {});
};

} // namespace gyeot
