#pragma once

#include "core/law/facts.h"
#include "core/law/lawbook.h"
#include "core/law/opinion.h"

namespace gyeot {

/** Criminal limitation (공소시효) of one statute for one act: end of the act, majority of a minor victim, years by the class of the penalty
 *  in the version of the act's day, scientific evidence, exclusion; first day counted, no shift (rules criminal.* in resources/law).
 *  Where the day is uncertain, the earliest possible last day, with the other end in the working. None for a row that is no crime, was not
 *  law, or takes its penalty from an offence not named (attempt). */
std::optional<LawClock> criminalClock(
    const LawBook& book, const Statute& statute, const ActFacts& act, const VictimFacts& victim, QDate asOf);

} // namespace gyeot
