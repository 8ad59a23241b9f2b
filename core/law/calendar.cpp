#include "core/law/calendar.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

Calendar::Calendar(QDate first, QDate last, std::vector<Holiday> holidays, QHash<QDate, QStringList> days)
    : m_first(first),
      m_last(last),
      m_holidays(std::move(holidays)),
      m_days(std::move(days))
{
}

const Holiday* Calendar::holiday(QStringView id) const
{
    const auto it = std::ranges::find(m_holidays, id, &Holiday::id);
    return it == m_holidays.end() ? nullptr : &*it;
}

std::vector<const Holiday*> Calendar::holidaysOn(QDate day) const
{
    std::vector<const Holiday*> found;
    for (const QString& id : m_days.value(day))
        found.push_back(holiday(id));
    return found;
}

QString Calendar::reason(QDate day) const
{
    if (day.dayOfWeek() == Qt::Saturday)
        return u"Sat"_s;
    if (day.dayOfWeek() == Qt::Sunday)
        return u"Sun"_s;
    for (const Holiday* named : holidaysOn(day)) {
        if (named->extends)
            return named->id;
    }
    return {};
}

bool Calendar::isRestDay(QDate day) const
{
    return !reason(day).isEmpty();
}

QDate Calendar::workingDayFrom(QDate day) const
{
    while (isRestDay(day))
        day = day.addDays(1);
    return day;
}

} // namespace gyeot
