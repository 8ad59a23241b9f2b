#pragma once

#include "core/workspace/transferservice.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <optional>

class QPushButton;

namespace gyeot::ui {

class FactsList;
class Label;
class MessageBar;
class ProgressPanel;

/** What leaves for the central office, and what came back (LOOK, "Transfer"): how many cases go with a consent, how many stay for lack of one, the
 *  last bundle and its receipt; one button. An export runs in short steps, shows how far it is, and can be stopped and taken up again. */
class TransferPlace final : public Page {
    Q_OBJECT

public:
    /** The service outlives the page. */
    explicit TransferPlace(TransferService& transfer, QWidget* parent = nullptr);

    void refresh() override;

    /** Writes a bundle into a folder a person has chosen. */
    void exportTo(const QString& folder);
    /** Takes in a receipt from a file a person has chosen. */
    void acceptFrom(const QString& path);

Q_SIGNALS:
    void exported(const QString& folder);
    void received();

private:
    void build();
    void showState(const TransferState& state);
    void step();
    void stop();
    void askWhereTo();
    void askReceipt();
    void updateActions();

    TransferService& m_transfer;
    std::optional<BundleExport> m_running;
    Progress m_report;
    QTimer m_pulse;
    FactsList* m_facts = nullptr;
    Label* m_missing = nullptr;
    MessageBar* m_message = nullptr;
    ProgressPanel* m_progress = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_receipt = nullptr;
};

} // namespace gyeot::ui
