#include "core/sync/receipttable.h"

#include "core/store/statement.h"

namespace gyeot {

Result<void> ReceiptTable::insert(const Receipt& receipt, const QByteArray& bytes, qint64 acceptedMs)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO receipts (site_id, store_id, number, bundle_id, result, receipt, accepted_ms)
        VALUES (:site_id, :store_id, :number, :bundle_id, :result, :receipt, :accepted_ms))");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":store_id", m_store);
    statement->bind(":number", receipt.number);
    statement->bind(":bundle_id", receipt.bundle);
    statement->bind(":result", QString(receiptResultName(receipt.result)));
    statement->bind(":receipt", bytes);
    statement->bind(":accepted_ms", acceptedMs);
    return statement->run();
}

Result<std::optional<QByteArray>> ReceiptTable::lastBytes() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT receipt
        FROM receipts
        WHERE site_id = :site_id AND store_id = :store_id
        ORDER BY number DESC
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(query->blob(0)) : std::nullopt;
}

Result<std::optional<Receipt>> ReceiptTable::last() const
{
    const auto bytes = lastBytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!*bytes)
        return std::optional<Receipt>();
    auto receipt = readReceipt(**bytes);
    return receipt ? Result<std::optional<Receipt>>(*std::move(receipt))
                   : failure(ErrorCode::StoreDamaged, {}, "receipt");
}

} // namespace gyeot
