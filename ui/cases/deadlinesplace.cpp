#include "ui/cases/deadlinesplace.h"

#include "ui/cases/deadlinetablemodel.h"
#include "ui/law/lawpage.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

DeadlinesPlace::DeadlinesPlace(const CaseServices& services, QWidget* parent)
    : Page("deadlines", tr("Deadlines"), "calendar", parent),
      m_model(new DeadlineTableModel(services, this)),
      m_table(new QTableView(this)),
      m_stack(new QStackedWidget(this))
{
    auto* whole = column(this, space::page, space::medium);
    whole->addWidget(new TitleLabel(tr("Deadlines"), this));
    whole->addWidget(new SecondaryLabel(
        tr("The next last day of each open case, as computed. Enter opens the case with the working."), this));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Deadlines"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState("calendar",
        tr("No last day has been worked out yet. Record acts with their dates in a case, and they stand here."), {},
        this));
    whole->addWidget(m_stack, 1);
    connect(m_table, &QTableView::activated, this, &DeadlinesPlace::open);
    connect(m_table, &QTableView::doubleClicked, this, &DeadlinesPlace::open);
}

void DeadlinesPlace::refresh()
{
    if (const Result<void> read = m_model->reload(); !read)
        Q_EMIT failed(read.error());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_table->resizeColumnsToContents();
    for (int i = 0; i + 1 < DeadlineTableModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, m_table->columnWidth(i) + space::page);
}

QList<QWidget*> DeadlinesPlace::panes()
{
    return { m_table };
}

void DeadlinesPlace::open(const QModelIndex& index)
{
    if (const CaseListRow* row = m_model->rowAt(index.row()))
        Q_EMIT jumpRequested(u"cases"_s, u"%1/law/%2"_s.arg(row->id.toString(), anchorOf(row->standing.next->clock)));
}

} // namespace gyeot::ui
