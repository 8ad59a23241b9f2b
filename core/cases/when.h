#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace gyeot {

/** When something happened, as exactly as it is known: a day, a day with a time to the minute, a stretch of days, "on or before" a day,
 *  or not known. Korean calendar days and Korean clock time. Kept as one text, so that a merge never mixes two answers. */
class When {
public:
    enum class Form { Unknown, Exact, Range, Before };

    When() = default;
    /** One day; an invalid `time` means the hour is not known. */
    static When on(QDate day, QTime time = {});
    /** From the first to the last day, both in it; the same day twice is that day. `first` must not lie after `last`. */
    static When between(QDate first, QDate last);
    /** On that day or at some time before it. */
    static When before(QDate day);

    Form form() const;
    QDate from() const { return m_from; } ///< invalid for Before and Unknown
    QDate to() const { return m_to; } ///< the same as from() for Exact; invalid for Unknown
    QTime time() const { return m_time; } ///< valid only for Exact

    /** "2026-03-14", "2026-03-14T21:14", "2026-07-01/2026-09-30", "../2026-03-14" (ISO 8601-2 intervals), "" for Unknown. */
    QString toText() const;
    /** Reads what toText() writes and nothing else. */
    static std::optional<When> fromText(QStringView text);

    bool operator==(const When&) const = default;

private:
    QDate m_from;
    QDate m_to;
    QTime m_time;
};

/** Order of the clock for the table of acts (F05 "sort by time"): by first day; within one day first "on or before" it, then the day
 *  without an hour, the hours, and stretches that begin with it; unknown last. */
bool earlier(const When& a, const When& b);

} // namespace gyeot
