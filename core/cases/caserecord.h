#pragma once

#include "core/cases/act.h"
#include "core/cases/actexhibit.h"
#include "core/cases/case.h"
#include "core/cases/client.h"
#include "core/cases/consent.h"
#include "core/cases/guardian.h"
#include "core/cases/legalhold.h"
#include "core/cases/safecontact.h"
#include "core/cases/suspect.h"
#include "core/cases/task.h"
#include "core/cases/victimstatement.h"

#include <QList>

namespace gyeot {

/** Everything of one case but its evidence, read in one go: what papers, checks and pages are made from. */
struct CaseRecord {
    Case caseRecord = {};
    Client client = {};
    QList<Guardian> guardians = {};
    QList<SafeContact> safeContacts = {};
    QList<Suspect> suspects = {};
    QList<Act> acts = {}; ///< in clock order: index + 1 is the running number
    std::optional<VictimStatement> statement = {};
    QList<Consent> consents = {};
    QList<Task> tasks = {};
    QList<ActExhibit> exhibits = {};
    QList<LegalHold> holds = {}; ///< lifted ones too
    bool isOthers = false; ///< another counselor has the case, so sealed values are left empty for this user

    /** 연번, from 1; 0 where the act is not of this case. */
    int runningNumber(ActId id) const;
    /** Null: none such. */
    const Suspect* suspect(SuspectId id) const;
    /** A consent for that purpose and recipient that holds on the day; null: none. */
    const Consent* consent(ConsentPurpose purpose, ConsentRecipient recipient, QDate on) const;

    bool operator==(const CaseRecord&) const = default;
};

} // namespace gyeot
