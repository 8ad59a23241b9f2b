#pragma once

#include "core/law/facts.h"
#include "core/law/lawbook.h"
#include "core/law/opinion.h"

namespace gyeot {

/** The statutes that may apply to an act, first the one to look at first: the counselor's choice, offences against minors where the victim
 *  was under 19, the order of the mapping aid, then what goes with the others. Only statutes in force on the day of the act; the rest is
 *  left out with the reason. Kind and statute of the act exist in the book. */
struct Candidates {
    std::vector<Candidate> list;
    std::vector<LeftOut> leftOut;
    bool ageWouldDecide = false; ///< the kind has offences against minors, and the victim's birth is not known
};
Candidates candidatesFor(const LawBook& book, const ActFacts& act, const VictimFacts& victim, QDate asOf);

} // namespace gyeot
