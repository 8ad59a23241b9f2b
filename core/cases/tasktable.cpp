#include "core/cases/tasktable.h"

namespace gyeot {

namespace {

constexpr FieldType fields[] = {
    { "title" },
    { "due_on" },
    { "done_ms", FieldType::Kind::Integer },
    { "origin" },
};

} // namespace

const RecordType TaskTable::type { "task", "tasks", fields };

} // namespace gyeot
