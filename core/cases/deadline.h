#pragma once

#include "core/cases/caserecord.h"
#include "core/law/facts.h"
#include "core/law/opinion.h"

namespace gyeot {

class LawBook;

/** One clock of a case and the acts it runs for: acts of one statute that end on the same day stand together, so that 89 messages are
 *  one line. */
struct Deadline {
    LawClock clock;
    QList<ActId> acts; ///< in clock order
    bool leading = false; ///< of the chosen or first candidate, or civil: counts for "next deadline"

    bool operator==(const Deadline&) const = default;
};

/** What the law says of a case on one day. */
struct CaseOpinion {
    LawOpinion law; ///< one entry for each act of the record, in its order
    QList<Deadline> deadlines; ///< by last day; those without one come last
};

/** The case as core/law wants it. */
LawFacts lawFactsOf(const CaseRecord& record, QDate asOf);

/** Errors: those of suggest(): UnknownKind, UnknownStatute, BadDate with "acts[i].…" as subject (i from 0 in clock order). */
Result<CaseOpinion> opinionOf(const LawBook& book, const CaseRecord& record, QDate asOf);

/** The first leading deadline that is open; null: none. */
const Deadline* nextDeadline(const CaseOpinion& opinion);

} // namespace gyeot
