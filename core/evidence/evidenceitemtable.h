#pragma once

#include "core/base/result.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/searchtokens.h"
#include "core/evidence/evidenceitem.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `evidence_items` as EvidenceItem records. */
class EvidenceItemTable {
public:
    static const RecordType type;
    static FieldValues values(const EvidenceItem& record);
    /** What search finds a record by. */
    static SearchTexts searchTexts(const EvidenceItem& record);
    /** Of one case, without those in the trash, in order; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<EvidenceItem>> ofCase(const Store& store, CaseId caseId, EvidenceId only = {});
};

} // namespace gyeot
