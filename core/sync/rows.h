#pragma once

#include "core/store/statement.h"

namespace gyeot {

/** Calls `each(statement)` for every row of a bound query; stops at the first failure. Errors: those of Statement::step() and of `each`. */
template<typename Each>
Result<void> forEachRow(Statement& query, Each&& each)
{
    while (true) {
        const auto row = query.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        if (Result<void> done = each(query); !done)
            return done;
    }
}

} // namespace gyeot
