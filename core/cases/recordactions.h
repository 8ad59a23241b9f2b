#pragma once

#include "core/cases/recordwriting.h"

namespace gyeot {

/** One record, one change: what most calls of a service are. For .cpp files of services. */
template<typename Table, typename Record>
Result<void> addOne(Store& store, const char* action, const Record& record)
{
    auto change = Change::begin(store, action, RecordWriting::caseOf(record));
    if (!change)
        return std::unexpected(change.error());
    if (auto done = RecordWriting(store, *change).add<Table>(record); !done)
        return done;
    return change->commit();
}

/** Whether the row is still what was read. Errors: Stale, NotFound, those of reading. */
template<typename Table, typename Record>
Result<void> checkFresh(const Store& store, const Record& before)
{
    const auto now = Table::ofCase(store, RecordWriting::caseOf(before), before.id);
    if (!now)
        return std::unexpected(now.error());
    if (now->isEmpty())
        return failure(ErrorCode::NotFound, {}, Table::type.kind);
    if (now->first() != before)
        return failure(ErrorCode::Stale, {}, Table::type.kind);
    return {};
}

/** Nothing to write is no action. */
template<typename Table, typename Record>
Result<void> updateOne(Store& store, const char* action, const Record& before, const Record& after)
{
    if (before == after)
        return {};
    auto change = Change::begin(store, action, RecordWriting::caseOf(before));
    if (!change)
        return std::unexpected(change.error());
    if (auto fresh = checkFresh<Table>(store, before); !fresh)
        return fresh;
    if (auto done = RecordWriting(store, *change).update<Table>(before, after); !done)
        return done;
    return change->commit();
}

template<typename Table, typename Record>
Result<void> removeOne(Store& store, const char* action, const Record& record, const char* reason)
{
    auto change = Change::begin(store, action, RecordWriting::caseOf(record));
    if (!change)
        return std::unexpected(change.error());
    if (auto fresh = checkFresh<Table>(store, record); !fresh)
        return fresh;
    if (auto done = RecordWriting(store, *change).remove<Table>(record, reason); !done)
        return done;
    return change->commit();
}

} // namespace gyeot
