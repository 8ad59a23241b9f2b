#pragma once

#include "core/store/auditverify.h"
#include "core/store/recordtype.h"

#include <QByteArrayList>

namespace gyeot {

/** What a full check of a store found. */
struct StoreReport {
    QByteArrayList pages; ///< "cipher_integrity_check": pages whose seal does not hold
    QByteArrayList structure; ///< "integrity_check": trees and indexes that do not fit
    AuditVerdict audit;
    QStringList rows; ///< "<kind> <id> <field>": a row that is not what the operation log says it is

    bool isSound() const { return pages.isEmpty() && structure.isEmpty() && !audit.firstBad && rows.isEmpty(); }
    bool operator==(const StoreReport&) const = default;
};

/** Everything that can be checked of the database: seals of all pages and the structure (neither sees what the other sees, and both see the
 *  main file only, so the write-ahead log is brought over first: reference/security.md traps 7 and 8), the audit log with the operations
 *  it commits to, and each row of `types` against the log. `progress` in steps of four. Errors: Cancelled, StoreInUse, those of opening. */
Result<StoreReport> checkStore(const StoreAccess& access, RecordTypes types, const Progress& progress = {});

} // namespace gyeot
