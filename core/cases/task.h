#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"

#include <QDate>

namespace gyeot {

/** Where a task came from. */
enum class TaskOrigin { Own, Plan, Stage };
template<>
struct Words<TaskOrigin> {
    static constexpr std::array list { "own", "plan", "stage" };
};

/** Something to do for a case. */
struct Task {
    TaskId id = {};
    CaseId caseId = {};
    QString title = {};
    QDate dueOn = {}; ///< invalid: no day set
    std::optional<qint64> doneMs = {};
    TaskOrigin origin = TaskOrigin::Own;

    bool operator==(const Task&) const = default;
};

} // namespace gyeot
