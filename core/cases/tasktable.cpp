#include "core/cases/tasktable.h"

#include "core/cases/recordlist.h"
#include "core/cases/recordrow.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "title" },
    { "due_on" },
    { "done_ms", FieldType::Kind::Integer },
    { "origin" },
};

Result<Task> read(const Store& store, const Statement& statement)
{
    RecordRow row(store, TaskTable::type, statement);
    Task record;
    record.id = row.id<TaskId>();
    record.caseId = row.id<CaseId>();
    record.title = row.text();
    record.dueOn = row.day();
    record.doneMs = row.optionalNumber();
    record.origin = row.word<TaskOrigin>();
    if (auto done = row.finish(); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

const RecordType TaskTable::type { "task", "tasks", fields };

FieldValues TaskTable::values(const Task& record)
{
    return {
        field::text(record.title),
        field::day(record.dueOn),
        field::number(record.doneMs),
        field::word(record.origin),
    };
}

SearchTexts TaskTable::searchTexts(const Task& record)
{
    return { {}, { record.title } };
}

Result<QList<Task>> TaskTable::ofCase(const Store& store, CaseId caseId, TaskId only)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, case_id, title, due_on, done_ms, origin
        FROM tasks
        WHERE case_id = :case_id AND (:id IS NULL OR id = :id) AND deleted_ms IS NULL
        ORDER BY id)");
    return readList<Task>(query, store, caseId, only, &read);
}

} // namespace gyeot
