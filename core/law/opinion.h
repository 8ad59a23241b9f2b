#pragma once

#include "core/law/statute.h"
#include "core/law/step.h"

namespace gyeot {

/** A statute that may apply to an act, in the version of its day. */
struct Candidate {
    QString statute = {};
    int rank = 0; ///< 1 is the first to look at
    std::vector<Step> why = {};
    QDate versionFrom = {}; ///< first day of the version; invalid: not read
    Confidence confidence = Confidence::Low;

    bool operator==(const Candidate&) const = default;
};

/** A statute that the kind or the counselor named and that was not law on the day of the act. */
struct LeftOut {
    QString statute = {};
    Step why; ///< NotYetLaw or NotRecorded

    bool operator==(const LeftOut&) const = default;
};

/** The four clocks of an act. */
enum class ClockKind { Criminal, ComplaintPeriod, CivilShort, CivilLong };

/** Where a clock stands on the day of reckoning. */
enum class ClockStatus {
    Open, ///< running; its last day is today or later
    Expired, ///< its last day has passed
    NotStarted, ///< begins later (with dates), or waits for a fact or the end of the act (without)
    Excluded, ///< no limitation
};

/** One period, with its working. Dates that cannot be computed are invalid. */
struct LawClock {
    ClockKind kind = ClockKind::Criminal;
    QString statute = {}; ///< "SV-14-2b"; "CIV-766" for the civil clocks
    QDate versionFrom = {};
    QDate start = {}; ///< the day it is counted from
    QDate nominalLastDay = {}; ///< before weekends and holidays
    QDate lastDay = {};
    ClockStatus status = ClockStatus::NotStarted;
    bool estimated = false; ///< from a day that is not exact: the earliest possible last day
    std::vector<Step> working = {};
    Confidence confidence = Confidence::Low; ///< of the least sure statute, version and rule in the working
    QStringList sources = {}; ///< keys of LawBook::source, each once

    bool operator==(const LawClock&) const = default;
};

/** What the book says about one act. */
struct ActOpinion {
    std::vector<Candidate> candidates;
    std::vector<LeftOut> leftOut;
    std::vector<LawClock> clocks; ///< per candidate criminal and complaint period, then the two civil ones
    QStringList missing; ///< facts that would decide or sharpen something: "victim.born", "continues_until", …

    bool operator==(const ActOpinion&) const = default;
};

/** One opinion for each act, in the order of the facts. */
struct LawOpinion {
    QDate asOf = {};
    std::vector<ActOpinion> acts = {};

    bool operator==(const LawOpinion&) const = default;
};

} // namespace gyeot
