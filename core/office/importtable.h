#pragma once

#include "core/store/database.h"
#include "core/sync/receipt.h"

namespace gyeot {

/** What became of a bundle that was verified. */
enum class ImportState { Applied, Gap, Epoch };

/** One verified bundle. */
struct ImportRow {
    QString siteId;
    StoreId store;
    BundleId bundle;
    ImportState state = ImportState::Applied;
    qint64 epoch = 1;
    qint64 sequence = 1;
    QByteArray manifestDigest;
    qint64 receiptNumber = 0;
    qint64 importedMs = 0;
    bool operator==(const ImportRow&) const = default;
};

/** A receipt as it was given. */
struct GivenReceipt {
    qint64 number = 0;
    QByteArray receipt; ///< receipt.json
    QByteArray message; ///< the file
};

/** The rows of `imports`, `given_receipts` and `site_audit` of one enrolled store. Writes belong into the caller's transaction. */
class ImportTable {
public:
    ImportTable(Database& database, const QString& siteId, StoreId store)
        : m_database(database),
          m_siteId(siteId),
          m_store(store)
    {
    }

    /** Inserts, or takes the place of what was said of the bundle before. */
    Result<void> set(const ImportRow& row);
    Result<std::optional<ImportRow>> find(BundleId bundle) const;
    /** Those that wait for a gap to close, by sequence. */
    Result<QList<ImportRow>> waiting() const;
    Result<QList<ImportRow>> all() const;

    Result<void> give(const GivenReceipt& receipt, qint64 nowMs);
    Result<std::optional<GivenReceipt>> receipt(qint64 number) const;
    Result<std::optional<GivenReceipt>> lastReceipt() const;

    Result<void> addLeaf(qint64 seq, const QByteArray& hash);
    /** Empty: there is no such row. */
    Result<QByteArray> leaf(qint64 seq) const;

private:
    Result<QList<ImportRow>> list(QStringView sql) const;

    Database& m_database;
    QString m_siteId;
    StoreId m_store;
};

} // namespace gyeot
