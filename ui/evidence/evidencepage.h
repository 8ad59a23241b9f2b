#pragma once

#include "core/evidence/intake.h"
#include "ui/workspace/casepage.h"

#include <QQueue>

class QStackedWidget;
class QTableView;

namespace gyeot {
class EvidenceService;
}

namespace gyeot::ui {

class EvidenceDetails;
class EvidenceTableModel;
class MessageBar;
class ProgressPanel;

/** The evidence of the open case: facts, never pixels. Files come in by button or drop, one after another, each through the gate; the bytes
 *  are read once in the background, hashed and sealed, and can be stopped. */
class EvidencePage final : public CasePage {
    Q_OBJECT

public:
    EvidencePage(OpenCase& open, EvidenceService& evidence, QWidget* parent = nullptr);
    void refresh() override;
    QList<QWidget*> panes() override;
    /** `anchor` is the id of an item. */
    void jumpTo(const QString& anchor) override;
    /** Asks the gate for each file in turn. */
    void takeIn(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /** Travels to the worker and back with the key of the file. */
    struct Sealing {
        IntakeWork work;
        Result<SealedIntake> sealed;
    };
    void chooseFiles();
    void askNext();
    void seal(const IntakeRequest& request);
    void commit(Sealing sealing);
    void tell(const Error& error);
    void showSelected();
    QHash<EvidenceId, QString> actNumbers() const;

    EvidenceService& m_evidence;
    EvidenceTableModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
    EvidenceDetails* m_details;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    QQueue<QString> m_waiting;
};

} // namespace gyeot::ui
