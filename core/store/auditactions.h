#pragma once

#include <QList>
#include <QStringView>

#include <span>

namespace gyeot {

/** What kinds of things audit rows tell of: what a reader filters by. */
enum class AuditGroup {
    Reading, ///< data of a case was shown
    Writing, ///< records were written
    HandedOut, ///< data left the store in clear: printed, saved, copied (다운로드 in the sense of 안전성 확보조치 기준 Art. 8)
    Exchange, ///< sealed bundles and receipts
    Keys, ///< people, keys, break-glass
    Care, ///< opening, backup, restore, erasure, the clock
    Review, ///< the audit log itself
    Office, ///< what a central office does
    Other, ///< of a newer program
};

/** An action as it stands in audit rows. */
struct AuditAction {
    const char* name; ///< "area.verb"
    AuditGroup group;
    bool needsReason = false; ///< the monthly review must find why (Art. 8 ②)
};

/** All that this program writes; core/store/README.md section 6 says where and when. A test holds both against the sources. */
std::span<const AuditAction> auditActions();
/** Null: of a newer program. */
const AuditAction* findAuditAction(QStringView name);
AuditGroup auditGroupOf(QStringView action);

} // namespace gyeot
