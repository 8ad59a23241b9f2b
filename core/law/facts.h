#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace gyeot {

/** What the law asks about the victim. None: not known, and then the careful reading is taken and the missing fact named. */
struct VictimFacts {
    QDate born; ///< invalid: not known
    std::optional<bool> disabled;
    std::optional<bool> scientificEvidence; ///< DNA or the like secured

    bool operator==(const VictimFacts&) const = default;
};

/** One act as the law sees it. Days are Korean calendar days. */
struct ActFacts {
    QString kind; ///< id of a Kind; empty: not sorted yet
    QString statute; ///< id of a Statute; empty: not chosen
    QDate first; ///< first possible day; invalid: only known as "on or before last", or not at all
    QDate last; ///< last possible day; the same as `first` for an exact day; invalid: not known
    bool estimated = false; ///< the day is the victim's estimate
    QDate
        continuesUntil; ///< last day of an act that went on; after the day of reckoning, or invalid: not ended, or not such an act
    QDate knewHarmAndOffender; ///< invalid: not known yet
    QDate knewOffender; ///< invalid: not known yet

    bool operator==(const ActFacts&) const = default;
};

/** Everything suggest() needs. */
struct LawFacts {
    QDate asOf; ///< the day of reckoning
    VictimFacts victim;
    std::vector<ActFacts> acts;

    bool operator==(const LawFacts&) const = default;
};

/** Reads the input of `gyeotctl law`: {"as_of", "victim": {"born", "disabled", "scientific_evidence"}, "acts": [{"kind", "statute", "date" |
 *  "from" and "to", "continues_until", "knew_harm_and_offender", "knew_offender"}]}.
 *  Errors: BadForm (also "date" beside "from"), MissingField, UnknownField, BadDate, each with the member's path as subject. */
Result<LawFacts> readLawFacts(const Json& input);

/** Whether the days can be true together: from before to, an end after the beginning, a victim born before the act.
 *  Errors: BadDate, MissingField (as_of) with the member's path as subject. */
Result<void> checkLawFacts(const LawFacts& facts);

} // namespace gyeot
