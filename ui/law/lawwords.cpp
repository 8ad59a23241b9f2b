#include "ui/law/lawwords.h"

#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("LawWords", text);
}

Sureness sureness(Confidence confidence, Verified verified)
{
    if (confidence == Confidence::Low)
        return { Status::Warn, words(QT_TRANSLATE_NOOP("LawWords", "to be checked")) };
    switch (verified) {
    case Verified::Memory: return { Status::Warn, words(QT_TRANSLATE_NOOP("LawWords", "statute not read")) };
    case Verified::SecondaryPage: return { Status::Warn, words(QT_TRANSLATE_NOOP("LawWords", "second source only")) };
    case Verified::StatuteText: break;
    }
    return confidence == Confidence::High
        ? Sureness { Status::Ok, words(QT_TRANSLATE_NOOP("LawWords", "source read")) }
        : Sureness { Status::Warn, words(QT_TRANSLATE_NOOP("LawWords", "to be checked")) };
}

} // namespace

bool speaksKorean()
{
    return QLocale().language() == QLocale::Korean;
}

QString inLanguage(const QString& korean, const QString& english)
{
    return speaksKorean() || english.isEmpty() ? korean : english;
}

QString statuteName(const LawBook& book, const QString& id)
{
    if (const Statute* statute = book.statute(id))
        return inLanguage(statute->nameKo, statute->nameEn);
    if (const CivilClaim* claim = book.civilClaim(id))
        return inLanguage(claim->nameKo, claim->nameEn);
    return id;
}

QString statuteWithVersion(const LawBook& book, const QString& id, QDate versionFrom)
{
    QString article;
    if (const Statute* statute = book.statute(id))
        article = u"%1 %2"_s.arg(statute->law, statute->article);
    else if (const CivilClaim* claim = book.civilClaim(id))
        return u"%1 %2 · %3"_s.arg(claim->law, claim->article, statuteName(book, id));
    const QString version = versionFrom.isValid()
        //: %1 is a date: the wording of the statute in force since then.
        ? words(QT_TRANSLATE_NOOP("LawWords", "wording since %1")).arg(shortDateText(versionFrom))
        : words(QT_TRANSLATE_NOOP("LawWords", "first day of this wording not read"));
    return u"%1 · %2 · %3"_s.arg(article, statuteName(book, id), version);
}

QString kindName(const LawBook& book, const QString& id)
{
    const Kind* kind = book.kind(id);
    return kind ? inLanguage(kind->ko, kind->en) : id;
}

QString clockName(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Criminal: return words(QT_TRANSLATE_NOOP("LawWords", "Criminal limitation"));
    case ClockKind::ComplaintPeriod: return words(QT_TRANSLATE_NOOP("LawWords", "Complaint period"));
    case ClockKind::CivilShort: return words(QT_TRANSLATE_NOOP("LawWords", "Damages, 3 years from knowing"));
    case ClockKind::CivilLong: return words(QT_TRANSLATE_NOOP("LawWords", "Damages, 10 years from the act"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString clockText(const LawClock& clock, QDate today)
{
    switch (clock.status) {
    case ClockStatus::Open: {
        const QString day = u"%1  %2"_s.arg(dateText(clock.lastDay), daysLeftText(clock.lastDay, today));
        //: %1 is a date with the days left: the earliest day it can be, because the day of the act is an estimate.
        return clock.estimated ? words(QT_TRANSLATE_NOOP("LawWords", "%1, at the earliest")).arg(day) : day;
    }
    case ClockStatus::Expired:
        //: %1 is a date.
        return words(QT_TRANSLATE_NOOP("LawWords", "passed on %1")).arg(dateText(clock.lastDay));
    case ClockStatus::NotStarted:
        if (clock.lastDay.isValid())
            //: %1 the day it begins, %2 its last day.
            return words(QT_TRANSLATE_NOOP("LawWords", "begins %1, last day %2"))
                .arg(dateText(clock.start), dateText(clock.lastDay));
        return words(QT_TRANSLATE_NOOP("LawWords", "not begun: a fact is still open"));
    case ClockStatus::Excluded: return words(QT_TRANSLATE_NOOP("LawWords", "never runs out"));
    }
    Q_UNREACHABLE_RETURN({});
}

Sureness surenessOf(const LawBook& book, const LawClock& clock)
{
    return sureness(
        clock.confidence, std::min(book.verified(clock.sources), book.verified(clock.statute, clock.versionFrom)));
}

Sureness surenessOf(const LawBook& book, const Candidate& candidate)
{
    return sureness(candidate.confidence, book.verified(candidate.statute, candidate.versionFrom));
}

Sureness surenessOf(Confidence confidence, Verified verified)
{
    return sureness(confidence, verified);
}

QString factName(const QString& fact)
{
    static constexpr std::pair<QLatin1StringView, const char*> names[] = {
        { "victim.born"_L1, QT_TRANSLATE_NOOP("LawWords", "the victim's date of birth") },
        { "victim.disabled"_L1, QT_TRANSLATE_NOOP("LawWords", "whether the victim has a disability") },
        { "victim.scientific_evidence"_L1,
            QT_TRANSLATE_NOOP("LawWords", "whether DNA or other scientific evidence is secured") },
        { "continues_until"_L1, QT_TRANSLATE_NOOP("LawWords", "the day it ended") },
        { "act.date"_L1, QT_TRANSLATE_NOOP("LawWords", "the day of the act") },
        { "kind"_L1, QT_TRANSLATE_NOOP("LawWords", "what kind of act it is") },
        { "knew_offender"_L1, QT_TRANSLATE_NOOP("LawWords", "the day the offender became known") },
        { "knew_harm_and_offender"_L1, QT_TRANSLATE_NOOP("LawWords", "the day harm and offender were both known") },
    };
    for (const auto& [id, name] : names) {
        if (fact == id)
            return words(name);
    }
    return fact;
}

} // namespace gyeot::ui
