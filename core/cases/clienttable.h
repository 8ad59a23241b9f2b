#pragma once

#include "core/base/result.h"
#include "core/cases/client.h"
#include "core/cases/fieldvalues.h"
#include "core/cases/sealedfields.h"
#include "core/cases/searchtokens.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** The rows of `clients` as Client records. */
class ClientTable {
public:
    static const RecordType type;
    static FieldValues values(const Client& record);
    /** What search finds a record by. */
    static SearchTexts searchTexts(const Client& record);
    /** Of one case, without those in the trash; with `only`, that one or none.
     *  Errors: StoreDamaged, ReadFailed; SealBroken and NotFound for sealed columns. */
    static Result<QList<Client>> ofCase(
        const Store& store, CaseId caseId, ClientId only = {}, SealedFields sealed = SealedFields::Opened);
};

} // namespace gyeot
