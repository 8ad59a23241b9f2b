#pragma once

#include "ui/widgets/draftmark.h"
#include "ui/workspace/casepage.h"

#include <QHash>

class QTableView;

namespace gyeot::ui {

class ActDetails;
class ActTableModel;
class MessageBar;

/** The acts of the open case: a table one types in, and below it the law of the selected act. */
class ActsPage final : public CasePage, public WayBack {
    Q_OBJECT

public:
    explicit ActsPage(OpenCase& open, QWidget* parent = nullptr);
    void refresh() override;
    bool fillsWidth() const override { return true; }
    void finishEditing() override;
    QList<QWidget*> panes() override;
    /** `anchor` is the id of an act, or a cell of it to type in: "<id>.<column>"; empty: the row for a new one. */
    void jumpTo(const QString& anchor) override;
    QString anchor() const override;
    void setExhibitNames(const QHash<EvidenceId, QString>& names);

private:
    void takeEdit(const Act& act);
    void removeSelected();
    void showSelected();
    void fitColumns();
    void makeTable();
    void makeActions();

    ActTableModel* m_model;
    QTableView* m_table;
    ActDetails* m_details;
    MessageBar* m_message;
};

} // namespace gyeot::ui
