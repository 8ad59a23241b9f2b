#include "core/evidence/blobchecktable.h"

#include "core/store/statement.h"
#include "core/store/store.h"

namespace gyeot {

namespace {

Result<qint64> numberOf(Result<Statement>& query)
{
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->integer(0) : 0;
}

} // namespace

Result<qint64> BlobCheckTable::files(const Store& store)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT count(*)
        FROM evidence_items
        WHERE site_id = :site_id AND deleted_ms IS NULL AND wrapped_key IS NOT NULL)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", store.siteId());
    return numberOf(query);
}

Result<qint64> BlobCheckTable::checkedSince(const Store& store, qint64 fromMs)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT count(*)
        FROM blob_checks
        WHERE checked_ms >= :from_ms)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":from_ms", fromMs);
    return numberOf(query);
}

Result<QList<EvidenceItem>> BlobCheckTable::oldest(const Store& store, qint64 beforeMs, qint64 limit)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT items.id, items.case_id, items.file_name, items.size_bytes, items.sha256, items.blob_name
        FROM evidence_items AS items LEFT JOIN blob_checks AS checks
            ON checks.site_id = items.site_id AND checks.evidence_id = items.id
        WHERE items.site_id = :site_id AND items.deleted_ms IS NULL AND items.wrapped_key IS NOT NULL
            AND coalesce(checks.checked_ms, 0) < :before_ms
        ORDER BY coalesce(checks.state, 'sound') = 'sound', coalesce(checks.checked_ms, 0), items.id
        LIMIT :limit)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", store.siteId());
    query->bind(":before_ms", beforeMs);
    query->bind(":limit", limit);
    QList<EvidenceItem> items;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return items;
        EvidenceItem item;
        item.id = query->id<EvidenceId>(0);
        item.caseId = query->id<CaseId>(1);
        item.fileName = query->text(2);
        item.sizeBytes = query->integer(3);
        item.sha256 = query->blob(4);
        item.blobName = query->text(5);
        items.append(std::move(item));
    }
}

Result<void> BlobCheckTable::keep(Store& store, const BlobCheck& check, qint64 checkedMs)
{
    auto upsert = Statement::prepare(store.database(), uR"(
        INSERT INTO blob_checks (site_id, evidence_id, case_id, checked_ms, state)
        VALUES (:site_id, :evidence_id, :case_id, :checked_ms, :state)
        ON CONFLICT (site_id, evidence_id) DO UPDATE SET checked_ms = excluded.checked_ms, state = excluded.state)");
    if (!upsert)
        return std::unexpected(upsert.error());
    upsert->bind(":site_id", store.siteId());
    upsert->bind(":evidence_id", check.id);
    upsert->bind(":case_id", check.caseId);
    upsert->bind(":checked_ms", checkedMs);
    upsert->bind(":state", wordOf(check.state));
    return upsert->run();
}

Result<QList<BlobFailure>> BlobCheckTable::failures(const Store& store)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT checks.evidence_id, checks.case_id, coalesce(cases.number, ''), items.file_name, checks.state, checks.checked_ms
        FROM blob_checks AS checks
            JOIN evidence_items AS items ON items.site_id = checks.site_id AND items.id = checks.evidence_id
            LEFT JOIN cases ON cases.case_id = checks.case_id
        WHERE checks.site_id = :site_id AND checks.state <> 'sound' AND items.deleted_ms IS NULL
        ORDER BY 3, items.position, checks.evidence_id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", store.siteId());
    QList<BlobFailure> all;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return all;
        all.append({ query->id<EvidenceId>(0), query->id<CaseId>(1), query->text(2), query->text(3),
            fromWord<BlobState>(query->text(4)).value_or(BlobState::Broken), query->integer(5) });
    }
}

} // namespace gyeot
