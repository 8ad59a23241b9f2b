#pragma once

#include "core/base/result.h"
#include "core/cases/caserecord.h"
#include "core/cases/sealedfields.h"

namespace gyeot {

class Store;

/** Reads a whole case, table by table. */
class CaseRecordTable {
public:
    /** Errors: NotFound (no such case, or in the trash), StoreDamaged, ReadFailed, SealBroken. */
    static Result<CaseRecord> read(const Store& store, CaseId id, SealedFields sealed = SealedFields::Opened);
};

} // namespace gyeot
