#include "core/law/period.h"

namespace gyeot {

QDate lastDayFrom(QDate first, Period period)
{
    const QDate corresponding = first.addMonths(12 * period.years + period.months);
    // QDate answers with the end of the month where the corresponding day does not exist, and that is the last day itself.
    return corresponding.day() == first.day() ? corresponding.addDays(-1) : corresponding;
}

QDate lastDayAfter(QDate event, Period period)
{
    return lastDayFrom(event.addDays(1), period);
}

QDate birthday(QDate born, int years)
{
    return lastDayFrom(born, { years, 0 }).addDays(1);
}

} // namespace gyeot
