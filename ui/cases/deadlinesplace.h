#pragma once

#include "ui/widgets/page.h"
#include "ui/workspace/caseservices.h"

class QStackedWidget;
class QTableView;

namespace gyeot::ui {

class DeadlineTableModel;

/** The next last day of every open case, soonest first. Enter opens the case at its law. */
class DeadlinesPlace final : public Page {
    Q_OBJECT

public:
    explicit DeadlinesPlace(const CaseServices& services, QWidget* parent = nullptr);
    void refresh() override;
    QList<QWidget*> panes() override;

private:
    void open(const QModelIndex& index);

    DeadlineTableModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
};

} // namespace gyeot::ui
