#include "ui/store/retentionrows.h"

#include "ui/errortext.h"
#include "ui/law/lawwords.h"
#include "ui/store/retentionwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/statusbadge.h"
#include "ui/workspace/casewords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

struct RetentionRows {
    Q_DECLARE_TR_FUNCTIONS(RetentionRows)
};

/** A line in the making: words at the left, badge and buttons at the right. */
class Line {
public:
    explicit Line(QWidget* parent)
        : m_widget(new QWidget(parent)),
          m_row(new QHBoxLayout(m_widget)),
          m_words(new QVBoxLayout)
    {
        m_row->setContentsMargins(0, space::hair, 0, space::hair);
        m_row->setSpacing(space::medium);
        m_words->setSpacing(space::hair);
        m_row->addLayout(m_words, 1);
    }

    void say(const QString& text) { m_words->addWidget(new Label(text, m_widget)); }
    void explain(const QString& text)
    {
        if (!text.isEmpty())
            m_words->addWidget(new SecondaryLabel(text, m_widget));
    }
    void badge(Status status, const QString& word)
    {
        m_row->addWidget(new StatusBadge(status, word, m_widget), 0, Qt::AlignTop);
    }
    /** `about` is the case number: "Erase… 2026-0147" is what a screen reader says of the button. */
    void offer(const RowAction& action, const QString& about)
    {
        if (!action.run)
            return;
        auto* button = wordButton(action.text, m_widget);
        button->setAccessibleName(u"%1 %2"_s.arg(action.text, about));
        QObject::connect(button, &QPushButton::clicked, m_widget, [run = action.run] { run(); });
        m_row->addWidget(button, 0, Qt::AlignTop);
    }
    QWidget* widget() const { return m_widget; }

private:
    QWidget* m_widget;
    QHBoxLayout* m_row;
    QVBoxLayout* m_words;
};

} // namespace

QWidget* dueRow(const RetentionBook& book, const DueCase& one, const RowAction& action, QWidget* parent)
{
    Line line(parent);
    //: %1 a case number, %2 until when it is kept, %3 the day it was closed.
    line.say(
        RetentionRows::tr("%1 · %2 · closed %3").arg(one.number, keptUntil(one.opinion), shortDateText(one.closedOn)));
    for (const RetentionClock& clock : one.opinion.clocks)
        line.explain(clockSentence(book, clock));
    if (const RetentionRule* rule = book.rule(one.opinion.decidedBy))
        line.explain(inLanguage(rule->noteKo, rule->noteEn));
    if (one.undecided)
        line.explain(errorText(*one.undecided));
    if (one.isHeld)
        line.badge(Status::Plain, RetentionRows::tr("Legal hold"));
    for (const RetentionClock& clock : one.opinion.clocks) {
        if (clock.rule != one.opinion.decidedBy)
            continue;
        const Sureness sure = surenessOf(clock.confidence, clock.verified);
        line.badge(sure.status, sure.word);
    }
    line.offer(action, one.number);
    return line.widget();
}

QWidget* trashRow(const TrashRow& one, const QList<RowAction>& actions, QWidget* parent)
{
    Line line(parent);
    //: %1 a case number, %2 why it is in the trash, %3 since when.
    line.say(RetentionRows::tr("%1 · %2 · since %3")
            .arg(one.trashed.number, nameOf(one.trashed.reason), dateTimeText(one.trashed.trashedMs)));
    line.explain(countsText(one.outlook.counts));
    if (one.outlook.obstacle)
        line.explain(errorText(*one.outlook.obstacle));
    if (one.outlook.earliestMs)
        //: %1 is a date and time.
        line.explain(RetentionRows::tr("Can be erased from %1 on").arg(dateTimeText(*one.outlook.earliestMs)));
    for (const RowAction& action : actions)
        line.offer(action, one.trashed.number);
    return line.widget();
}

QWidget* holdRow(const HoldRow& one, const RowAction& action, QWidget* parent)
{
    Line line(parent);
    //: %1 a case number, %2 why it is held, %3 since when.
    line.say(RetentionRows::tr("%1 · %2 · since %3")
            .arg(one.caseNumber, nameOf(one.hold.reason), shortDateText(one.hold.sinceOn)));
    line.explain(one.hold.note);
    line.offer(action, one.caseNumber);
    return line.widget();
}

QWidget* erasedRow(const Tombstone& one, const QList<RowAction>& actions, QWidget* parent)
{
    Line line(parent);
    //: %1 a number in the list of erased cases, %2 a case number, %3 when it was erased.
    line.say(RetentionRows::tr("No. %1 · %2 · erased %3")
            .arg(QString::number(one.n), one.caseNumber, dateTimeText(one.erasedMs)));
    line.explain(u"%1 · %2"_s.arg(nameOf(one.order.basis),
        one.second.isNull() ? RetentionRows::tr("one person, after waiting") : RetentionRows::tr("two people agreed")));
    for (const RowAction& action : actions)
        line.offer(action, one.caseNumber);
    return line.widget();
}

QWidget* ruleRow(const RetentionRule& rule, QWidget* parent)
{
    Line line(parent);
    line.say(ruleSentence(rule));
    line.explain(inLanguage(rule.noteKo, rule.noteEn));
    const Sureness sure = surenessOf(rule.confidence, rule.verified);
    line.badge(sure.status, sure.word);
    return line.widget();
}

} // namespace gyeot::ui
