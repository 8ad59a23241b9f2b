#pragma once

#include "core/law/facts.h"
#include "core/law/statute.h"
#include "core/law/step.h"

namespace gyeot {

/** From which day a period about an act may run, given how the offence lies in time. */
struct ActTime {
    enum class End {
        Known, ///< between `earliest` and `latest`
        GoingOn, ///< not ended on the day of reckoning, as far as known
        Unknown, ///< no day to count from
    };
    End end = End::Unknown;
    QDate begin; ///< first possible day of the act; invalid: not known
    QDate earliest; ///< first possible end; valid when Known
    QDate latest; ///< last possible end; valid when Known
    QDate lawDay; ///< the day whose law applies: the end, or the day of reckoning while it goes on
    bool estimated = false;
    std::vector<Step> steps; ///< how that day was found

    bool isRange() const { return end == End::Known && earliest < latest; }
};

/** Course and possession run from their end, postings from the posting, an uncertain day from its earliest possibility
 *  (rules criminal.end_of_act, criminal.course, criminal.continuing, criminal.posting, estimate.range). */
ActTime timeOf(const ActFacts& act, Nature nature, QDate asOf);

/** A version that may govern the act, and the first possible end of the act under it. */
struct VersionChoice {
    const StatuteVersion* version = nullptr;
    QDate end;
};

/** The versions of the statute that may govern the act: one, or several where the day is uncertain and the law changed in between; none
 *  where the statute was not law. `end` is invalid while the act goes on. */
std::vector<VersionChoice> versionsFor(const Statute& statute, const ActTime& time);

/** A Straddle step for each change of the statute between the beginning and the end of the act. */
std::vector<Step> straddles(const Statute& statute, const ActTime& time);

} // namespace gyeot
