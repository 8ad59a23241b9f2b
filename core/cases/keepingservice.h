#pragma once

#include "core/cases/caseworkservice.h"
#include "core/cases/legalhold.h"
#include "core/cases/trash.h"

#include <QList>

namespace gyeot {

/** What keeps a case or lets it go short of erasing it: the trash for whole cases, and legal holds. */
class KeepingService final : public CaseworkService {
    Q_OBJECT

public:
    explicit KeepingService(Store& store) : CaseworkService(store) { }

    /** Moves a whole case to the trash: it leaves every list, and nothing of it is lost. Errors: NotFound, LegalHold. */
    Result<void> moveToTrash(CaseId id, ErasureBasis reason);
    /** Brings it back as it was. Errors: NotFound (not in the trash). */
    Result<void> restore(CaseId id);
    Result<QList<TrashedCase>> trash() const;
    /** The case of that number in the trash. Errors: NotFound. */
    Result<TrashedCase> trashed(const QString& number) const;

    /** From today on, by the user. A case in the trash can be held too. Errors: MissingField "note" (another person must understand why),
     *  NotFound (no such case). */
    Result<LegalHold> placeHold(CaseId id, HoldReason reason, const QString& note);
    /** From today on it no longer holds. Errors: BadArgument (only a supervisor or administrator lifts it), Stale. */
    Result<void> liftHold(const LegalHold& hold);
    Result<QList<LegalHold>> holds(CaseId id) const; ///< oldest first, lifted ones too
    Result<QList<LegalHold>> holdsInForce() const;
};

} // namespace gyeot
