#include "core/office/officekeytable.h"

#include "core/store/statement.h"

namespace gyeot {

Result<void> OfficeKeyTable::insert(const char* name, const Row& row, qint64 nowMs)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO office_keys (site_id, name, private_sealed, public, made_ms)
        VALUES (:site_id, :name, :private_sealed, :public, :made_ms))");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":name", QString::fromLatin1(name));
    statement->bind(":private_sealed", row.privateSealed);
    statement->bind(":public", row.certificate);
    statement->bind(":made_ms", nowMs);
    return statement->run();
}

Result<void> OfficeKeyTable::put(const char* name, const Row& row, qint64 nowMs)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO office_keys (site_id, name, private_sealed, public, made_ms)
        VALUES (:site_id, :name, :private_sealed, :public, :made_ms)
        ON CONFLICT (site_id, name) DO UPDATE
        SET private_sealed = excluded.private_sealed, public = excluded.public, made_ms = excluded.made_ms)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":name", QString::fromLatin1(name));
    statement->bind(":private_sealed", row.privateSealed);
    statement->bind(":public", row.certificate);
    statement->bind(":made_ms", nowMs);
    return statement->run();
}

Result<std::optional<OfficeKeyTable::Row>> OfficeKeyTable::find(const char* name) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT private_sealed, public
        FROM office_keys
        WHERE site_id = :site_id AND name = :name)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":name", QString::fromLatin1(name));
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(Row { query->blob(0), query->blob(1) }) : std::nullopt;
}

Result<void> OfficeKeyTable::setList(const char* authority, const RevocationList& list)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO office_revocations (site_id, authority, number, list, made_ms)
        VALUES (:site_id, :authority, :number, :list, :made_ms)
        ON CONFLICT (site_id, authority) DO UPDATE
        SET number = excluded.number, list = excluded.list, made_ms = excluded.made_ms)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":authority", QString::fromLatin1(authority));
    statement->bind(":number", list.number);
    statement->bind(":list", list.der);
    statement->bind(":made_ms", list.madeMs);
    return statement->run();
}

Result<std::optional<QByteArray>> OfficeKeyTable::list(const char* authority) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT list
        FROM office_revocations
        WHERE site_id = :site_id AND authority = :authority)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":authority", QString::fromLatin1(authority));
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(query->blob(0)) : std::nullopt;
}

} // namespace gyeot
