#pragma once

#include "core/workspace/recoveryservice.h"
#include "ui/widgets/dialog.h"

namespace gyeot::ui {

/** Tells a user once that two officers of the central office let somebody into this store. Quiet: what happened, when, and whom to ask; it goes when it
 *  was read, and that is in the log. */
class RecoveryNoticeDialog final : public Dialog {
    Q_OBJECT

public:
    /** The service outlives it. */
    RecoveryNoticeDialog(RecoveryService& recovery, const QList<RecoveryNotice>& notices, QWidget* parent);

private:
    void acknowledge();
    RecoveryService& m_recovery;
    QList<RecoveryNotice> m_notices;
};

/** Shows what the user has not been told of yet, if there is anything. */
void tellRecoveries(RecoveryService& recovery, QWidget* window);

} // namespace gyeot::ui
