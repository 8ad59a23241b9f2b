#pragma once

#include "ui/cases/caseview.h"
#include "ui/widgets/draftmark.h"
#include "ui/widgets/page.h"

#include <memory>

class QSplitter;
class QStackedWidget;

namespace gyeot::ui {

class CaseListPane;
class WhatNowPanel;

/** The place of cases: list, the one open case, and what now. One case at a time: what is not open is not held in memory and cannot be
 *  seen by the client beside the counselor. */
class CasesPlace final : public Page, public WayBack {
    Q_OBJECT

public:
    CasesPlace(const CaseServices& services, CaseView::MakePages makePages, QWidget* parent = nullptr);
    ~CasesPlace() override;

    void refresh() override;
    void finishEditing() override;
    QList<QWidget*> panes() override;
    QWidget* searchField() override;
    /** "<case id>", or "<case id>/<page>/<anchor>"; "intake" begins to take a case in. */
    void jumpTo(const QString& anchor) override;
    QString anchor() const override;

    /** Opens a case; false (and failed()) when it cannot be read. */
    bool openCase(CaseId id);
    OpenCase* openedCase() const { return m_open.get(); }
    CaseView* caseView() const { return m_view; }
    void startIntake();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void undo();
    void showUndo();
    void showPanel();

    CaseServices m_services;
    CaseView::MakePages m_makePages;
    QSplitter* m_splitter;
    CaseListPane* m_list;
    QStackedWidget* m_middle;
    QAction* m_undo = nullptr;
    std::unique_ptr<OpenCase> m_open;
    CaseView* m_view = nullptr;
    WhatNowPanel* m_panel = nullptr;
    bool m_panelShown = true;
    bool m_loaded = false;
};

} // namespace gyeot::ui
