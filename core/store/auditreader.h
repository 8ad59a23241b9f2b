#pragma once

#include "core/store/audit.h"
#include "core/store/auditactions.h"

#include <QStringList>

#include <functional>

namespace gyeot {

/** Which rows a reader wants. */
struct AuditFilter {
    UserId user = {}; ///< null: everybody
    std::optional<AuditGroup> group = {};
    CaseId caseId = {}; ///< null: any, or none
    qint64 fromMs = 0; ///< by the hybrid clock, so that a clock that was set back hides no row; 0: from the first
    qint64 untilMs = 0; ///< not included; 0: to the last

    bool operator==(const AuditFilter&) const = default;
};

/** Some rows, newest first, and where to go on. */
struct AuditPage {
    QList<AuditRow> rows;
    qint64 next = 0; ///< ask again for what lies before this number; 0: that was all
};

/** Reads the audit log in pieces that take a bounded time however long it is and however rare what is asked for: no index but that of the
 *  chain itself is kept, since each would make every save slower. Errors of each: those of reading. */
class AuditReader {
public:
    AuditReader(Database& database, const QString& siteId, const StoreId& storeId)
        : m_database(database),
          m_siteId(siteId),
          m_log(database, siteId, storeId),
          m_storeId(storeId)
    {
    }

    /** Rows before number `before` (0: the last ones) that the filter lets through: at most `rows`, after looking at 10,000 at most. */
    Result<AuditPage> page(qint64 before, const AuditFilter& filter, int rows) const;

    /** The first row whose hybrid clock is not before that instant; one after the last if there is none. */
    Result<qint64> firstAt(qint64 ms) const;

    /** Calls `take` for each row of [fromMs, untilMs) in order until it returns false. */
    Result<void> each(qint64 fromMs, qint64 untilMs, const std::function<bool(const AuditRow&)>& take) const;

private:
    Database& m_database;
    QString m_siteId;
    AuditLog m_log;
    StoreId m_storeId;
};

} // namespace gyeot
