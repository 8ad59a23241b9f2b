#include "core/law/working.h"

#include "core/law/ruleids.h"

#include <algorithm>

namespace gyeot {

Working::Working(const LawBook& book, LawClock& clock, Confidence confidence, const QStringList& sources)
    : m_book(book),
      m_clock(clock)
{
    m_clock.confidence = confidence;
    cite(sources);
}

void Working::add(const Step& step)
{
    m_clock.working.push_back(step);
    if (step.rule.isEmpty())
        return;
    const Rule& rule = m_book.rule(step.rule);
    atMost(rule.confidence);
    cite(rule.sources);
}

void Working::add(const std::vector<Step>& steps)
{
    for (const Step& step : steps)
        add(step);
}

void Working::addTime(const std::vector<Step>& steps, QLatin1StringView rule)
{
    for (Step step : steps) {
        if (step.kind != StepKind::Estimated)
            step.rule = rule;
        add(step);
    }
}

void Working::missing(QLatin1StringView rule, QLatin1StringView fact)
{
    add({ .kind = StepKind::Missing, .rule = rule, .subject = fact });
}

void Working::atMost(Confidence confidence)
{
    m_clock.confidence = std::min(m_clock.confidence, confidence);
}

void Working::cite(const QStringList& sources)
{
    for (const QString& key : sources) {
        if (!m_clock.sources.contains(key))
            m_clock.sources.append(key);
    }
}

void Working::count(QLatin1StringView rule, QDate start, Period period, FirstDay firstDay)
{
    m_clock.start = start;
    m_clock.nominalLastDay = firstDay == FirstDay::In ? lastDayFrom(start, period) : lastDayAfter(start, period);
    m_clock.lastDay = m_clock.nominalLastDay;
    add({ .kind = firstDay == FirstDay::In ? StepKind::CountFirstIn : StepKind::CountFirstOut,
        .rule = rule,
        .day = start,
        .result = m_clock.lastDay,
        .period = period });
}

void Working::shift()
{
    const Calendar& calendar = m_book.calendar();
    const QDate nominal = m_clock.nominalLastDay;
    m_clock.lastDay = calendar.workingDayFrom(nominal);
    for (QDate day = nominal; day < m_clock.lastDay; day = day.addDays(1)) {
        add({ .kind = StepKind::Shift,
            .rule = rules::calendarRestDays,
            .subject = calendar.reason(day),
            .day = day,
            .result = day.addDays(1) });
    }
    for (QDate day = nominal; day <= m_clock.lastDay; day = day.addDays(1)) {
        for (const Holiday* holiday : calendar.holidaysOn(day)) {
            if (day.dayOfWeek() >= Qt::Saturday || !holiday->disputedFrom.isValid() || day < holiday->disputedFrom)
                continue;
            add({ .kind = StepKind::Disputed, .rule = rules::calendarRestDays, .subject = holiday->id, .day = day });
            atMost(holiday->confidence);
            cite(holiday->sources);
        }
    }
    if (m_clock.lastDay > calendar.last()) {
        add({ .kind = StepKind::BeyondCalendar, .rule = rules::calendarRestDays, .to = calendar.last() });
        atMost(Confidence::Medium);
    }
}

void Working::settle(QDate asOf)
{
    if (asOf < m_clock.start)
        m_clock.status = ClockStatus::NotStarted;
    else
        m_clock.status = asOf <= m_clock.lastDay ? ClockStatus::Open : ClockStatus::Expired;
}

} // namespace gyeot
