#pragma once

#include "core/base/result.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/legalhold.h"
#include "core/store/recordtype.h"

#include <QList>

namespace gyeot {

class Store;

/** The rows of `legal_holds` as LegalHold records. */
class LegalHoldTable {
public:
    static const RecordType type;
    static FieldValues values(const LegalHold& record);
    /** Of one case, oldest first; with `only`, that one or none. Errors: StoreDamaged, ReadFailed. */
    static Result<QList<LegalHold>> ofCase(const Store& store, CaseId caseId, LegalHoldId only = {});
    /** Every hold that is in force, oldest first. */
    static Result<QList<LegalHold>> inForce(const Store& store);
};

} // namespace gyeot
