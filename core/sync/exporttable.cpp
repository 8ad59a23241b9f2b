#include "core/sync/exporttable.h"

#include "core/store/statement.h"
#include "core/sync/manifestnames.h"
#include "core/sync/rows.h"

#include <array>

namespace gyeot {

namespace {

constexpr std::array<std::pair<ExportState, std::string_view>, 5> stateNames { { { ExportState::Writing, "writing" },
    { ExportState::Sealed, "sealed" }, { ExportState::Done, "done" }, { ExportState::Delivered, "delivered" },
    { ExportState::Dropped, "dropped" } } };

QString word(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

Result<Export> readExport(const Statement& row)
{
    const auto kind = manifestnames::find(manifestnames::bundleKinds, std::string_view(row.text(1).toStdString()));
    const auto state = manifestnames::find(stateNames, std::string_view(row.text(2).toStdString()));
    if (!kind || !state)
        return failure(ErrorCode::StoreDamaged, {}, "exports");
    return Export { .bundle = row.id<BundleId>(0),
        .kind = *kind,
        .state = *state,
        .epoch = row.integer(3),
        .sequence = row.integer(4),
        .folder = row.text(5),
        .from = row.integer(6),
        .to = row.integer(7),
        .hlc = row.integer(8),
        .withheldCases = row.integer(9),
        .auditFrom = row.integer(10),
        .treeSize = row.integer(11),
        .startedMs = row.integer(12),
        .manifest = row.blob(13) };
}

} // namespace

Result<void> ExportTable::insert(const Export& row)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO exports (site_id, store_id, bundle_id, kind, state, epoch, seq, folder, from_n, to_n, hlc, withheld_cases, audit_from,
            tree_size, started_ms)
        VALUES (:site_id, :store_id, :bundle_id, :kind, :state, :epoch, :seq, :folder, :from_n, :to_n, :hlc, :withheld_cases, :audit_from,
            :tree_size, :started_ms))");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":store_id", m_store);
    statement->bind(":bundle_id", row.bundle);
    statement->bind(":kind", word(manifestnames::of(row.kind)));
    statement->bind(":state", word(stateNames[size_t(row.state)].second));
    statement->bind(":epoch", row.epoch);
    statement->bind(":seq", row.sequence);
    statement->bind(":folder", row.folder);
    statement->bind(":from_n", row.from);
    statement->bind(":to_n", row.to);
    statement->bind(":hlc", row.hlc);
    statement->bind(":withheld_cases", row.withheldCases);
    statement->bind(":audit_from", row.auditFrom);
    statement->bind(":tree_size", row.treeSize);
    statement->bind(":started_ms", row.startedMs);
    return statement->run();
}

Result<void> ExportTable::setState(BundleId bundle, ExportState state)
{
    auto statement = Statement::prepare(m_database, uR"(
        UPDATE exports
        SET state = :state
        WHERE site_id = :site_id AND store_id = :store_id AND bundle_id = :bundle_id)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":store_id", m_store);
    statement->bind(":bundle_id", bundle);
    statement->bind(":state", word(stateNames[size_t(state)].second));
    return statement->run();
}

Result<void> ExportTable::seal(BundleId bundle, const QByteArray& manifest)
{
    auto statement = Statement::prepare(m_database, uR"(
        UPDATE exports
        SET state = 'sealed', manifest = :manifest
        WHERE site_id = :site_id AND store_id = :store_id AND bundle_id = :bundle_id)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":store_id", m_store);
    statement->bind(":bundle_id", bundle);
    statement->bind(":manifest", manifest);
    return statement->run();
}

Result<std::optional<Export>> ExportTable::first(QStringView sql, BundleId bundle) const
{
    auto query = Statement::prepare(m_database, sql);
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    if (!bundle.isNull())
        query->bind(":bundle_id", bundle);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::optional<Export>();
    auto read = readExport(*query);
    return read ? Result<std::optional<Export>>(*std::move(read)) : std::unexpected(read.error());
}

Result<std::optional<Export>> ExportTable::find(BundleId bundle) const
{
    return first(uR"(
        SELECT bundle_id, kind, state, epoch, seq, folder, from_n, to_n, hlc, withheld_cases, audit_from, tree_size, started_ms, manifest
        FROM exports
        WHERE site_id = :site_id AND store_id = :store_id AND bundle_id = :bundle_id)",
        bundle);
}

Result<std::optional<Export>> ExportTable::unfinished() const
{
    return first(uR"(
        SELECT bundle_id, kind, state, epoch, seq, folder, from_n, to_n, hlc, withheld_cases, audit_from, tree_size, started_ms, manifest
        FROM exports
        WHERE site_id = :site_id AND store_id = :store_id AND state IN ('writing', 'sealed')
        ORDER BY seq DESC
        LIMIT 1)",
        {});
}

Result<std::optional<Export>> ExportTable::lastSealed() const
{
    return first(uR"(
        SELECT bundle_id, kind, state, epoch, seq, folder, from_n, to_n, hlc, withheld_cases, audit_from, tree_size, started_ms, manifest
        FROM exports
        WHERE site_id = :site_id AND store_id = :store_id AND manifest IS NOT NULL
        ORDER BY seq DESC
        LIMIT 1)",
        {});
}

Result<std::optional<Export>> ExportTable::lastDelivered() const
{
    return first(uR"(
        SELECT bundle_id, kind, state, epoch, seq, folder, from_n, to_n, hlc, withheld_cases, audit_from, tree_size, started_ms, manifest
        FROM exports
        WHERE site_id = :site_id AND store_id = :store_id AND state = 'delivered'
        ORDER BY seq DESC
        LIMIT 1)",
        {});
}

Result<void> ExportTable::addPart(BundleId bundle, const BundlePart& part)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO export_parts (site_id, bundle_id, n, kind, ct_len, ct_sha256, pt_len, pt_sha256)
        VALUES (:site_id, :bundle_id, :n, :kind, :ct_len, :ct_sha256, :pt_len, :pt_sha256)
        ON CONFLICT (site_id, bundle_id, n) DO UPDATE
        SET kind = excluded.kind, ct_len = excluded.ct_len, ct_sha256 = excluded.ct_sha256, pt_len = excluded.pt_len,
            pt_sha256 = excluded.pt_sha256)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":bundle_id", bundle);
    statement->bind(":n", qint64(part.number));
    statement->bind(":kind", word(manifestnames::of(part.kind)));
    statement->bind(":ct_len", part.cipherBytes);
    statement->bind(":ct_sha256", part.cipherDigest);
    statement->bind(":pt_len", part.plainBytes);
    statement->bind(":pt_sha256", part.plainDigest);
    return statement->run();
}

Result<QList<BundlePart>> ExportTable::parts(BundleId bundle) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT n, kind, ct_len, ct_sha256, pt_len, pt_sha256
        FROM export_parts
        WHERE site_id = :site_id AND bundle_id = :bundle_id
        ORDER BY n)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":bundle_id", bundle);
    QList<BundlePart> parts;
    auto read = forEachRow(*query, [&parts](const Statement& row) -> Result<void> {
        const auto kind = manifestnames::find(manifestnames::partKinds, std::string_view(row.text(1).toStdString()));
        if (!kind)
            return failure(ErrorCode::StoreDamaged, {}, "export_parts");
        parts.append({ .number = int(row.integer(0)),
            .kind = *kind,
            .cipherBytes = row.integer(2),
            .cipherDigest = row.blob(3),
            .plainBytes = row.integer(4),
            .plainDigest = row.blob(5) });
        return {};
    });
    return read ? Result<QList<BundlePart>>(parts) : std::unexpected(read.error());
}

} // namespace gyeot
