#include "ui/cases/whatnowpanel.h"

#include "core/base/clock.h"
#include "ui/law/lawpage.h"
#include "ui/law/lawwords.h"
#include "ui/theme/palette.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionheader.h"
#include "ui/workspace/casewords.h"

#include <QCheckBox>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr int consentWarningDays = 30;

} // namespace

WhatNowPanel::WhatNowPanel(OpenCase& open, QWidget* parent) : QWidget(parent), m_case(open)
{
    setAccessibleName(tr("What now?"));
    auto* whole = column(this, 0, 0);
    auto* scrolling = new ScrollPage(this);
    scrolling->scrollArea()->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_rows = scrolling->content();
    m_rows->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    m_rows->setSpacing(space::small);
    whole->addWidget(scrolling);
    connect(&m_case, &OpenCase::changed, this, &WhatNowPanel::refresh);
    refresh();
}

void WhatNowPanel::refresh()
{
    clearLayout(m_rows);
    addDeadline();
    addNextSteps();
    addTasks();
    addConsents();
    m_rows->addStretch(1);
}

void WhatNowPanel::addDeadline()
{
    m_rows->addWidget(new SectionHeader(tr("Next deadline"), this));
    const Deadline* next = nextDeadline(m_case.opinion());
    if (!next) {
        m_rows->addWidget(new SecondaryLabel(tr("None worked out yet."), this));
        return;
    }
    m_rows->addWidget(new Label(clockName(next->clock.kind), this));
    m_rows->addWidget(new Label(clockText(next->clock, m_case.today()), this));
    auto* working = linkButton(tr("See the working"), this);
    connect(working, &QPushButton::clicked, this,
        [this, anchor = anchorOf(next->clock)] { Q_EMIT jumpRequested(u"law"_s, anchor); });
    m_rows->addWidget(working, 0, Qt::AlignLeft);
}

void WhatNowPanel::addNextSteps()
{
    const CaseStage& stage = m_case.standing().stage;
    if (stage.missing.isEmpty())
        return;
    m_rows->addWidget(new SectionHeader(tr("Next steps"), this));
    constexpr qsizetype shown = 3;
    for (const QString& id : stage.missing.first(std::min(shown, stage.missing.size()))) {
        if (const StageFact* fact = m_case.services().stages.fact(id))
            m_rows->addWidget(new Label(inLanguage(fact->missingKo, fact->missingEn), this));
    }
}

void WhatNowPanel::addTasks()
{
    m_rows->addWidget(new SectionHeader(tr("To do"), this));
    for (const Task& task : m_case.record().tasks) {
        if (task.doneMs)
            continue;
        auto* box = new QCheckBox(this);
        auto* line = row(space::small);
        auto* words =
            new Label(task.dueOn.isValid() ? u"%1\n%2"_s.arg(task.title, dateText(task.dueOn)) : task.title, this);
        box->setAccessibleName(task.title);
        connect(box, &QCheckBox::clicked, this, [this, task] {
            Task done = task;
            done.doneMs = m_case.services().clock.nowMs();
            m_case.update(done);
        });
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_rows->addLayout(line);
    }
    auto* field = new TextField(tr("New task"), this);
    field->setPlaceholderText(tr("New task"));
    connect(field, &TextField::committed, this, [this](const QString& title) {
        if (title.isEmpty())
            return;
        Task task;
        task.title = title;
        m_case.add(task);
    });
    m_rows->addWidget(field);
}

void WhatNowPanel::addConsents()
{
    QStringList ending;
    for (const Consent& consent : m_case.record().consents) {
        const QDate end = consent.expiresOn;
        if (consent.isValid(m_case.today()) && end.isValid() && m_case.today().daysTo(end) <= consentWarningDays)
            //: %1 what a consent is for, %2 its last day.
            ending << tr("%1: until %2").arg(nameOf(consent.purpose), dateText(end));
    }
    if (ending.isEmpty())
        return;
    m_rows->addWidget(new SectionHeader(tr("Consents about to end"), this));
    for (const QString& line : ending)
        m_rows->addWidget(new Label(line, this));
}

void WhatNowPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palette::of(palette()).color(Role::Raised));
}

} // namespace gyeot::ui
