#include "ui/cases/caselistpane.h"

#include "ui/cases/casedelegate.h"
#include "ui/cases/caselistmodel.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/searchfield.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

CaseListPane::CaseListPane(const CaseServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_model(new CaseListModel(services, this)),
      m_search(new SearchField(tr("Search cases"), this)),
      m_list(new QListView(this)),
      m_stack(new QStackedWidget(this)),
      m_count(new SecondaryLabel({}, this)),
      m_show(new ChoiceField(tr("Which cases"), this))
{
    auto* whole = column(this, space::medium, space::small);
    whole->addWidget(m_search);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(services, m_list));
    m_list->setAccessibleName(tr("Cases"));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_list);
    auto* empty = new EmptyState("case", tr("No case yet. When the first call comes, it begins here."), {}, this);
    m_stack->addWidget(empty);
    m_stack->addWidget(
        new EmptyState("search", tr("Nothing found. Two syllables are enough; spaces do not matter."), {}, this));
    whole->addWidget(m_stack, 1);
    auto* foot = row(space::small);
    m_show->addItem(tr("open"), u"open"_s);
    m_show->addItem(tr("closed"), u"closed"_s);
    m_show->addItem(tr("all"), u"all"_s);
    m_count->setWordWrap(false);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_show);
    whole->addLayout(foot);
    auto* make = primaryButton(tr("New case"), this);
    whole->addWidget(make);
    connect(make, &QPushButton::clicked, this, &CaseListPane::newCaseWanted);
    connect(m_search, &SearchField::searchChanged, m_model, &CaseListModel::setSearch);
    connect(m_search, &SearchField::resultsWanted, this, [this] {
        m_list->setFocus();
        choose(std::max(m_list->currentIndex().row(), 0));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_model, &CaseListModel::totalChanged, this, &CaseListPane::showCount);
    connect(m_model, &CaseListModel::failed, this, &CaseListPane::failed);
    connect(m_show, &ChoiceField::committed, this, [this](const QString& key) {
        m_model->setShown(key == "all"_L1 ? CaseListQuery::Show::All
                : key == "closed"_L1      ? CaseListQuery::Show::Closed
                                          : CaseListQuery::Show::Open);
    });
}

void CaseListPane::reload()
{
    const CaseListRow* current = m_model->rowAt(m_list->currentIndex().row());
    const CaseId id = current ? current->id : CaseId();
    m_model->reload();
    select(id);
}

void CaseListPane::refreshCase(CaseId id)
{
    m_model->refreshCase(id);
}

void CaseListPane::select(CaseId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void CaseListPane::choose(int row)
{
    const CaseListRow* chosen = m_model->rowAt(row);
    if (!chosen)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    Q_EMIT caseChosen(CaseId(chosen->id));
}

void CaseListPane::showCount()
{
    const qint64 total = m_model->total();
    m_count->setText(
        m_model->isSearching() ? tr("%n found", nullptr, int(total)) : tr("%n case(s)", nullptr, int(total)));
    m_stack->setCurrentIndex(total > 0 ? 0 : m_model->isSearching() ? 2 : 1);
    if (m_model->isSearching() && total > 0)
        m_list->setCurrentIndex(m_model->index(0)); // the first hit is what Enter opens
}

} // namespace gyeot::ui
