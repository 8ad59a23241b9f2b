#pragma once

#include "core/law/period.h"

#include <QLatin1StringView>
#include <QString>

namespace gyeot {

/** What one line of a reason or of a working says. The members of Step that each kind fills stand behind it. */
enum class StepKind {
    // why a statute is a candidate, or is not
    Chosen, ///< the counselor chose it (subject: statute)
    KindOrder, ///< place `number` in the mapping of the kind (subject: kind)
    Reserve, ///< goes with the others (subject: kind)
    MinorFirst, ///< victim under `number` on `day`; that birthday is `result`
    InsteadOf, ///< stands in for `subject`, which was not law on `day`
    NotThis, ///< the kind (subject) says it is mostly mistaken for this
    InForce, ///< version from..to contains `day`
    VersionUnread, ///< the first day of the version was never read; `day` lies in it as far as known
    NotYetLaw, ///< on `day` not punishable under this row, which begins on `from`
    NotRecorded, ///< on `day` no version is recorded; the first begins on `from`
    Straddle, ///< the law changed on `result`, inside from..to
    ComplaintNeeded, ///< (subject: article)
    WishCounts, ///< (subject: article)
    VersionNote, ///< what the version asks for beside the present text (subject: the note of the row)
    // how a period was counted
    EndOfAct, ///< runs from `day`
    Course, ///< lasted from..to, runs from `result`
    Continuing, ///< begun on `from`, not ended as far as known
    Posting, ///< posted on `day`, up until `to`: runs from the posting
    Estimated, ///< somewhere in from..to: the earliest, `result`, is counted
    OtherEnd, ///< counted from the other end, `day`, the last day would be `result`
    Knew, ///< known on `day`
    KnewBoth, ///< offender known on `day` at the latest, when harm and offender were known
    Class, ///< longest prison term `number` months (0: life or death decides), class `subject`, `period`
    Follows, ///< limitation as `subject`
    Majority, ///< born `day`, majority `result`
    Science, ///< extended by `period`
    TooLate, ///< rule in force from `from`; the period had ended on `result`, before that
    Excluded, ///< no limitation under article `subject` in force from `from`
    CountFirstIn, ///< `day` is day 1, `period`, last day `result`
    CountFirstOut, ///< the day after `day` is day 1, `period`, last day `result`
    Shift, ///< `day` is no working day (subject: Sat, Sun or holiday), moved to `result`
    Disputed, ///< whether `day` is a public holiday (subject) is under change: not moved, or moved with less certainty
    BeyondCalendar, ///< holidays are known until `to` only
    Missing, ///< the fact `subject` is not known and would decide
};

/** One typed line: ui words it in Korean or English, scripts read arithmetic(). */
struct Step {
    StepKind kind = StepKind::Missing;
    QLatin1StringView rule = {}; ///< id of the rule applied (core/law/ruleids.h); empty where none is
    QString subject = {};
    QDate day = {};
    QDate from = {};
    QDate to = {};
    QDate result = {};
    Period period = {};
    int number = 0;

    bool operator==(const Step&) const = default;
};

/** The step as arithmetic without words of a language: "2026-03-14 + 7y = 2033-03-14; -1d = 2033-03-13 (Sun)". */
QString arithmetic(const Step& step);

} // namespace gyeot
