#include "core/store/boxpairs.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace gyeot {

using namespace Qt::StringLiterals;

QString boxPairSetting(Compartment compartment)
{
    return u"box."_s + QLatin1String(compartmentName(compartment));
}

QByteArray boxPairContext(const StoreId& store, Compartment compartment, int generation)
{
    return "box pair " + store.toString().toLatin1() + ' ' + compartmentName(compartment) + ' '
        + QByteArray::number(generation);
}

QByteArray BoxPairs::contextOf(Compartment compartment) const
{
    return boxPairContext(m_storeId, compartment, m_keys.generations.of(compartment));
}

Result<std::optional<BoxKeyPair>> BoxPairs::find(Compartment compartment) const
{
    if (m_keys.of(compartment).isEmpty())
        return failure(ErrorCode::NotFound, {}, QByteArray("no key of compartment ") + compartmentName(compartment));
    auto query = Statement::prepare(m_database, u"SELECT value FROM settings WHERE site_id = :site_id AND key = :key");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":key", boxPairSetting(compartment));
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    const QList<QByteArray> halves = query->text(0).toLatin1().split(' ');
    auto privateKey =
        unseal(m_keys.of(compartment), QByteArray::fromBase64(halves.value(1)), bytesOf(contextOf(compartment)));
    if (!privateKey)
        return failure(ErrorCode::SealBroken, {}, "box pair");
    return BoxKeyPair { QByteArray::fromBase64(halves.value(0)), std::move(*privateKey) };
}

Result<BoxKeyPair> BoxPairs::make(Compartment compartment)
{
    BoxKeyPair pair = BoxKeyPair::generate();
    auto insert =
        Statement::prepare(m_database, u"INSERT INTO settings (site_id, key, value) VALUES (:site_id, :key, :value)");
    if (!insert)
        return std::unexpected(insert.error());
    const QByteArray sealed = seal(m_keys.of(compartment), pair.privateKey.view(), bytesOf(contextOf(compartment)));
    insert->bind(":site_id", m_siteId);
    insert->bind(":key", boxPairSetting(compartment));
    insert->bind(":value", QString::fromLatin1(pair.publicKey.toBase64() + ' ' + sealed.toBase64()));
    if (auto inserted = insert->run(); !inserted)
        return std::unexpected(inserted.error());
    return pair;
}

} // namespace gyeot
