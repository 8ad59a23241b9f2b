#include "ui/cases/actspage.h"

#include "ui/cases/actdelegate.h"
#include "ui/cases/actdetails.h"
#include "ui/cases/acttablemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

ActsPage::ActsPage(OpenCase& open, QWidget* parent)
    : CasePage("acts", tr("Acts"), "act", open, parent),
      m_model(new ActTableModel(open, this)),
      m_table(new QTableView(this)),
      m_details(new ActDetails(open, this)),
      m_message(new MessageBar(this))
{
    auto* whole = column(this, 0, 0);
    whole->addWidget(m_message);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    makeTable();
    auto* upper = new QWidget(splitter);
    auto* upperColumn = column(upper, 0, space::small);
    upperColumn->setContentsMargins(space::page, space::large, space::page, space::small);
    upperColumn->addWidget(m_table);
    splitter->addWidget(upper);
    auto* lower = new ScrollPage(splitter);
    lower->content()->setContentsMargins(space::page, 0, space::page, space::large);
    lower->content()->addWidget(m_details);
    lower->content()->addStretch(1);
    splitter->addWidget(lower);
    splitter->setSizes({ 3, 2 }); // shares, not pixels
    whole->addWidget(splitter, 1);
    makeActions();
}

void ActsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(
        new ActDelegate(openCase().services().law, casePlace(openCase().id(), key(), {}), m_table));
    m_table->setAccessibleName(tr("Acts"));
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_model, &ActTableModel::edited, this, &ActsPage::takeEdit);
    connect(m_model, &ActTableModel::notUnderstood, this, [this](const QString& typed) {
        //: %1 is what was typed for a time.
        m_message->tell(Status::Warn,
            tr("“%1” is no time this table can read. Write 2026-03-14, with a time behind it, two days with ~ between, "
               "or “before” and a day.")
                .arg(typed));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActsPage::showSelected);
}

void ActsPage::makeActions()
{
    auto* add = new QAction(icon("plus"), tr("New act"), this);
    add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, [this] { jumpTo({}); });
    auto* remove = new QAction(icon("trash"), tr("Remove this act"), this);
    remove->setShortcut(Qt::CTRL | Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QAction::triggered, this, &ActsPage::removeSelected);
    addActions({ add, remove });
    m_table->addActions({ add, remove });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ActsPage::refresh()
{
    const QModelIndex before = m_table->currentIndex();
    const auto act = m_model->actAt(before.row());
    m_model->reload();
    m_table->resizeRowsToContents();
    fitColumns();
    const int row = act ? m_model->rowOf(act->id) : before.row();
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), std::max(before.column(), 0)));
    else if (m_model->rowCount() > 1)
        m_table->setCurrentIndex(m_model->index(0, ActTableModel::WhenColumn));
    showSelected();
}

void ActsPage::fitColumns()
{
    constexpr int characters[] = { 5, 22, 18, 14, 34, 22, 30, 10 };
    for (int i = 0; i < ActTableModel::ColumnCount; ++i) {
        if (m_table->columnWidth(i) == m_table->horizontalHeader()->defaultSectionSize())
            m_table->setColumnWidth(i, charactersWide(m_table, characters[i]));
    }
}

void ActsPage::takeEdit(const Act& act)
{
    m_message->clear();
    if (act.id.isNull())
        openCase().add(act);
    else
        openCase().update(act);
}

void ActsPage::removeSelected()
{
    if (const auto act = m_model->actAt(m_table->currentIndex().row())) {
        openCase().remove(*act);
        m_message->tell(Status::Plain, tr("The act was removed. Ctrl+Z brings it back."));
    }
}

void ActsPage::showSelected()
{
    const auto act = m_model->actAt(m_table->currentIndex().row());
    m_details->show(act ? openCase().indexOf(act->id) : -1);
}

void ActsPage::finishEditing()
{
    if (focusWidget() && m_table->isAncestorOf(focusWidget())) // an open editor takes its text when the focus leaves it
        m_table->setFocus();
    CasePage::finishEditing();
}

QList<QWidget*> ActsPage::panes()
{
    return { m_table, m_details };
}

void ActsPage::jumpTo(const QString& anchor)
{
    const QModelIndex index = m_model->indexOf(anchor);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->setFocus();
    if (anchor.isEmpty() || anchor.contains(u'.'))
        m_table->edit(index);
}

QString ActsPage::anchor() const
{
    const auto act = m_model->actAt(m_table->currentIndex().row());
    return act ? act->id.toString() : QString();
}

void ActsPage::setExhibitNames(const QHash<EvidenceId, QString>& names)
{
    m_model->setExhibitNames(names);
}

} // namespace gyeot::ui
