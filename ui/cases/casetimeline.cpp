#include "ui/cases/casetimeline.h"

#include "core/base/clock.h"
#include "ui/law/lawwords.h"
#include "ui/widgets/formats.h"
#include "ui/workspace/whentext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr qsizetype singlyUpTo = 8; ///< more acts than this are grouped by kind and place

QString words(const char* text, int n = -1)
{
    return QCoreApplication::translate("CaseTimeline", text, nullptr, n);
}

struct Dated {
    QDate day;
    TimelineEntry entry;
};

QDate firstDay(const When& when)
{
    return when.from().isValid() ? when.from() : when.to();
}

/** Acts of one kind at one place as one. */
struct Group {
    QString kind;
    QString place;
    QDate first;
    QDate last;
    int count = 0;
};

QList<Group> grouped(const QList<Act>& acts)
{
    QList<Group> groups;
    for (const Act& act : acts) {
        auto found =
            std::ranges::find_if(groups, [&act](const Group& g) { return g.kind == act.kind && g.place == act.place; });
        if (found == groups.end()) {
            groups.append({ act.kind, act.place, firstDay(act.when), act.when.to(), 0 });
            found = groups.end() - 1;
        }
        ++found->count;
        found->last = std::max(found->last, act.when.to());
    }
    return groups;
}

void addActs(QList<Dated>& entries, const OpenCase& open)
{
    const QList<Act>& acts = open.record().acts;
    const LawBook& book = open.services().law;
    if (acts.size() <= singlyUpTo) {
        for (const Act& act : acts) {
            const QString what = act.kind.isEmpty() ? act.what : kindName(book, act.kind);
            entries.append({ firstDay(act.when),
                { whenText(act.when), act.place.isEmpty() ? what : u"%1 · %2"_s.arg(what, act.place) } });
        }
        return;
    }
    for (const Group& group : grouped(acts)) {
        const QString kind = kindName(book, group.kind);
        const QString when = group.first == group.last
            ? dateText(group.first)
            : u"%1 ~ %2"_s.arg(shortDateText(group.first), shortDateText(group.last));
        QStringList what { kind, group.place, words(QT_TRANSLATE_N_NOOP("CaseTimeline", "%n act(s)"), group.count) };
        what.removeAll(QString());
        entries.append({ group.first, { when, what.join(u" · "_s) } });
    }
}

/** The first day only: a course of messages is known anew with each of them. */
void addKnowledge(QList<Dated>& entries, const QList<Act>& acts)
{
    QDate first;
    for (const Act& act : acts) {
        if (act.knewHarmAndOffender.isValid() && (!first.isValid() || act.knewHarmAndOffender < first))
            first = act.knewHarmAndOffender;
    }
    if (first.isValid())
        entries.append(
            { first, { dateText(first), words(QT_TRANSLATE_NOOP("CaseTimeline", "Harm and offender became known")) } });
}

} // namespace

int ageOn(QDate born, QDate today)
{
    const int years = today.year() - born.year();
    return born.addYears(years) > today ? years - 1 : years;
}

QList<TimelineEntry> caseTimeline(const OpenCase& open)
{
    QList<Dated> entries;
    const CaseRecord& record = open.record();
    addActs(entries, open);
    addKnowledge(entries, record.acts);
    const QDate opened = koreanDate(record.caseRecord.openedMs);
    entries.append({ opened, { dateText(opened), words(QT_TRANSLATE_NOOP("CaseTimeline", "Counselling began")) } });
    if (const QDate filing = record.caseRecord.plannedFilingOn; filing.isValid())
        entries.append({ filing, { dateText(filing), words(QT_TRANSLATE_NOOP("CaseTimeline", "Complaint planned")) } });
    for (const Task& task : record.tasks) {
        if (task.dueOn.isValid() && !task.doneMs)
            entries.append({ task.dueOn, { dateText(task.dueOn), task.title } });
    }
    std::ranges::stable_sort(entries, {}, &Dated::day);
    QList<TimelineEntry> sorted;
    for (Dated& dated : entries) {
        dated.entry.ahead = dated.day > open.today();
        sorted << dated.entry;
    }
    return sorted;
}

} // namespace gyeot::ui
