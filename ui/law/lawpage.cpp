#include "ui/law/lawpage.h"

#include "ui/law/clockline.h"
#include "ui/law/lawwords.h"
#include "ui/law/workingpaper.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/separator.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

/** "행위 1, 3–5": which acts a clock runs for, by running number. */
QString actNumbers(const OpenCase& open, const QList<ActId>& acts)
{
    if (acts.isEmpty())
        return {};
    QList<qsizetype> numbers;
    for (const ActId act : acts)
        numbers << open.indexOf(act) + 1;
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        parts << (last == i ? QString::number(numbers[i]) : u"%1–%2"_s.arg(numbers[i]).arg(numbers[last]));
        i = last + 1;
    }
    //: %1 are running numbers of acts: 1, 3–5.
    return LawPage::tr("Act(s) %1", nullptr, int(numbers.size())).arg(parts.join(u", "_s));
}

} // namespace

QString anchorOf(const LawClock& clock)
{
    static constexpr const char* kinds[] = { "criminal", "complaint", "civil_short", "civil_long" };
    return u"%1/%2"_s.arg(QLatin1String(kinds[size_t(clock.kind)]), clock.statute);
}

LawPage::LawPage(OpenCase& open, QWidget* parent) : CasePage("law", tr("Law and deadlines"), "law", open, parent)
{
    auto* whole = column(this, 0, 0);
    auto* scrolling = new ScrollPage(this);
    m_rows = scrolling->content();
    m_message = new MessageBar(this);
    whole->addWidget(m_message);
    whole->addWidget(scrolling);
    auto* printing = new QAction(icon("print"), tr("Print the workings"), this);
    connect(printing, &QAction::triggered, this, &LawPage::print);
    addAction(printing);
}

void LawPage::refresh()
{
    clearLayout(m_rows);
    const CaseOpinion& opinion = openCase().opinion();
    if (openCase().record().acts.isEmpty()) {
        auto* empty = new EmptyState("law",
            tr("Once an act is recorded, the statutes it may fall under and the last days to act are worked out here."),
            tr("Record an act"), this);
        connect(empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT jumpRequested(u"acts"_s, u"new"_s); });
        m_rows->addWidget(empty, 1);
        return;
    }
    if (opinion.deadlines.isEmpty()) {
        m_rows->addWidget(
            new Label(tr("None of the acts has a kind or an offence yet. Choose one on the page of acts."), this));
        m_rows->addStretch(1);
        return;
    }
    addDeadlines(true);
    addDeadlines(false);
    addMissing();
    auto* buttons = row(space::small);
    buttons->addStretch(1);
    auto* printing = wordButton(tr("Print the workings"), this, "print");
    connect(printing, &QPushButton::clicked, this, &LawPage::print);
    buttons->addWidget(printing);
    m_rows->addLayout(buttons);
    m_rows->addStretch(1);
}

void LawPage::addDeadlines(bool leading)
{
    bool any = false;
    for (const Deadline& deadline : openCase().opinion().deadlines) {
        if (deadline.leading != leading)
            continue;
        if (!any) {
            m_rows->addWidget(
                new SectionHeader(leading ? tr("Last days that count") : tr("If another statute should apply"), this));
            if (!leading)
                m_rows->addWidget(
                    new SecondaryLabel(tr("For the statutes further down the list of suggestions."), this));
        } else {
            m_rows->addWidget(new Separator(Qt::Horizontal, this));
        }
        any = true;
        auto* line = new ClockLine(
            openCase().services().law, deadline.clock, openCase().today(), actNumbers(openCase(), deadline.acts), this);
        line->setObjectName(anchorOf(deadline.clock));
        m_rows->addWidget(line);
    }
}

void LawPage::addMissing()
{
    QStringList missing;
    for (const ActOpinion& opinion : openCase().opinion().law.acts)
        missing += opinion.missing;
    missing.removeDuplicates();
    if (missing.isEmpty())
        return;
    m_rows->addWidget(new SectionHeader(tr("Not known yet, and it would decide"), this));
    for (const QString& fact : missing) {
        const bool ofVictim = fact.startsWith("victim."_L1);
        auto* line = row(space::small);
        line->addWidget(new Label(factName(fact), this), 1);
        auto* jump = linkButton(ofVictim ? tr("Go to the people") : tr("Go to the acts"), this);
        connect(jump, &QPushButton::clicked, this,
            [this, ofVictim] { Q_EMIT jumpRequested(ofVictim ? u"people"_s : u"acts"_s, {}); });
        line->addWidget(jump);
        m_rows->addLayout(line);
    }
}

void LawPage::jumpTo(const QString& anchor)
{
    if (auto* line = findChild<ClockLine*>(anchor)) {
        line->setUnfolded(true);
        findChild<QScrollArea*>()->ensureWidgetVisible(line);
    }
}

void LawPage::print()
{
    if (const Result<void> printed = printWorkings(
            openCase(), m_origin, this, [this](const Result<Printed>& ended) { tellPrinted(*m_message, ended); });
        !printed)
        Q_EMIT failed(printed.error());
}

} // namespace gyeot::ui
