#pragma once

#include "core/store/store.h"
#include "core/store/storegenerations.h"

namespace gyeot::test {

/** A whole rotation as the program does it; the store is spent afterwards and has to be opened again. */
inline Result<void> renewKeys(
    Store& store, const QStringList& names, RecordTypes types, const ReachedStep& reached = {}, Lenders lenders = {})
{
    StoreGenerations generations(store);
    auto renewal = generations.begin(names, lenders);
    if (!renewal)
        return std::unexpected(renewal.error());
    auto prepared = renewGeneration(store.jobAccess(), std::move(*renewal), types, {}, reached);
    if (!prepared)
        return std::unexpected(prepared.error());
    return generations.makeCurrent(std::move(*prepared), reached);
}

} // namespace gyeot::test
