#pragma once

#include "core/cases/caseworkservice.h"
#include "core/cases/task.h"

namespace gyeot {

/** What is to be done for a case. */
class TaskService final : public CaseworkService {
    Q_OBJECT

public:
    explicit TaskService(Store& store) : CaseworkService(store) { }

    /** MissingField "title". */
    Result<Task> addTask(Task task);
    Result<void> updateTask(const Task& before, const Task& after);
    /** Marks it done now. */
    Result<void> finishTask(const Task& task);
    Result<void> removeTask(const Task& task);
};

} // namespace gyeot
