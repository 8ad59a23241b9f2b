#pragma once

#include "core/law/facts.h"
#include "core/law/lawbook.h"
#include "core/law/opinion.h"

namespace gyeot {

/** Candidates and clocks for each act. A pure function of book and facts: the same input gives the same opinion on any day and machine.
 *  Errors: UnknownKind, UnknownStatute, and those of checkLawFacts(), with the member's path ("acts[0].kind") as subject. */
Result<LawOpinion> suggest(const LawBook& book, const LawFacts& facts);

} // namespace gyeot
