#pragma once

#include <QDate>

namespace gyeot {

/** A length of years or months, as statutes give it. */
struct Period {
    int years = 0;
    int months = 0;

    bool operator==(const Period&) const = default;
};

/** Last day of the period when `first` is its day 1: the day before the corresponding day, or the end of the month where there is no such
 *  day (민법 제160조②③, 형사소송법 제66조②). 2024-02-29 and 7 years: 2031-02-28. */
QDate lastDayFrom(QDate first, Period period);

/** Last day of the period when the day of the event does not count (민법 제157조, 형사소송법 제66조①): day 1 is the day after. */
QDate lastDayAfter(QDate event, Period period);

/** The day on which a person born on `born` becomes `years` old: the day of birth counts (민법 제158조). Born on 29 February, in a year
 *  without one: 1 March. */
QDate birthday(QDate born, int years);

} // namespace gyeot
