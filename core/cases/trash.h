#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/tombstone.h"

#include <QList>

namespace gyeot {

class Store;

/** A whole case in the trash: no list, search or page shows it, and everything of it is still there. */
struct TrashedCase {
    CaseId id = {};
    QString number = {};
    qint64 trashedMs = 0;
    UserId by = {};
    ErasureBasis reason = ErasureBasis::Mistake;

    bool operator==(const TrashedCase&) const = default;
};

/** The queries behind the trash. */
class TrashTable {
public:
    /** Latest first. Errors: StoreDamaged, ReadFailed. */
    static Result<QList<TrashedCase>> cases(const Store& store);
};

} // namespace gyeot
