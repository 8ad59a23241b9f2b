#include "core/store/operationtable.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** Reads store_id, n, hlc, user_id, type, case_id, object_kind, object_id, field, base, value, office_sealed. */
Result<Operation> readOperation(const Statement& row)
{
    Operation operation;
    operation.id = { row.id<StoreId>(0), row.integer(1) };
    operation.hlc = row.integer(2);
    operation.user = row.id<UserId>(3);
    const auto type = operationTypeFromName(row.text(4));
    operation.caseId = row.id<CaseId>(5);
    operation.kind = row.text(6);
    operation.object = row.id<ObjectId>(7).uuid();
    operation.field = row.text(8);
    auto base = baseFromText(row.text(9).toUtf8());
    if (!base || !type)
        return failure(ErrorCode::StoreDamaged, {}, "operation " + QByteArray::number(operation.id.n));
    operation.type = *type;
    operation.base = std::move(*base);
    if (!row.isNull(10))
        operation.value = row.text(10).toUtf8();
    operation.officeSealed = row.blob(11);
    return operation;
}

Result<QList<Operation>> readAll(Statement& query)
{
    QList<Operation> operations;
    while (true) {
        const auto row = query.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return operations;
        auto operation = readOperation(query);
        if (!operation)
            return std::unexpected(operation.error());
        operations.append(std::move(*operation));
    }
}

Result<std::optional<Operation>> readFirst(Statement& query)
{
    auto all = readAll(query);
    if (!all)
        return std::unexpected(all.error());
    return all->isEmpty() ? std::nullopt : std::optional(std::move(all->first()));
}

void bindTextOrNull(Statement& statement, const char* name, const QByteArray& utf8)
{
    if (utf8.isNull())
        statement.bindNull(name);
    else
        statement.bind(name, QString::fromUtf8(utf8));
}

} // namespace

Result<void> OperationTable::append(const Operation& operation, const QByteArray& oldValue)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO operations (site_id, store_id, n, hlc, user_id, type, case_id, object_kind, object_id, field, base, value, old_value,
            office_sealed)
        VALUES (:site_id, :store_id, :n, :hlc, :user_id, :type, :case_id, :object_kind, :object_id, :field, :base, :value, :old_value,
            :office_sealed))");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":store_id", operation.id.store);
    insert->bind(":n", operation.id.n);
    insert->bind(":hlc", operation.hlc);
    insert->bind(":user_id", operation.user);
    insert->bind(":type", QString(operationTypeName(operation.type)));
    insert->bind(":case_id", operation.caseId);
    insert->bind(":object_kind", operation.kind);
    insert->bind(":object_id", ObjectId(operation.object));
    insert->bind(":field", operation.field);
    insert->bind(":base", QString::fromLatin1(baseToText(operation.base)));
    bindTextOrNull(*insert, ":value", operation.value);
    bindTextOrNull(*insert, ":old_value", oldValue);
    if (operation.officeSealed.isEmpty())
        insert->bindNull(":office_sealed");
    else
        insert->bind(":office_sealed", operation.officeSealed);
    return insert->run();
}

Result<void> OperationTable::setOfficeSealed(const OperationId& id, const QByteArray& box)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto update = Statement::prepare(m_database, uR"(
        UPDATE operations
        SET office_sealed = :office_sealed
        WHERE site_id = :site_id AND store_id = :store_id AND n = :n
        RETURNING n)");
    if (!update)
        return std::unexpected(update.error());
    update->bind(":office_sealed", box);
    update->bind(":site_id", m_siteId);
    update->bind(":store_id", id.store);
    update->bind(":n", id.n);
    const auto changed = update->step();
    if (!changed)
        return std::unexpected(changed.error());
    return *changed ? Result<void>() : failure(ErrorCode::NotFound, {}, "operation");
}

Result<std::optional<Operation>> OperationTable::find(const OperationId& id) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT store_id, n, hlc, user_id, type, case_id, object_kind, object_id, field, base, value, office_sealed
        FROM operations
        WHERE site_id = :site_id AND store_id = :store_id AND n = :n)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", id.store);
    query->bind(":n", id.n);
    return readFirst(*query);
}

Result<QList<Operation>> OperationTable::range(const StoreId& store, qint64 after, qint64 through, int limit) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT store_id, n, hlc, user_id, type, case_id, object_kind, object_id, field, base, value, office_sealed
        FROM operations
        WHERE site_id = :site_id AND store_id = :store_id AND n > :after AND n <= :through
        ORDER BY n
        LIMIT :limit)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", store);
    query->bind(":after", after);
    query->bind(":through", through);
    query->bind(":limit", qint64(limit));
    return readAll(*query);
}

Result<Statement> OperationTable::rowsAfter(const StoreId& store, qint64 after) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT store_id, n, hlc, user_id, type, case_id, object_kind, object_id, field, base, value
        FROM operations
        WHERE site_id = :site_id AND store_id = :store_id AND n > :after
        ORDER BY n)");
    if (!query)
        return query;
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", store);
    query->bind(":after", after);
    return query;
}

Result<QMap<StoreId, qint64>> OperationTable::frontier() const
{
    // One step to the last row of each store, however many rows there are: a plain GROUP BY would read the whole log.
    auto query = Statement::prepare(m_database, uR"(
        WITH RECURSIVE stores (store_id) AS (
            SELECT min(store_id) FROM operations WHERE site_id = :site_id
            UNION ALL
            SELECT (SELECT min(store_id) FROM operations WHERE site_id = :site_id AND store_id > stores.store_id)
            FROM stores
            WHERE stores.store_id IS NOT NULL)
        SELECT store_id, (SELECT max(n) FROM operations WHERE site_id = :site_id AND operations.store_id = stores.store_id)
        FROM stores
        WHERE store_id IS NOT NULL)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    QMap<StoreId, qint64> reached;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return reached;
        reached.insert(query->id<StoreId>(0), query->integer(1));
    }
}

Result<QList<Operation>> OperationTable::ofObject(const QUuid& object) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT store_id, n, hlc, user_id, type, case_id, object_kind, object_id, field, base, value, office_sealed
        FROM operations
        WHERE site_id = :site_id AND object_id = :object_id
        ORDER BY hlc, store_id, n)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":object_id", ObjectId(object));
    return readAll(*query);
}

Result<QByteArray> OperationTable::oldValue(const OperationId& id) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT old_value
        FROM operations
        WHERE site_id = :site_id AND store_id = :store_id AND n = :n)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", id.store);
    query->bind(":n", id.n);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NotFound, {}, "operation");
    return query->isNull(0) ? QByteArray() : query->text(0).toUtf8();
}

Result<QList<OperationId>> OperationTable::heads(const QUuid& object, const QString& field) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT store_id, n
        FROM field_heads
        WHERE site_id = :site_id AND object_id = :object_id AND field = :field
        ORDER BY store_id, n)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":object_id", ObjectId(object));
    query->bind(":field", field);
    QList<OperationId> heads;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return heads;
        heads.append({ query->id<StoreId>(0), query->integer(1) });
    }
}

Result<void> OperationTable::setHeads(const QUuid& object, const QString& field, const QList<OperationId>& heads)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto clear = Statement::prepare(m_database, uR"(
        DELETE FROM field_heads
        WHERE site_id = :site_id AND object_id = :object_id AND field = :field)");
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO field_heads (site_id, object_id, field, store_id, n)
        VALUES (:site_id, :object_id, :field, :store_id, :n))");
    if (!clear || !insert)
        return std::unexpected(clear ? insert.error() : clear.error());
    clear->bind(":site_id", m_siteId);
    clear->bind(":object_id", ObjectId(object));
    clear->bind(":field", field);
    if (auto cleared = clear->run(); !cleared)
        return cleared;
    for (const OperationId& head : heads) {
        insert->bind(":site_id", m_siteId);
        insert->bind(":object_id", ObjectId(object));
        insert->bind(":field", field);
        insert->bind(":store_id", head.store);
        insert->bind(":n", head.n);
        if (auto inserted = insert->run(); !inserted)
            return inserted;
    }
    return {};
}

Result<bool> OperationTable::isOverwritten(const Operation& operation) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT 1
        FROM operations, json_each(operations.base) AS overwritten
        WHERE site_id = :site_id AND object_id = :object_id AND field = :field AND overwritten.value = :id
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":object_id", ObjectId(operation.object));
    query->bind(":field", operation.field);
    query->bind(":id", operation.id.toString());
    return query->step();
}

Result<std::optional<Operation>> OperationTable::winner(const QUuid& object, const QString& field) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT store_id, n, hlc, user_id, type, case_id, object_kind, object_id, field, base, value, office_sealed
        FROM field_heads JOIN operations USING (site_id, store_id, n, object_id, field)
        WHERE site_id = :site_id AND object_id = :object_id AND field = :field
        ORDER BY hlc DESC, store_id DESC, n DESC
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":object_id", ObjectId(object));
    query->bind(":field", field);
    return readFirst(*query);
}

} // namespace gyeot
