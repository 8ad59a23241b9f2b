#pragma once

#include "core/store/store.h"
#include "core/sync/sharetable.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace gyeot {

/** Which operations may leave for the office on one day: the consents compiled (core/sync/FORMAT.md, section 4.3). Remembers what it has looked up; make a
 *  new one for each export. */
class Coverage {
public:
    Coverage(const Store& store, QDate day);

    /** Whether an operation of that case and record kind may leave. Operations of no case never do. Errors: those of reading consents. */
    Result<bool> covers(CaseId caseId, const QString& kind);

private:
    struct CaseCoverage {
        bool isGiven = false; ///< at least one consent holds
        bool isWhole = false; ///< one of them names no items
        QSet<QString> kinds;
        bool wasDelivered = false;
    };
    Result<CaseCoverage> look(CaseId caseId) const;

    const Store& m_store;
    ShareTable m_shares;
    QDate m_day;
    QHash<CaseId, CaseCoverage> m_known;
};

} // namespace gyeot
