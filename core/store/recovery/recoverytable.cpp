#include "core/store/recovery/recoverytable.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace gyeot {

namespace {

QString hexOf(const QByteArray& nonce)
{
    return QString::fromLatin1(nonce.toHex());
}

} // namespace

Result<bool> RecoveryTable::isUsed(const QByteArray& nonce) const
{
    auto table = Statement::prepare(m_database, u"SELECT 1 FROM sqlite_schema WHERE name = 'recoveries'");
    const auto isThere = table ? table->step() : std::unexpected(table.error());
    if (!isThere || !*isThere)
        return isThere;
    auto query =
        Statement::prepare(m_database, u"SELECT 1 FROM recoveries WHERE site_id = :site_id AND nonce = :nonce");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":nonce", hexOf(nonce));
    return query->step();
}

Result<void> RecoveryTable::insert(const Recovery& recovery)
{
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO recoveries (site_id, nonce, user_id, officers, granted, used_ms)
        VALUES (:site_id, :nonce, :user_id, :officers, :granted, :used_ms))");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":nonce", hexOf(recovery.nonce));
    insert->bind(":user_id", recovery.user);
    insert->bind(":officers", recovery.officers.join(u' '));
    insert->bind(":granted", recovery.granted);
    insert->bind(":used_ms", recovery.usedMs);
    return insert->run();
}

Result<QList<Recovery>> RecoveryTable::unseenBy(UserId user) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT nonce, user_id, officers, used_ms
        FROM recoveries
        WHERE site_id = :site_id AND NOT EXISTS (
            SELECT 1
            FROM recovery_notices AS seen
            WHERE seen.site_id = recoveries.site_id AND seen.nonce = recoveries.nonce AND seen.user_id = :user_id)
        ORDER BY used_ms, nonce)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":user_id", user);
    QList<Recovery> list;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return list;
        list.append({ QByteArray::fromHex(query->text(0).toLatin1()), query->id<UserId>(1), query->text(2).split(u' '),
            {}, query->integer(3) });
    }
}

Result<void> RecoveryTable::setSeen(const QByteArray& nonce, UserId user, qint64 nowMs)
{
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO recovery_notices (site_id, nonce, user_id, seen_ms)
        VALUES (:site_id, :nonce, :user_id, :seen_ms)
        ON CONFLICT (site_id, nonce, user_id) DO NOTHING)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":nonce", hexOf(nonce));
    insert->bind(":user_id", user);
    insert->bind(":seen_ms", nowMs);
    return insert->run();
}

} // namespace gyeot
