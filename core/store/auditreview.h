#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QTime>

#include <functional>

namespace gyeot {

/** An audit row as far as the review asks, with the words its person gave. */
struct ReviewRow {
    qint64 seq = 0;
    qint64 wallMs = 0;
    int tzMinutes = 0; ///< east of UTC: what the clock on the wall said
    UserId user;
    QString action;
    CaseId caseId;
    QString code;
    QString words;
};

/** What a person should look at, most pressing first. */
enum class FindingKind {
    BreakGlass, ///< a compartment or case outside the assignment was opened
    MassReads, ///< far more than that person's usual day, or more than an hour's work
    NoReason, ///< data left the store and nobody knows why: "사유 미확인"
    FailedUnlocks,
    Rescue, ///< a loss was accepted, or damage repaired, at opening
    ClockSet, ///< the computer's clock jumped
    RepeatedLookups, ///< the same case again and again
    AfterHours,
    Erasure,
};

struct AuditFinding {
    FindingKind kind = FindingKind::NoReason;
    qint64 firstSeq = 0; ///< the row it begins with
    UserId user;
    CaseId caseId; ///< null: of several or none
    QDate day; ///< where that person was
    QString action; ///< of the first row
    qint64 count = 1; ///< rows
    double usual = 0; ///< MassReads: the mean of that person's other days

    /** The same for the same rows, however often the review is made: "no_reason.4711". */
    QString key() const;
    bool operator==(const AuditFinding&) const = default;
};

/** A row that says that a person has looked at something: a finding, or a whole month. */
struct ReviewMark {
    qint64 seq = 0;
    qint64 wallMs = 0;
    UserId user;
    qint64 findings = 0; ///< of a month: how many there were
    QString words;

    bool operator==(const ReviewMark&) const = default;
};

/** What the site regards as usual. */
struct ReviewRules {
    QTime opens { 8, 0 };
    QTime closes { 20, 0 };
    std::function<bool(QDate)> isHoliday = {}; ///< beyond Saturday and Sunday; none: nobody knows any
    int reasonLetters = 5; ///< fewer are no reason
    double sigmas = 3; ///< reference/security.md 3.11 and INS-03
    qint64 fewReads = 30; ///< a day with no more than these is never unusual
    qint64 readsInAnHour = 100; ///< nobody reads so many cases
    qint64 sameCaseInADay = 15;
};

/** How good a reason somebody gave is (INS-06). */
enum class ReasonQuality { Missing, Poor, Good };
/** Poor: fewer than `letters` letters, one character over and over, loose jamo (ㅁㅁㅁ), a run along the keyboard, or a word that says nothing. */
ReasonQuality judgeReason(QStringView words, int letters);

/** How many cases each person read on each day: what a usual day is judged by. */
using ReadsByDay = QHash<UserId, QMap<QDate, qint64>>;
/** Adds one row to it, if it is a read. */
void countRead(ReadsByDay& reads, const ReviewRow& row);

/** The findings of a month's rows, in the order of FindingKind and then of the log. `before`: reads of the months before, for what is usual.
 *  Asks nobody and changes nothing. */
QList<AuditFinding> reviewRows(const QList<ReviewRow>& rows, const ReadsByDay& before, const ReviewRules& rules);

} // namespace gyeot
