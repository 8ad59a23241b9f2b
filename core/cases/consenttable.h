#pragma once

#include "core/base/result.h"
#include "core/cases/consent.h"
#include "core/cases/fieldvalues.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `consents` as Consent records. */
class ConsentTable {
public:
    static const RecordType type;
    static FieldValues values(const Consent& record);
    /** Of one case, without those in the trash; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<Consent>> ofCase(const Store& store, CaseId caseId, ConsentId only = {});
};

} // namespace gyeot
