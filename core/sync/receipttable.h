#pragma once

#include "core/store/database.h"
#include "core/sync/receipt.h"

namespace gyeot {

/** The rows of `receipts` of one store: what the office has answered and this store accepted. Writes belong into the caller's Change. */
class ReceiptTable {
public:
    ReceiptTable(Database& database, const QString& siteId, StoreId store)
        : m_database(database),
          m_siteId(siteId),
          m_store(store)
    {
    }

    /** `bytes` is receipt.json as it was signed. */
    Result<void> insert(const Receipt& receipt, const QByteArray& bytes, qint64 acceptedMs);

    /** The bytes of the one with the highest number. */
    Result<std::optional<QByteArray>> lastBytes() const;
    /** The same, read. Errors: StoreDamaged. */
    Result<std::optional<Receipt>> last() const;

private:
    Database& m_database;
    QString m_siteId;
    StoreId m_store;
};

} // namespace gyeot
