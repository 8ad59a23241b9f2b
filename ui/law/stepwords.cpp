#include "ui/law/stepwords.h"

#include "ui/law/lawwords.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

QString words(const char* text, int n = -1)
{
    return QCoreApplication::translate("StepWords", text, nullptr, n);
}

QString periodText(const Period& period)
{
    QStringList parts;
    if (period.years > 0)
        parts << words(QT_TRANSLATE_N_NOOP("StepWords", "%n year(s)"), period.years);
    if (period.months > 0)
        parts << words(QT_TRANSLATE_N_NOOP("StepWords", "%n month(s)"), period.months);
    return parts.join(u' ');
}

QString untilText(QDate from, QDate to)
{
    if (!to.isValid())
        //: %1 is a date: from then on and still.
        return words(QT_TRANSLATE_NOOP("StepWords", "%1 until now")).arg(shortDateText(from));
    //: %1 and %2 are dates.
    return words(QT_TRANSLATE_NOOP("StepWords", "%1 to %2")).arg(shortDateText(from), shortDateText(to));
}

/** "토요일", "일요일" or the names of the holidays. */
QString restDayName(const LawBook& book, const QString& subject)
{
    if (subject == "Sat"_L1)
        return words(QT_TRANSLATE_NOOP("StepWords", "Saturday"));
    if (subject == "Sun"_L1)
        return words(QT_TRANSLATE_NOOP("StepWords", "Sunday"));
    const Holiday* holiday = book.calendar().holiday(subject);
    return holiday ? inLanguage(holiday->ko, holiday->en) : subject;
}

QString reasonSentence(const LawBook& book, const Step& step)
{
    switch (step.kind) {
    case StepKind::Chosen: return words(QT_TRANSLATE_NOOP("StepWords", "Chosen by the counselor."));
    case StepKind::KindOrder:
        //: %1 a kind of incident, %2 a place in a list.
        return words(QT_TRANSLATE_NOOP("StepWords", "For acts of the kind “%1” it is looked at as number %2."))
            .arg(kindName(book, step.subject), QString::number(step.number));
    case StepKind::Reserve:
        return words(QT_TRANSLATE_NOOP("StepWords", "For acts of the kind “%1” it goes with the others, never alone."))
            .arg(kindName(book, step.subject));
    case StepKind::MinorFirst:
        return words(QT_TRANSLATE_NOOP("StepWords",
                         "On %1 the victim was not yet %2 (only on %3): offences against minors come first."))
            .arg(shortDateText(step.day), QString::number(step.number), shortDateText(step.result));
    case StepKind::InsteadOf:
        return words(QT_TRANSLATE_NOOP("StepWords", "It stands in for “%1”, which was not yet law on %2."))
            .arg(statuteName(book, step.subject), shortDateText(step.day));
    case StepKind::NotThis:
        return words(QT_TRANSLATE_NOOP("StepWords", "Careful: acts of the kind “%1” are often mistaken for this."))
            .arg(kindName(book, step.subject));
    case StepKind::InForce:
        return words(QT_TRANSLATE_NOOP("StepWords", "The wording in force on %1 applies (%2)."))
            .arg(shortDateText(step.day), untilText(step.from, step.to));
    case StepKind::VersionUnread:
        return words(
            QT_TRANSLATE_NOOP("StepWords", "The wording for %1 is used; since when it has been in force was not read."))
            .arg(shortDateText(step.day));
    case StepKind::NotYetLaw:
        return words(QT_TRANSLATE_NOOP("StepWords", "On %1 this was not yet punishable; it is since %2."))
            .arg(shortDateText(step.day), shortDateText(step.from));
    case StepKind::NotRecorded:
        return words(
            QT_TRANSLATE_NOOP("StepWords", "No wording is recorded for %1; the first one begins on %2. Look it up."))
            .arg(shortDateText(step.day), shortDateText(step.from));
    case StepKind::Straddle:
        return words(QT_TRANSLATE_NOOP("StepWords",
                         "The law changed on %1, between the days of the act (%2). The exact day decides."))
            .arg(shortDateText(step.result), untilText(step.from, step.to));
    case StepKind::ComplaintNeeded:
        return words(QT_TRANSLATE_NOOP("StepWords", "It is prosecuted only on a complaint (%1).")).arg(step.subject);
    case StepKind::VersionNote:
        //: %1 is a note of the law tables on an older wording.
        return words(QT_TRANSLATE_NOOP("StepWords", "About the wording of that day: %1.")).arg(step.subject);
    case StepKind::WishCounts:
        return words(QT_TRANSLATE_NOOP("StepWords", "It is not prosecuted against the victim's stated wish (%1)."))
            .arg(step.subject);
    default: return {};
    }
}

QString startSentence(const Step& step)
{
    switch (step.kind) {
    case StepKind::EndOfAct:
        return words(QT_TRANSLATE_NOOP("StepWords", "The period runs from the day the act ended: %1."))
            .arg(dateText(step.day));
    case StepKind::Course:
        return words(
            QT_TRANSLATE_NOOP("StepWords", "The acts of %1 are one offence: the period runs from the last, %2."))
            .arg(untilText(step.from, step.to), dateText(step.result));
    case StepKind::Continuing:
        return words(QT_TRANSLATE_NOOP(
                         "StepWords", "It began on %1 and, as far as known, goes on. The period begins when it ends."))
            .arg(dateText(step.from));
    case StepKind::Posting:
        return words(
            QT_TRANSLATE_NOOP("StepWords",
                "A posting is complete on the day it appears: the period runs from %1, though it stayed up longer."))
            .arg(dateText(step.day));
    case StepKind::Estimated:
        return words(QT_TRANSLATE_NOOP("StepWords",
                         "The day is not known exactly (%1). The earliest is counted, %2, so that no day is lost."))
            .arg(untilText(step.from, step.to), dateText(step.result));
    case StepKind::OtherEnd:
        return words(QT_TRANSLATE_NOOP("StepWords", "Counted from %1 instead, the last day would be %2."))
            .arg(dateText(step.day), dateText(step.result));
    case StepKind::Knew: return words(QT_TRANSLATE_NOOP("StepWords", "Known on %1.")).arg(dateText(step.day));
    case StepKind::KnewBoth:
        return words(QT_TRANSLATE_NOOP(
                         "StepWords", "The offender was known on %1 at the latest, when harm and offender were known."))
            .arg(dateText(step.day));
    default: return {};
    }
}

QString classSentence(const LawBook& book, const Step& step)
{
    const auto& classes = book.limitationClasses();
    const auto found = std::ranges::find(classes, step.subject, &LimitationClass::item);
    const QString name = found == classes.end() ? step.subject : u"%1 %2"_s.arg(found->item, found->name);
    if (step.number <= 0)
        return words(QT_TRANSLATE_NOOP("StepWords", "The penalty falls in class %1: limitation %2."))
            .arg(name, periodText(step.period));
    return words(
        QT_TRANSLATE_NOOP("StepWords", "The heaviest penalty is prison of %1, which is class %2: limitation %3."))
        .arg(periodText({ step.number / 12, step.number % 12 }), name, periodText(step.period));
}

QString countSentence(const LawBook& book, const Step& step)
{
    switch (step.kind) {
    case StepKind::Class: return classSentence(book, step);
    case StepKind::Follows:
        return words(QT_TRANSLATE_NOOP("StepWords", "Limitation as for “%1”.")).arg(statuteName(book, step.subject));
    case StepKind::Majority:
        return words(
            QT_TRANSLATE_NOOP("StepWords", "The victim, born %1, comes of age on %2: the period runs from that day."))
            .arg(dateText(step.day), dateText(step.result));
    case StepKind::Science:
        return words(QT_TRANSLATE_NOOP("StepWords", "Scientific evidence is secured: %1 more."))
            .arg(periodText(step.period));
    case StepKind::TooLate:
        return words(
            QT_TRANSLATE_NOOP("StepWords", "A rule in force since %1 does not help: the period had ended on %2."))
            .arg(dateText(step.from), dateText(step.result));
    case StepKind::Excluded:
        return words(QT_TRANSLATE_NOOP("StepWords", "There is no limitation (%1, in force since %2)."))
            .arg(step.subject, shortDateText(step.from));
    case StepKind::CountFirstIn:
        return words(QT_TRANSLATE_NOOP("StepWords", "%1 is day one. %2 end with %3."))
            .arg(dateText(step.day), periodText(step.period), dateText(step.result));
    case StepKind::CountFirstOut:
        return words(QT_TRANSLATE_NOOP("StepWords", "The day itself, %1, does not count. %2 end with %3."))
            .arg(dateText(step.day), periodText(step.period), dateText(step.result));
    case StepKind::Shift:
        return words(QT_TRANSLATE_NOOP("StepWords", "%1 is no working day (%2): the last day moves to %3."))
            .arg(dateText(step.day), restDayName(book, step.subject), dateText(step.result));
    case StepKind::Disputed:
        return words(QT_TRANSLATE_NOOP("StepWords",
                         "Whether %1 (%2) is a public holiday is being changed. Do not count on a later day."))
            .arg(dateText(step.day), restDayName(book, step.subject));
    case StepKind::BeyondCalendar:
        return words(QT_TRANSLATE_NOOP(
                         "StepWords", "Public holidays are known until %1 only; after that just weekends are counted."))
            .arg(dateText(step.to));
    case StepKind::Missing:
        return words(QT_TRANSLATE_NOOP("StepWords", "Not known yet, and it would decide: %1."))
            .arg(factName(step.subject));
    default: return {};
    }
}

} // namespace

QString stepSentence(const LawBook& book, const Step& step)
{
    if (const QString reason = reasonSentence(book, step); !reason.isEmpty())
        return reason;
    if (const QString start = startSentence(step); !start.isEmpty())
        return start;
    return countSentence(book, step);
}

QString stepArticle(const LawBook& book, const Step& step)
{
    return step.rule.isEmpty() ? QString() : book.rule(step.rule).article;
}

} // namespace gyeot::ui
