#pragma once

#include "core/store/statement.h"
#include "core/store/store.h"

#include <QList>

namespace gyeot {

/** Runs a query of the parameters :case_id and :id and reads each row by `read`. */
template<typename Record, typename Tag>
Result<QList<Record>> readList(Result<Statement>& query, const Store& store, CaseId caseId, Id<Tag> only,
    Result<Record> (*read)(const Store&, const Statement&))
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
