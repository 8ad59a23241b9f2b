#include "core/cases/retentiontable.h"

#include "core/store/statement.h"
#include "core/store/store.h"

namespace gyeot {

Result<QList<ClosedCase>> RetentionTable::closedBefore(const Store& store, qint64 beforeMs, qint64 limit)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, number, closed_ms
        FROM cases
        WHERE closed_ms < :before_ms AND deleted_ms IS NULL
        ORDER BY closed_ms, id
        LIMIT :limit)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":before_ms", beforeMs);
    query->bind(":limit", limit);
    QList<ClosedCase> closed;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return closed;
        closed.append({ query->id<CaseId>(0), query->text(1), query->integer(2) });
    }
}

Result<QString> RetentionTable::numberOf(const Store& store, CaseId id)
{
    auto query = Statement::prepare(store.database(), u"SELECT number FROM cases WHERE id = :id");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":id", id);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->text(0) : QString();
}

} // namespace gyeot
