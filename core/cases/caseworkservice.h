#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QObject>

namespace gyeot {

class Store;

/** What every service of casework shares: each call that writes is one transaction with one audit row, and afterwards the signal. Where a
 *  call takes the record as it was read and as it shall be, the row must still be what was read.
 *  Errors of every call that writes: Stale (the record changed since it was read), NotFound (it is gone), and those of Change. */
class CaseworkService : public QObject {
    Q_OBJECT

public:
    explicit CaseworkService(Store& store) : m_store(store) { }

Q_SIGNALS:
    /** Something of the case was written. After the commit. */
    void caseChanged(gyeot::CaseId caseId);

protected:
    Store& store() const { return m_store; }

private:
    Store& m_store;
};

} // namespace gyeot
