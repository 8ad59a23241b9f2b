#pragma once

#include "core/law/facts.h"
#include "core/law/lawbook.h"
#include "core/law/opinion.h"

namespace gyeot {

/** What decides the civil clocks of an act beside its days. */
struct CivilSetting {
    Nature nature = Nature::Single;
    bool sexual = false; ///< a sexual infringement: the clocks of a minor wait for majority (민법 제766조③)
};

/** The two periods of 민법 제766조: 3 years from knowing harm and tortfeasor, 10 years from the act. The day itself is not counted, the last
 *  day moves past weekends and holidays; from majority, which begins at 00:00, the first day is counted (rules civil.count, civil.minor).
 *  First the short, then the long one; NotStarted where the day is not known. */
std::vector<LawClock> civilClocks(
    const LawBook& book, const ActFacts& act, const VictimFacts& victim, const CivilSetting& setting, QDate asOf);

} // namespace gyeot
