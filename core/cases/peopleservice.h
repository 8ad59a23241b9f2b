#pragma once

#include "core/cases/caseworkservice.h"
#include "core/cases/client.h"
#include "core/cases/guardian.h"
#include "core/cases/safecontact.h"
#include "core/cases/suspect.h"
#include "core/cases/victimstatement.h"

namespace gyeot {

/** The people of a case: the victim with her statement, who stands in for her, how she may be reached, and whom she accuses. `add…` gives
 *  the record an id and returns it as written. */
class PeopleService final : public CaseworkService {
    Q_OBJECT

public:
    explicit PeopleService(Store& store) : CaseworkService(store) { }

    Result<void> updateClient(const Client& before, const Client& after);

    /** MissingField "name" for a guardian without one. */
    Result<Guardian> addGuardian(Guardian guardian);
    Result<void> updateGuardian(const Guardian& before, const Guardian& after);
    Result<void> removeGuardian(const Guardian& guardian);

    Result<SafeContact> addSafeContact(SafeContact contact);
    Result<void> updateSafeContact(const SafeContact& before, const SafeContact& after);
    Result<void> removeSafeContact(const SafeContact& contact);

    Result<Suspect> addSuspect(Suspect suspect);
    Result<void> updateSuspect(const Suspect& before, const Suspect& after);
    Result<void> removeSuspect(const Suspect& suspect);

    /** The case's one statement: AlreadyExists for a second. */
    Result<VictimStatement> addStatement(VictimStatement statement);
    Result<void> updateStatement(const VictimStatement& before, const VictimStatement& after);
};

} // namespace gyeot
