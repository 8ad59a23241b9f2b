#include "core/office/importtable.h"

#include "core/sync/rows.h"

#include <array>

namespace gyeot {

namespace {

constexpr std::array<const char*, 3> stateNames { "applied", "gap", "epoch" };

ImportRow readImport(const Statement& row, const QString& siteId, StoreId store)
{
    const auto state = std::ranges::find(stateNames, row.text(1).toStdString());
    return ImportRow { .siteId = siteId,
        .store = store,
        .bundle = row.id<BundleId>(0),
        .state = ImportState(state - stateNames.begin()),
        .epoch = row.integer(2),
        .sequence = row.integer(3),
        .manifestDigest = row.blob(4),
        .receiptNumber = row.integer(5),
        .importedMs = row.integer(6) };
}

Result<std::optional<GivenReceipt>> readReceipt(Statement& query)
{
    const auto row = query.step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::optional<GivenReceipt>();
    return GivenReceipt { .number = query.integer(0), .receipt = query.blob(1), .message = query.blob(2) };
}

} // namespace

Result<void> ImportTable::set(const ImportRow& row)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO imports (site_id, store_id, bundle_id, state, epoch, seq, manifest_sha256, receipt_number, imported_ms)
        VALUES (:site_id, :store_id, :bundle_id, :state, :epoch, :seq, :manifest_sha256, :receipt_number, :imported_ms)
        ON CONFLICT (site_id, store_id, bundle_id) DO UPDATE
        SET state = excluded.state, receipt_number = excluded.receipt_number, imported_ms = excluded.imported_ms)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":store_id", m_store);
    statement->bind(":bundle_id", row.bundle);
    statement->bind(":state", QString::fromLatin1(stateNames[size_t(row.state)]));
    statement->bind(":epoch", row.epoch);
    statement->bind(":seq", row.sequence);
    statement->bind(":manifest_sha256", row.manifestDigest);
    statement->bind(":receipt_number", row.receiptNumber);
    statement->bind(":imported_ms", row.importedMs);
    return statement->run();
}

Result<std::optional<ImportRow>> ImportTable::find(BundleId bundle) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT bundle_id, state, epoch, seq, manifest_sha256, receipt_number, imported_ms
        FROM imports
        WHERE site_id = :site_id AND store_id = :store_id AND bundle_id = :bundle_id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    query->bind(":bundle_id", bundle);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(readImport(*query, m_siteId, m_store)) : std::nullopt;
}

Result<QList<ImportRow>> ImportTable::list(QStringView sql) const
{
    auto query = Statement::prepare(m_database, sql);
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    QList<ImportRow> rows;
    auto read = forEachRow(*query, [this, &rows](const Statement& row) -> Result<void> {
        rows.append(readImport(row, m_siteId, m_store));
        return {};
    });
    return read ? Result<QList<ImportRow>>(rows) : std::unexpected(read.error());
}

Result<QList<ImportRow>> ImportTable::waiting() const
{
    return list(uR"(
        SELECT bundle_id, state, epoch, seq, manifest_sha256, receipt_number, imported_ms
        FROM imports
        WHERE site_id = :site_id AND store_id = :store_id AND state = 'gap'
        ORDER BY seq, bundle_id)");
}

Result<QList<ImportRow>> ImportTable::all() const
{
    return list(uR"(
        SELECT bundle_id, state, epoch, seq, manifest_sha256, receipt_number, imported_ms
        FROM imports
        WHERE site_id = :site_id AND store_id = :store_id
        ORDER BY epoch, seq, bundle_id)");
}

Result<void> ImportTable::give(const GivenReceipt& receipt, qint64 nowMs)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO given_receipts (site_id, store_id, number, receipt, message, made_ms)
        VALUES (:site_id, :store_id, :number, :receipt, :message, :made_ms))");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":store_id", m_store);
    statement->bind(":number", receipt.number);
    statement->bind(":receipt", receipt.receipt);
    statement->bind(":message", receipt.message);
    statement->bind(":made_ms", nowMs);
    return statement->run();
}

Result<std::optional<GivenReceipt>> ImportTable::receipt(qint64 number) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT number, receipt, message
        FROM given_receipts
        WHERE site_id = :site_id AND store_id = :store_id AND number = :number)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    query->bind(":number", number);
    return readReceipt(*query);
}

Result<std::optional<GivenReceipt>> ImportTable::lastReceipt() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT number, receipt, message
        FROM given_receipts
        WHERE site_id = :site_id AND store_id = :store_id
        ORDER BY number DESC
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    return readReceipt(*query);
}

Result<void> ImportTable::addLeaf(qint64 seq, const QByteArray& hash)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO site_audit (site_id, store_id, seq, hash)
        VALUES (:site_id, :store_id, :seq, :hash))");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":store_id", m_store);
    statement->bind(":seq", seq);
    statement->bind(":hash", hash);
    return statement->run();
}

Result<QByteArray> ImportTable::leaf(qint64 seq) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT hash
        FROM site_audit
        WHERE site_id = :site_id AND store_id = :store_id AND seq = :seq)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    query->bind(":seq", seq);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->blob(0) : QByteArray();
}

} // namespace gyeot
