#pragma once

#include "core/base/scratchfile.h"
#include "core/store/merkleproof.h"
#include "core/store/storejob.h"
#include "core/workspace/auditservice.h"

namespace gyeot {

/** Everything the check needs; for core/workspace's own files. */
struct AuditCheckJob::Work {
    StoreAccess access;
    MerkleState vouched; ///< what the office's last receipt says of this log; size 0: nothing
};

/** A CSV file under way; for core/workspace's own files. */
struct AuditCsv::State {
    const AuditService& service;
    AuditQuery query;
    AuditCsvForm form;
    ScratchFile file;
    QString name;
    qint64 before = 0;
    qint64 written = 0;

    /** Errors: WriteFailed, DiskFull. */
    static Result<std::unique_ptr<State>> begin(
        const AuditService& service, const QString& path, const AuditQuery& query, AuditCsvForm form);
};

} // namespace gyeot
