#include "core/store/recordrows.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <QHash>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** SQL cannot bind names of tables and columns. They come from RecordType constants of ours alone; that they are plain names is still
 *  checked, so that no text could ever become SQL here. */
Result<Statement> prepare(Database& database, const QString& form, const char* table, const char* field = "id")
{
    for (const QLatin1String name : { QLatin1String(table), QLatin1String(field) }) {
        const bool plain = !name.isEmpty() && std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        });
        if (!plain)
            return failure(ErrorCode::BadArgument, {}, "name of a table or field");
    }
    return Statement::prepare(database, form.arg(QLatin1String(table), QLatin1String(field)));
}

} // namespace

Result<std::optional<RecordRows::Row>> RecordRows::find(const RecordType& type, const QUuid& object) const
{
    auto query =
        prepare(m_database, u"SELECT case_id, deleted_ms FROM %1 WHERE site_id = :site_id AND %2 = :id"_s, type.table);
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":id", ObjectId(object));
    const auto found = query->step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return Row { query->id<CaseId>(0), query->isNull(1) ? std::nullopt : std::optional(query->integer(1)) };
}

Result<void> RecordRows::insert(const RecordType& type, const QUuid& object, CaseId caseId)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto insert =
        prepare(m_database, u"INSERT INTO %1 (site_id, %2, case_id) VALUES (:site_id, :id, :case_id)"_s, type.table);
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":id", ObjectId(object));
    insert->bind(":case_id", caseId);
    return insert->run();
}

Result<Value> RecordRows::read(const RecordType& type, const QUuid& object, const FieldType& field) const
{
    auto query =
        prepare(m_database, u"SELECT %2 FROM %1 WHERE site_id = :site_id AND id = :id"_s, type.table, field.name);
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":id", ObjectId(object));
    const auto found = query->step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QLatin1String(type.kind));
    return query->value(0);
}

Result<void> RecordRows::write(const RecordType& type, const QUuid& object, const FieldType& field, const Value& value)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto update = prepare(
        m_database, u"UPDATE %1 SET %2 = :value WHERE site_id = :site_id AND id = :id"_s, type.table, field.name);
    if (!update)
        return std::unexpected(update.error());
    update->bind(":value", value);
    update->bind(":site_id", m_siteId);
    update->bind(":id", ObjectId(object));
    auto written = update->run();
    if (!written
        && written.error().code
            == ErrorCode::Constraint) // the field is the caller's and no secret; its value is not told
        return failure(ErrorCode::Constraint, QLatin1String(field.name), written.error().detail);
    return written;
}

Result<void> RecordRows::markDeleted(const RecordType& type, const QUuid& object, std::optional<qint64> deletedMs)
{
    static constexpr FieldType deleted { "deleted_ms", FieldType::Kind::Integer };
    return write(type, object, deleted, deletedMs ? Value(*deletedMs) : Value());
}

} // namespace gyeot
