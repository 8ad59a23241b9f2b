#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/workspace/caseservices.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace gyeot::ui {

class CaseListModel;
class ChoiceField;
class SearchField;
class SecondaryLabel;

/** The left pane of the place of cases: search, the list, how many, and the way to a new case. */
class CaseListPane final : public QWidget {
    Q_OBJECT

public:
    explicit CaseListPane(const CaseServices& services, QWidget* parent = nullptr);

    void reload();
    void refreshCase(CaseId id);
    /** Selects a case without opening it again. */
    void select(CaseId id);
    SearchField* searchField() const { return m_search; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void caseChosen(gyeot::CaseId id);
    void newCaseWanted();
    void failed(const gyeot::Error& error);

private:
    void showCount();
    void choose(int row);

    CaseServices m_services;
    CaseListModel* m_model;
    SearchField* m_search;
    QListView* m_list;
    QStackedWidget* m_stack;
    SecondaryLabel* m_count;
    ChoiceField* m_show;
};

} // namespace gyeot::ui
