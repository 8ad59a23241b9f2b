#include "core/office/enrolledstores.h"

#include "core/sync/rows.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<EnrolledStore> readStore(const Statement& row)
{
    const auto signing = Certificate::fromDer(row.blob(3));
    const auto receipt = Certificate::fromDer(row.blob(4));
    const auto tree = MerkleTree::fromPeaks(row.blob(12), row.integer(10));
    if (!signing || !receipt || !tree)
        return failure(ErrorCode::StoreDamaged, {}, "enrolled_stores");
    EnrolledStore read { .siteId = row.text(0),
        .store = row.id<StoreId>(1),
        .isLost = row.text(2) == u"lost",
        .signing = *signing,
        .receipt = *receipt,
        .enrolledMs = row.integer(5),
        .epoch = row.integer(6),
        .lastSequence = row.integer(7),
        .frontier = row.integer(9),
        .auditSize = row.integer(10),
        .auditHead = row.blob(11),
        .auditTree = *tree,
        .withheldCases = row.integer(13) };
    if (!row.isNull(8))
        read.lastManifest = row.blob(8);
    if (!row.isNull(14))
        read.lastMs = row.integer(14);
    return read;
}

Result<std::optional<EnrolledStore>> readOne(Statement& query)
{
    const auto row = query.step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::optional<EnrolledStore>();
    auto read = readStore(query);
    return read ? Result<std::optional<EnrolledStore>>(*std::move(read)) : std::unexpected(read.error());
}

} // namespace

Result<void> EnrolledStoreTable::enrol(const EnrolledStore& row)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO enrolled_stores (site_id, store_id, state, signing, signing_sha256, receipt, enrolled_ms)
        VALUES (:site_id, :store_id, 'active', :signing, :signing_sha256, :receipt, :enrolled_ms)
        ON CONFLICT (site_id, store_id) DO UPDATE
        SET signing = excluded.signing, signing_sha256 = excluded.signing_sha256, receipt = excluded.receipt,
            enrolled_ms = excluded.enrolled_ms)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", row.siteId);
    statement->bind(":store_id", row.store);
    statement->bind(":signing", row.signing.der());
    statement->bind(":signing_sha256", row.signing.fingerprint());
    statement->bind(":receipt", row.receipt.der());
    statement->bind(":enrolled_ms", row.enrolledMs);
    return statement->run();
}

Result<std::optional<EnrolledStore>> EnrolledStoreTable::bySigner(const QByteArray& fingerprint) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT site_id, store_id, state, signing, receipt, enrolled_ms, epoch, last_seq, last_manifest, frontier, audit_size, audit_head,
            audit_peaks, withheld_cases, last_ms
        FROM enrolled_stores
        WHERE signing_sha256 = :signing_sha256)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":signing_sha256", fingerprint);
    return readOne(*query);
}

Result<std::optional<EnrolledStore>> EnrolledStoreTable::find(const QString& siteId, StoreId store) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT site_id, store_id, state, signing, receipt, enrolled_ms, epoch, last_seq, last_manifest, frontier, audit_size, audit_head,
            audit_peaks, withheld_cases, last_ms
        FROM enrolled_stores
        WHERE site_id = :site_id AND store_id = :store_id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", siteId);
    query->bind(":store_id", store);
    return readOne(*query);
}

Result<QList<EnrolledStore>> EnrolledStoreTable::all() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT site_id, store_id, state, signing, receipt, enrolled_ms, epoch, last_seq, last_manifest, frontier, audit_size, audit_head,
            audit_peaks, withheld_cases, last_ms
        FROM enrolled_stores
        ORDER BY site_id, store_id)");
    if (!query)
        return std::unexpected(query.error());
    QList<EnrolledStore> stores;
    auto read = forEachRow(*query, [&stores](const Statement& row) -> Result<void> {
        auto one = readStore(row);
        if (!one)
            return std::unexpected(one.error());
        stores.append(*std::move(one));
        return {};
    });
    return read ? Result<QList<EnrolledStore>>(stores) : std::unexpected(read.error());
}

Result<void> EnrolledStoreTable::advance(const EnrolledStore& row)
{
    auto statement = Statement::prepare(m_database, uR"(
        UPDATE enrolled_stores
        SET epoch = :epoch, last_seq = :last_seq, last_manifest = :last_manifest, frontier = :frontier, audit_size = :audit_size,
            audit_head = :audit_head, audit_peaks = :audit_peaks, withheld_cases = :withheld_cases, last_ms = :last_ms
        WHERE site_id = :site_id AND store_id = :store_id)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":epoch", row.epoch);
    statement->bind(":last_seq", row.lastSequence);
    statement->bind(":last_manifest", row.lastManifest);
    statement->bind(":frontier", row.frontier);
    statement->bind(":audit_size", row.auditSize);
    statement->bind(":audit_head", row.auditHead);
    statement->bind(":audit_peaks", row.auditTree.peaks());
    statement->bind(":withheld_cases", row.withheldCases);
    statement->bind(":last_ms", row.lastMs);
    statement->bind(":site_id", row.siteId);
    statement->bind(":store_id", row.store);
    return statement->run();
}

Result<void> EnrolledStoreTable::reportLost(const QString& siteId, StoreId store, qint64 nowMs)
{
    auto statement = Statement::prepare(m_database, uR"(
        UPDATE enrolled_stores
        SET state = 'lost', lost_ms = :lost_ms
        WHERE site_id = :site_id AND store_id = :store_id)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":lost_ms", nowMs);
    statement->bind(":site_id", siteId);
    statement->bind(":store_id", store);
    return statement->run();
}

Result<QList<Revocation>> EnrolledStoreTable::revocations() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT signing, lost_ms
        FROM enrolled_stores
        WHERE state = 'lost'
        ORDER BY signing_sha256)");
    if (!query)
        return std::unexpected(query.error());
    QList<Revocation> list;
    auto read = forEachRow(*query, [&list](const Statement& row) -> Result<void> {
        const auto signing = Certificate::fromDer(row.blob(0));
        if (!signing)
            return failure(ErrorCode::StoreDamaged, {}, "enrolled_stores");
        list.append({ .serial = signing->serial(), .revokedMs = row.integer(1) });
        return {};
    });
    return read ? Result<QList<Revocation>>(list) : std::unexpected(read.error());
}

} // namespace gyeot
