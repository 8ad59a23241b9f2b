#pragma once

#include "core/workspace/storecare.h"
#include "ui/widgets/statusbadge.h"

namespace gyeot::ui {

/** "3 hours ago". */
QString agoText(qint64 pastMs, qint64 nowMs);

/** How old the last backup is, as a colour and always as a word (reference/security.md 3.12). */
struct BackupWords {
    Status status = Status::Stop;
    QString words; ///< "Backup 3 hours ago"

    bool operator==(const BackupWords&) const = default;
};
BackupWords backupWords(const CareState& state, qint64 nowMs);

} // namespace gyeot::ui
