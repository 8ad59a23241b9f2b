#include "core/office/officeoverview.h"

#include "core/office/importtable.h"
#include "core/store/statement.h"

namespace gyeot {

namespace {

/** The number a query counts, for one site and store. */
Result<qint64> count(Database& database, QStringView sql, const EnrolledStore& store)
{
    auto query = Statement::prepare(database, sql);
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", store.siteId);
    query->bind(":store_id", store.store);
    const auto row = query->step();
    return row ? Result<qint64>(query->integer(0)) : std::unexpected(row.error());
}

Result<OfficeStoreRow> rowOf(Database& database, const EnrolledStore& store)
{
    const auto cases = count(database, uR"(
        SELECT count(*)
        FROM cases
        WHERE site_id = :site_id AND deleted_ms IS NULL AND :store_id IS NOT NULL)",
        store);
    const auto operations = count(database, uR"(
        SELECT count(*)
        FROM operations
        WHERE site_id = :site_id AND store_id = :store_id)",
        store);
    const auto blobs = count(database, uR"(
        SELECT count(*)
        FROM office_blobs
        WHERE site_id = :site_id AND :store_id IS NOT NULL)",
        store);
    const auto waiting = ImportTable(database, store.siteId, store.store).waiting();
    if (!cases || !operations || !blobs || !waiting)
        return std::unexpected(!cases ? cases.error()
                : !operations         ? operations.error()
                : !blobs              ? blobs.error()
                                      : waiting.error());
    OfficeStoreRow row { .store = store, .cases = *cases, .operations = *operations, .blobs = *blobs, .waiting = {} };
    for (const ImportRow& bundle : *waiting)
        row.waiting.append(bundle.sequence);
    return row;
}

} // namespace

Result<QList<OfficeStoreRow>> officeOverview(Store& office)
{
    if (auto told = office.auditRead("office.show", CaseId()); !told)
        return std::unexpected(told.error());
    const auto stores = EnrolledStoreTable(office.database()).all();
    if (!stores)
        return std::unexpected(stores.error());
    QList<OfficeStoreRow> rows;
    for (const EnrolledStore& store : *stores) {
        auto row = rowOf(office.database(), store);
        if (!row)
            return std::unexpected(row.error());
        rows.append(*std::move(row));
    }
    return rows;
}

} // namespace gyeot
