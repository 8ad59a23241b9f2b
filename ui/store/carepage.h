#pragma once

#include "core/base/clock.h"
#include "core/workspace/storecare.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace gyeot::ui {

class FactsList;
class Label;
class MessageBar;
class ProgressPanel;

/** When the last backup was made and proved, when one was last restored for trial, how old the keys are and which are due; one button for a
 *  backup now. Everything long runs in a worker, shows how far it is and can be stopped. */
class CarePage final : public Page {
    Q_OBJECT

public:
    /** Both outlive the page. */
    CarePage(StoreCare& care, const Clock& clock, QWidget* parent = nullptr);

    void refresh() override;

    /** What the buttons do; for the palette and for tests. */
    void backUp(const QString& folder = {});
    void drill();
    void askToRenew();
    void renew(RenewalTask task);

Q_SIGNALS:
    void finished(); ///< whatever was running has ended, well or not

private:
    void build();
    void showState(const CareState& state);
    void askWhereTo();
    void copyUnderNewKeys(RenewalTask task, int tries);
    void begin(const QString& what);
    void end();
    void refuse(const Error& error);
    void updateActions();

    StoreCare& m_care;
    const Clock& m_clock;
    MessageBar* m_message = nullptr;
    FactsList* m_backup = nullptr;
    FactsList* m_keys = nullptr;
    Label* m_due = nullptr;
    ProgressPanel* m_progress = nullptr;
    Progress m_report;
    QPushButton* m_now = nullptr;
    QPushButton* m_elsewhere = nullptr;
    QPushButton* m_drill = nullptr;
    QPushButton* m_renew = nullptr;
};

} // namespace gyeot::ui
