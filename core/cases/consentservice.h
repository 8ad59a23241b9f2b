#pragma once

#include "core/cases/caseworkservice.h"
#include "core/cases/consent.h"

namespace gyeot {

/** Consents: given, and withdrawn. A consent row is never edited or removed; what changes is a new row (domain.md 6.1). */
class ConsentService final : public CaseworkService {
    Q_OBJECT

public:
    explicit ConsentService(Store& store) : CaseworkService(store) { }

    /** MissingField "version" or "given_on"; BadDate for an end before the beginning. */
    Result<Consent> addConsent(Consent consent);
    /** From that day on it does not hold. BadDate before the day it was given or with a withdrawal already there. */
    Result<void> withdraw(const Consent& consent, QDate on);
    /** A consent of the case for that purpose and recipient that holds on the day. ConsentMissing: none. */
    Result<Consent> requireConsent(CaseId caseId, ConsentPurpose purpose, ConsentRecipient recipient, QDate on) const;
};

} // namespace gyeot
