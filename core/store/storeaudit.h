#pragma once

#include "core/store/audit.h"
#include "core/store/auditreview.h"

#include <QStringView>

namespace gyeot {

class Store;

/** One thing done or read, as it will stand in the audit log. */
struct AuditedAct {
    const char* action; ///< of core/store/auditactions.h
    CaseId caseId = {};
    QString objectKind = {};
    QUuid object = {};
    QString code = {}; ///< short and never personal
    QString words = {}; ///< why, in a person's own words; kept beside the row, erased with the case
};

/** Audit rows of an open store beyond those of Change: sensitive reads with a reason, and the marks of the monthly review
 *  (안전성 확보조치 기준 Art. 8 ②). Each call is one transaction; errors of each: StoreInUse, WriteFailed, DiskFull, StoreDamaged. */
class StoreAudit {
public:
    explicit StoreAudit(Store& store) : m_store(store) { }

    /** Writes the row, and only then may the data be shown or handed out. Returns its number; that of the last row where the store is open for
     *  rescue and nothing can be recorded. */
    Result<qint64> record(const AuditedAct& act);

    /** What stands for a typed search in its row: a keyed hash, the same for the same words. */
    QString termHash(QStringView typed) const;

    /** "audit.confirmed": somebody has looked at a finding (its key, `AuditFinding::key()`). */
    Result<void> confirm(const QString& findingKey, const QString& words);
    /** "audit.reviewed": the review of a month, "2026-10", is complete. Errors: BadArgument (no such month). */
    Result<void> markReviewed(const QString& month, qint64 findings, const QString& words);

    /** None: nobody has yet. A mark whose row is not what it should be counts as none. */
    Result<std::optional<ReviewMark>> confirmation(const QString& findingKey) const;
    Result<std::optional<ReviewMark>> review(const QString& month) const;

private:
    Result<qint64> mark(const QString& stateKey, const AuditedAct& act);
    Result<std::optional<ReviewMark>> markOf(const QString& stateKey, const char* action, const QString& code) const;
    AuditLog log() const;

    Store& m_store;
};

} // namespace gyeot
