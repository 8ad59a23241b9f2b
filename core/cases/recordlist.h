#pragma once

#include "core/store/statement.h"
#include "core/store/store.h"

#include <QList>

namespace gyeot {

/** Runs a query of the parameters :case_id and :id and reads each row by `read(store, row)`, a Result<Record>. */
template<typename Record, typename Tag, typename Read>
Result<QList<Record>> readList(Result<Statement>& query, const Store& store, CaseId caseId, Id<Tag> only, Read read)
{
    if (!query)
        return std::unexpected(query.error());
    query->bind(":case_id", caseId);
    query->bind(":id", only);
    QList<Record> records;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return records;
        auto record = read(store, *query);
        if (!record)
            return std::unexpected(record.error());
        records.append(std::move(*record));
    }
}

} // namespace gyeot
