#include "core/store/sitesettings.h"

#include "core/store/statement.h"
#include "core/store/storeaction.h"

namespace gyeot {

Result<QString> SiteSettings::text(const char* key, const QString& absent) const
{
    auto query =
        Statement::prepare(m_store.database(), u"SELECT value FROM settings WHERE site_id = :site_id AND key = :key");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_store.siteId());
    query->bind(":key", QString::fromLatin1(key));
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->text(0) : absent;
}

Result<void> SiteSettings::set(const char* key, const QString& value)
{
    const auto before = text(key, {});
    if (!before)
        return std::unexpected(before.error());
    if (*before == value)
        return {};
    auto action = StoreAction::begin(*m_store.m_inside);
    if (!action)
        return std::unexpected(action.error());
    auto upsert = Statement::prepare(m_store.database(), uR"(
        INSERT INTO settings (site_id, key, value)
        VALUES (:site_id, :key, :value)
        ON CONFLICT (site_id, key) DO UPDATE SET value = excluded.value)");
    if (!upsert)
        return std::unexpected(upsert.error());
    upsert->bind(":site_id", m_store.siteId());
    upsert->bind(":key", QString::fromLatin1(key));
    upsert->bind(":value", value);
    if (auto written = upsert->run(); !written)
        return written;
    ActionFacts facts;
    facts.action = QStringLiteral("settings.change");
    facts.reason = QString::fromLatin1(key);
    return (*action)->commit(facts);
}

} // namespace gyeot
