#include "core/store/storestate.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace gyeot {

Result<std::optional<QString>> StoreState::text(const char* key) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT value
        FROM store_state
        WHERE site_id = :site_id AND store_id = :store_id AND key = :key)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":key", QString::fromLatin1(key));
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(query->text(0)) : std::nullopt;
}

Result<qint64> StoreState::number(const char* key, qint64 absent) const
{
    const auto value = text(key);
    if (!value)
        return std::unexpected(value.error());
    bool ok = true;
    const qint64 number = *value ? (*value)->toLongLong(&ok) : absent;
    if (!ok)
        return failure(ErrorCode::StoreDamaged, {}, "store_state");
    return number;
}

Result<void> StoreState::set(const char* key, const QString& value)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto upsert = Statement::prepare(m_database, uR"(
        INSERT INTO store_state (site_id, store_id, key, value)
        VALUES (:site_id, :store_id, :key, :value)
        ON CONFLICT (site_id, store_id, key) DO UPDATE SET value = excluded.value)");
    if (!upsert)
        return std::unexpected(upsert.error());
    upsert->bind(":site_id", m_siteId);
    upsert->bind(":store_id", m_storeId);
    upsert->bind(":key", QString::fromLatin1(key));
    upsert->bind(":value", value);
    return upsert->run();
}

Result<void> StoreState::set(const char* key, qint64 value)
{
    return set(key, QString::number(value));
}

} // namespace gyeot
