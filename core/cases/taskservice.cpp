#include "core/cases/taskservice.h"

#include "core/cases/recordactions.h"
#include "core/cases/tasktable.h"

namespace gyeot {

using namespace Qt::StringLiterals;

Result<Task> TaskService::addTask(Task task)
{
    if (task.title.isEmpty())
        return failure(ErrorCode::MissingField, u"title"_s);
    task.id = store().ids().make<TaskId>();
    if (auto done = addOne<TaskTable>(store(), "task.add", task); !done)
        return std::unexpected(done.error());
    Q_EMIT caseChanged(task.caseId);
    return task;
}

Result<void> TaskService::updateTask(const Task& before, const Task& after)
{
    if (after.title.isEmpty())
        return failure(ErrorCode::MissingField, u"title"_s);
    auto done = updateOne<TaskTable>(store(), "task.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.caseId);
    return done;
}

Result<void> TaskService::finishTask(const Task& task)
{
    Task done = task;
    done.doneMs = store().clock().nowMs();
    return updateTask(task, done);
}

Result<void> TaskService::removeTask(const Task& task)
{
    auto done = removeOne<TaskTable>(store(), "task.remove", task, "removed");
    if (done)
        Q_EMIT caseChanged(task.caseId);
    return done;
}

} // namespace gyeot
