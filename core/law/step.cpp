#include "core/law/step.h"

#include <QDate>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"?"_s;
}

QString withWeekday(QDate day)
{
    static constexpr std::array names { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    return u"%1 (%2)"_s.arg(iso(day), QLatin1StringView(names.at(size_t(day.dayOfWeek() - 1))));
}

QString words(Period period)
{
    if (period.months == 0)
        return QString::number(period.years) + u'y';
    return period.years == 0 ? QString::number(period.months) + u'm' : u"%1y%2m"_s.arg(period.years).arg(period.months);
}

QString range(QDate from, QDate to)
{
    return u"%1..%2"_s.arg(from.isValid() ? iso(from) : QString(), to.isValid() ? iso(to) : QString());
}

/** Day 1, the corresponding day, and the day before it: the one shape every period is counted in. */
QString count(QDate first, const Step& step)
{
    const QDate corresponding = first.addMonths(12 * step.period.years + step.period.months);
    const QString sum = u"%1 + %2 = "_s.arg(iso(first), words(step.period));
    if (corresponding.day() != first.day())
        return sum + u"none; end of month = "_s + withWeekday(step.result);
    return sum + u"%1; -1d = %2"_s.arg(iso(corresponding), withWeekday(step.result));
}

QString reasonText(const Step& step)
{
    switch (step.kind) {
    case StepKind::Chosen: return step.subject;
    case StepKind::KindOrder: return u"%1 #%2"_s.arg(step.subject).arg(step.number);
    case StepKind::Reserve: return u"%1 reserve"_s.arg(step.subject);
    case StepKind::MinorFirst: return u"%1 < %2 (%3y)"_s.arg(iso(step.day), iso(step.result)).arg(step.number);
    case StepKind::InsteadOf: return u"%1 not in force on %2"_s.arg(step.subject, iso(step.day));
    case StepKind::NotThis: return u"not %1"_s.arg(step.subject);
    case StepKind::InForce: return u"%1 in %2"_s.arg(iso(step.day), range(step.from, step.to));
    case StepKind::VersionUnread:
        return u"%1 in ?..%2"_s.arg(iso(step.day), step.to.isValid() ? iso(step.to) : QString());
    case StepKind::NotYetLaw:
    case StepKind::NotRecorded: return u"%1 < %2"_s.arg(iso(step.day), iso(step.from));
    case StepKind::Straddle: return u"%1 in %2"_s.arg(iso(step.result), range(step.from, step.to));
    default: return step.subject;
    }
}

QString startText(const Step& step)
{
    switch (step.kind) {
    case StepKind::EndOfAct:
    case StepKind::Knew:
    case StepKind::KnewBoth: return iso(step.day);
    case StepKind::Course: return u"%1 -> %2"_s.arg(range(step.from, step.to), iso(step.result));
    case StepKind::Continuing: return range(step.from, {});
    case StepKind::Posting: return u"%1 -> %2"_s.arg(range(step.day, step.to), iso(step.day));
    case StepKind::Estimated: return u"%1 -> %2"_s.arg(range(step.from, step.to), iso(step.result));
    case StepKind::OtherEnd: return u"%1 -> %2"_s.arg(iso(step.day), withWeekday(step.result));
    default: return step.subject;
    }
}

} // namespace

QString arithmetic(const Step& step)
{
    switch (step.kind) {
    case StepKind::CountFirstIn: return count(step.day, step);
    case StepKind::CountFirstOut:
        return u"day 1 = %1; %2"_s.arg(iso(step.day.addDays(1)), count(step.day.addDays(1), step));
    case StepKind::Class:
        return step.number == 0
            ? u"%1 -> %2"_s.arg(step.subject, words(step.period))
            : u"max %1m -> %2 -> %3"_s.arg(QString::number(step.number), step.subject, words(step.period));
    case StepKind::Majority: return u"%1 + 19y = %2"_s.arg(iso(step.day), iso(step.result));
    case StepKind::Science: return u"+ "_s + words(step.period);
    case StepKind::TooLate: return u"%1 < %2"_s.arg(iso(step.result), iso(step.from));
    case StepKind::Excluded: return u"%1 from %2"_s.arg(step.subject, iso(step.from));
    case StepKind::Shift: return u"%1, %2 -> %3"_s.arg(withWeekday(step.day), step.subject, withWeekday(step.result));
    case StepKind::Disputed: return u"%1, %2?"_s.arg(withWeekday(step.day), step.subject);
    case StepKind::BeyondCalendar: return u"> %1"_s.arg(iso(step.to));
    case StepKind::Missing: return u"%1 = ?"_s.arg(step.subject);
    case StepKind::EndOfAct:
    case StepKind::Knew:
    case StepKind::KnewBoth:
    case StepKind::Course:
    case StepKind::Continuing:
    case StepKind::Posting:
    case StepKind::Estimated:
    case StepKind::OtherEnd: return startText(step);
    default: return reasonText(step);
    }
}

} // namespace gyeot
