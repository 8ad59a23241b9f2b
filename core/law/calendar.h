#pragma once

#include "core/law/statute.h"

#include <QHash>

namespace gyeot {

/** A named day off of resources/law/holidays.json. */
struct Holiday {
    QString id; ///< "childrens_day"
    QString ko;
    QString en;
    bool extends = true; ///< moves the last day of a period (공휴일)
    QDate disputedFrom; ///< from this day the law on it was changing and the Act was not read; invalid: settled
    Confidence confidence = Confidence::Low;
    QStringList sources;
    QString note;

    bool operator==(const Holiday&) const = default;
};

/** Days on which a complaint or civil period cannot end: Saturdays and Sundays by arithmetic, public holidays from the table
 *  (형사소송법 제66조③, 민법 제161조). */
class Calendar {
public:
    Calendar() = default;
    Calendar(QDate first, QDate last, std::vector<Holiday> holidays, QHash<QDate, QStringList> days);

    /** Saturday, Sunday or a holiday that extends. */
    bool isRestDay(QDate day) const;
    /** The day itself or the first working day after it. */
    QDate workingDayFrom(QDate day) const;
    /** The holidays of that day, extending or not. */
    std::vector<const Holiday*> holidaysOn(QDate day) const;
    const Holiday* holiday(QStringView id) const;
    /** Why the day is no working day: "Sat", "Sun" or the id of the holiday; empty for a working day. */
    QString reason(QDate day) const;

    /** The table holds holidays between these days; outside them only weekends are known. */
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    const std::vector<Holiday>& holidays() const { return m_holidays; }

private:
    QDate m_first;
    QDate m_last;
    std::vector<Holiday> m_holidays;
    QHash<QDate, QStringList> m_days;
};

} // namespace gyeot
