#pragma once

#include "core/cases/act.h"
#include "core/cases/actexhibit.h"
#include "core/cases/caseworkservice.h"

namespace gyeot {

class LawBook;

/** The acts of a case and the exhibits that show them. Kinds and statutes are checked against the law book.
 *  Further errors of each call: UnknownKind, UnknownStatute with the id as subject. */
class ActService final : public CaseworkService {
    Q_OBJECT

public:
    ActService(Store& store, const LawBook& law) : CaseworkService(store), m_law(law) { }

    /** Gives the act an id and, where none is set, the next position; returns it as written. */
    Result<Act> addAct(Act act);
    /** Many acts of one case in one transaction (pasted rows, 87 messages). All or none. BadArgument for acts of different cases. */
    Result<QList<Act>> addActs(QList<Act> acts);
    Result<void> updateAct(const Act& before, const Act& after);
    /** Moves the act into the trash together with its links to exhibits. */
    Result<void> removeAct(const Act& act);

    /** "This evidence shows that act"; linked already is no error. */
    Result<void> linkExhibit(const Act& act, EvidenceId evidence);
    Result<void> unlinkExhibit(const ActExhibit& link);

private:
    Result<void> check(const Act& act) const;

    const LawBook& m_law;
};

} // namespace gyeot
