#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>

namespace gyeot {

class Store;

/** A case whose retention may be over. */
struct ClosedCase {
    CaseId id = {};
    QString number = {};
    qint64 closedMs = 0;

    bool operator==(const ClosedCase&) const = default;
};

/** The queries behind the list of what is due. */
class RetentionTable {
public:
    /** Cases closed before an instant and not in the trash, those closed longest first. Errors: StoreDamaged, ReadFailed. */
    static Result<QList<ClosedCase>> closedBefore(const Store& store, qint64 beforeMs, qint64 limit);
    /** The number of a case, in the trash or not; empty: no such case. */
    static Result<QString> numberOf(const Store& store, CaseId id);
};

} // namespace gyeot
