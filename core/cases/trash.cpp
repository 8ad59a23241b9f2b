#include "core/cases/trash.h"

#include "core/cases/casetable.h"
#include "core/store/operationtable.h"
#include "core/store/statement.h"
#include "core/store/store.h"

namespace gyeot {

namespace {

/** The operation that moved it there says who and why. */
Result<void> addWhy(const OperationTable& operations, TrashedCase& found)
{
    const auto moved = operations.winner(found.id.uuid(), {});
    if (!moved)
        return std::unexpected(moved.error());
    if (!*moved || (*moved)->type != OperationType::Tomb)
        return {};
    found.by = (*moved)->user;
    const QString reason = QString::fromUtf8((*moved)->value.mid(1).chopped((*moved)->value.size() > 1 ? 1 : 0));
    found.reason = erasureBasisFromName(reason).value_or(ErasureBasis::Mistake);
    return {};
}

} // namespace

Result<QList<TrashedCase>> TrashTable::cases(const Store& store)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, number, deleted_ms
        FROM cases
        WHERE deleted_ms IS NOT NULL
        ORDER BY deleted_ms DESC, id)");
    if (!query)
        return std::unexpected(query.error());
    const OperationTable operations(store.database(), store.siteId());
    QList<TrashedCase> trashed;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return trashed;
        TrashedCase found { query->id<CaseId>(0), query->text(1), query->integer(2), {}, ErasureBasis::Mistake };
        if (auto told = addWhy(operations, found); !told)
            return std::unexpected(told.error());
        trashed.append(found);
    }
}

} // namespace gyeot
