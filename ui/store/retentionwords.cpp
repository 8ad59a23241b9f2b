#include "ui/store/retentionwords.h"

#include "ui/law/lawwords.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

struct RetentionWords {
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

QString missingName(const QString& fact)
{
    if (fact == u"closed_on")
        return RetentionWords::tr("the day the case was closed");
    if (fact == u"investigators_asked")
        return RetentionWords::tr("whether police or prosecutor had asked for the deletion support");
    return RetentionWords::tr("when the last limitation ends");
}

QString periodOf(const RetentionRule& rule)
{
    switch (rule.keep) {
    case KeepFor::Permanent: return RetentionWords::tr("permanently");
    case KeepFor::Years: return RetentionWords::tr("%n year(s)", nullptr, rule.years);
    case KeepFor::Setting: return RetentionWords::tr("as the centre has set");
    case KeepFor::Until: return RetentionWords::tr("until the latest open limitation");
    case KeepFor::AtOnce: return RetentionWords::tr("to be destroyed at once");
    case KeepFor::NotStated: return RetentionWords::tr("no period found");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString nameOf(ErasureBasis basis)
{
    switch (basis) {
    case ErasureBasis::Demand: return RetentionWords::tr("The client asks for it");
    case ErasureBasis::RetentionEnded: return RetentionWords::tr("Its time is up");
    case ErasureBasis::OfficeOrder: return RetentionWords::tr("The central office orders it");
    case ErasureBasis::ConsentWithdrawn: return RetentionWords::tr("The consent was withdrawn");
    case ErasureBasis::Mistake: return RetentionWords::tr("Entered by mistake");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(KeepingBody body)
{
    return body == KeepingBody::Entrusted ? RetentionWords::tr("Ministry, local government or a body entrusted by them")
                                          : RetentionWords::tr("Private counselling centre");
}

QString keptUntil(const RetentionOpinion& opinion)
{
    if (opinion.isDue)
        //: %1 is a date.
        return RetentionWords::tr("Time is up since %1").arg(shortDateText(opinion.dueFrom));
    if (opinion.dueFrom.isValid())
        //: %1 is a date: the last day something is kept.
        return RetentionWords::tr("Kept until %1").arg(shortDateText(opinion.dueFrom.addDays(-1)));
    return RetentionWords::tr("No end in sight");
}

QString clockSentence(const RetentionBook& book, const RetentionClock& clock)
{
    const RetentionRule* rule = book.rule(clock.rule);
    if (!rule)
        return clock.rule;
    QStringList parts { ruleSentence(*rule) };
    if (clock.start.isValid() && clock.lastDay.isValid())
        //: %1 and %2 are dates.
        parts << RetentionWords::tr("counted from the day after %1; last day %2")
                     .arg(shortDateText(clock.start), shortDateText(clock.lastDay));
    else if (clock.lastDay.isValid())
        parts << shortDateText(clock.lastDay);
    for (const QString& fact : clock.missing)
        //: %1 is a fact that is not among the records, e.g. "the day the case was closed".
        parts << RetentionWords::tr("not recorded: %1").arg(missingName(fact));
    return parts.join(u" · "_s);
}

QString ruleSentence(const RetentionRule& rule)
{
    //: %1 a class of data, %2 how long it is kept, %3 the article that says so.
    return RetentionWords::tr("%1: %2 (%3)").arg(inLanguage(rule.ko, rule.en), periodOf(rule), rule.article);
}

QString countsText(const QMap<QString, qint64>& counts)
{
    // Korean classes are the certificate's; in English the tables' own names are plain enough.
    QMap<QString, qint64> byClass;
    for (const auto& [table, count] : counts.asKeyValueRange()) {
        if (table != u"keys" && table != u"operations")
            byClass[speaksKorean() ? destroyedClass(table) : QString(table).replace(u'_', u' ')] += count;
    }
    QStringList parts;
    for (const auto& [name, count] : byClass.asKeyValueRange())
        parts << u"%1 %2"_s.arg(name, QString::number(count));
    return parts.join(u" · "_s);
}

} // namespace gyeot::ui
