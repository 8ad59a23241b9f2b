#include "ui/cases/casesplace.h"

#include "ui/cases/caselistpane.h"
#include "ui/cases/intakedialog.h"
#include "ui/cases/whatnowpanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace/casepage.h"

#include <QAction>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr int listCharacters = 34;
constexpr int panelCharacters = 30;
constexpr int leastPageCharacters = 70; ///< what a page of a case needs beside list and panel

} // namespace

CasesPlace::CasesPlace(const CaseServices& services, CaseView::MakePages makePages, QWidget* parent)
    : Page("cases", tr("Cases"), "case", parent),
      m_services(services),
      m_makePages(std::move(makePages)),
      m_splitter(new QSplitter(this)),
      m_list(new CaseListPane(services, this)),
      m_middle(new QStackedWidget(this))
{
    auto* whole = column(this, 0, 0);
    whole->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->setStretchFactor(1, 1);
    auto* empty = new EmptyState("case", tr("Choose a case at the left, or take a new one in."), tr("New case"), this);
    connect(empty, &EmptyState::actionTriggered, this, &CasesPlace::startIntake);
    m_middle->addWidget(empty);
    m_list->setMinimumWidth(charactersWide(this, listCharacters));
    connect(m_list, &CaseListPane::caseChosen, this, &CasesPlace::openCase);
    connect(m_list, &CaseListPane::newCaseWanted, this, &CasesPlace::startIntake);
    connect(m_list, &CaseListPane::failed, this, &Page::failed);
    makeActions();
}

CasesPlace::~CasesPlace()
{
    // The pages refer to the case, so they go first.
    delete m_panel;
    delete m_view;
}

void CasesPlace::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, const char* drawing, auto slot) {
        auto* action = new QAction(icon(drawing), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    add(tr("New case"), QKeySequence::New, "plus", &CasesPlace::startIntake);
    m_undo = add(tr("Undo"), QKeySequence::Undo, "undo", &CasesPlace::undo);
    m_undo->setEnabled(false);
    add(tr("Show or hide “What now?”"), Qt::CTRL | Qt::Key_J, "panel", [this] {
        if (!m_panel)
            return;
        m_panelShown = m_panel->isHidden();
        m_panel->setVisible(m_panelShown);
    });
}

void CasesPlace::refresh()
{
    if (!m_loaded)
        m_list->reload();
    m_loaded = true;
    if (m_view)
        m_open->reload();
}

void CasesPlace::finishEditing()
{
    if (m_view)
        m_view->current()->finishEditing();
    Page::finishEditing();
}

bool CasesPlace::openCase(CaseId id)
{
    finishEditing();
    if (m_open && m_open->id() == id)
        return true;
    auto opened = std::make_unique<OpenCase>(m_services, id);
    if (const Result<void> done = opened->open(); !done) {
        Q_EMIT failed(done.error());
        return false;
    }
    const QString page = m_view ? QString::fromLatin1(m_view->current()->key()) : QString();
    delete m_panel;
    delete m_view;
    m_open = std::move(opened);
    m_view = new CaseView(*m_open, m_makePages, m_middle);
    m_middle->addWidget(m_view);
    m_middle->setCurrentWidget(m_view);
    m_panel = new WhatNowPanel(*m_open, m_splitter);
    m_panel->setMinimumWidth(charactersWide(this, panelCharacters));
    m_splitter->addWidget(m_panel);
    showPanel();
    const int panel = m_panel->minimumWidth();
    m_splitter->setSizes({ m_list->minimumWidth(), width() - m_list->minimumWidth() - panel, panel });
    connect(m_view, &CaseView::pageShown, this, &CasesPlace::showPanel);
    m_splitter->setStretchFactor(1, 1);
    connect(m_view, &CaseView::failed, this, &Page::failed);
    connect(m_view, &CaseView::saved, this, &Page::saved);
    connect(m_panel, &WhatNowPanel::jumpRequested, m_view, &CaseView::openPage);
    connect(m_open.get(), &OpenCase::changed, this, [this] {
        m_list->refreshCase(m_open->id());
        showUndo();
    });
    m_view->openPage(page);
    m_list->select(id);
    showUndo();
    Q_EMIT subjectChanged(m_open->record().caseRecord.number);
    if (m_open->record().isOthers)
        Q_EMIT failed(Error { ErrorCode::NotAssigned, m_open->record().caseRecord.number });
    return true;
}

void CasesPlace::showPanel()
{
    if (!m_panel)
        return;
    const bool hasRoom = width() >= charactersWide(this, listCharacters + leastPageCharacters + panelCharacters);
    m_panel->setVisible(m_panelShown && hasRoom && !m_view->current()->fillsWidth());
}

void CasesPlace::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showPanel();
}

void CasesPlace::startIntake()
{
    finishEditing();
    auto* dialog = new IntakeDialog(m_services, window());
    connect(dialog, &IntakeDialog::caseMade, this, [this](CaseId id) {
        Q_EMIT saved();
        m_list->reload();
        openCase(id);
    });
    dialog->open();
}

void CasesPlace::undo()
{
    finishEditing();
    if (m_open)
        m_open->undo();
    showUndo();
}

void CasesPlace::showUndo()
{
    const QString name = m_open ? m_open->undoName() : QString();
    m_undo->setEnabled(!name.isEmpty());
    //: %1 is what would be taken back, e.g. "removal of an act".
    m_undo->setText(name.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(name));
}

QList<QWidget*> CasesPlace::panes()
{
    QList<QWidget*> all { m_list->searchField(), m_list->list() };
    if (m_view) {
        all << m_view->tabs();
        all += m_view->current()->panes();
        if (m_panel->isVisible())
            all << m_panel;
    }
    return all;
}

QWidget* CasesPlace::searchField()
{
    return m_list->searchField();
}

void CasesPlace::jumpTo(const QString& anchor)
{
    if (anchor == u"intake"_s) {
        startIntake();
        return;
    }
    const QStringList parts = anchor.split(u'/');
    const auto id = CaseId::fromString(parts.value(0));
    if (id && openCase(*id) && parts.size() > 1)
        m_view->openPage(parts.value(1), parts.mid(2).join(u'/'));
}

QString CasesPlace::anchor() const
{
    if (!m_view)
        return {};
    const CasePage* page = m_view->current();
    QStringList parts { m_open->id().toString(), QString::fromLatin1(page->key()), anchorOf(page) };
    parts.removeAll(QString());
    return parts.join(u'/');
}

} // namespace gyeot::ui
