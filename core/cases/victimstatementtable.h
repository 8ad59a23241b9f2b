#pragma once

#include "core/base/result.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/sealedfields.h"
#include "core/cases/victimstatement.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `statements` as VictimStatement records. */
class VictimStatementTable {
public:
    static const RecordType type;
    static FieldValues values(const VictimStatement& record);
    /** Of one case, without those in the trash; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<VictimStatement>> ofCase(
        const Store& store, CaseId caseId, StatementId only = {}, SealedFields sealed = SealedFields::Opened);
};

} // namespace gyeot
