#pragma once

#include "core/law/lawbook.h"
#include "core/law/opinion.h"

namespace gyeot {

/** Writes the working of one clock: each step brings the confidence and the sources of its rule with it. */
class Working {
public:
    /** `clock` starts as sure as the row `confidence` belongs to. Both references outlive the working. */
    Working(const LawBook& book, LawClock& clock, Confidence confidence, const QStringList& sources);

    void add(const Step& step);
    void add(const std::vector<Step>& steps);
    /** How the end of the act was found, under the rule that counts from it; an uncertain day keeps its own rule. */
    void addTime(const std::vector<Step>& steps, QLatin1StringView rule);
    /** A fact that is not known and would decide, under the rule that asks for it. */
    void missing(QLatin1StringView rule, QLatin1StringView fact);
    /** The result is no surer than this. */
    void atMost(Confidence confidence);
    void cite(const QStringList& sources);

    /** Sets start, both last days and the count step. `firstDay` In: `start` is day 1. */
    enum class FirstDay { In, Out };
    void count(QLatin1StringView rule, QDate start, Period period, FirstDay firstDay);
    /** Moves the last day past weekends and holidays and says what the calendar is unsure of. */
    void shift();
    /** Sets the status from start, last day and the day of reckoning. */
    void settle(QDate asOf);

private:
    const LawBook& m_book;
    LawClock& m_clock;
};

} // namespace gyeot
