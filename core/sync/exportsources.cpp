#include "core/sync/exportsources.h"

#include "core/evidence/evidenceitemtable.h"
#include "core/store/audit.h"
#include "core/store/operationtable.h"
#include "core/store/statement.h"
#include "core/sync/syncfields.h"

#include <QDir>

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int readStep = 1000;

/** "text/plain; charset=utf-8" → "text/plain". */
QString plainType(const QString& mediaType)
{
    const QString type = mediaType.section(u';', 0, 0).trimmed();
    return syncfields::isToken(type) ? type : u"application/octet-stream"_s;
}

/** The key of an item's file, which stands in no record. */
Result<SecretBytes> blobKey(const Store& store, CaseId caseId, EvidenceId evidence)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT wrapped_key
        FROM evidence_items
        WHERE site_id = :site_id AND id = :id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", store.siteId());
    query->bind(":id", evidence);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row || query->isNull(0))
        return failure(ErrorCode::NotFound, {}, "blob key");
    auto opened = store.unsealField(EvidenceItemTable::type, caseId, evidence.uuid(), "wrapped_key", query->blob(0));
    if (!opened)
        return std::unexpected(opened.error());
    SecretBytes key = SecretBytes::copyOf(bytesOf(*opened));
    opened->fill('\0');
    return key;
}

} // namespace

Result<QList<Operation>> OperationWalk::next()
{
    if (m_ranges.isEmpty())
        return QList<Operation>();
    const qint64 first = m_ranges.firstKey();
    const qint64 last = m_ranges.first();
    auto operations =
        OperationTable(m_store->database(), m_store->siteId()).range(m_store->id(), first - 1, last, readStep);
    if (!operations)
        return operations;
    if (operations->isEmpty() || operations->first().id.n != first
        || operations->last().id.n != first + operations->size() - 1)
        return failure(ErrorCode::StoreDamaged, {}, "operations are missing");
    m_ranges.erase(m_ranges.begin());
    if (const qint64 read = operations->last().id.n; read < last)
        m_ranges.insert(read + 1, last);
    return operations;
}

Result<QList<QByteArray>> AuditWalk::next()
{
    QList<QByteArray> lines;
    if (m_at == m_through)
        return lines;
    const int count = int(std::min<qint64>(readStep, m_through - m_at));
    const auto rows = AuditLog(m_store->database(), m_store->siteId(), m_store->id()).rows(m_at, count);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->size() != count)
        return failure(ErrorCode::StoreDamaged, {}, "audit rows are missing");
    for (const AuditRow& row : *rows)
        lines.append(canonicalJson(Json { { "seq", row.seq }, { "hash", syncfields::hexJson(row.hash) } }));
    m_at += count;
    return lines;
}

Result<std::optional<BlobSource>> BlobSource::open(const Store& store, CaseId caseId, EvidenceId evidence)
{
    auto items = EvidenceItemTable::ofCase(store, caseId, evidence);
    if (!items)
        return std::unexpected(items.error());
    if (items->isEmpty())
        return std::optional<BlobSource>();
    EvidenceItem item = std::move(items->first());
    const auto key = blobKey(store, caseId, evidence);
    if (!key)
        return failure(key.error().code, item.fileName, key.error().detail);
    const QString path = QDir(store.directory()).filePath(u"blobs/"_s + item.blobName);
    auto reader = SealedFileReader::open(path, *key, { .caseId = caseId, .blob = ObjectId(evidence.uuid()) });
    if (!reader)
        return failure(reader.error().code, item.fileName, reader.error().detail);
    return BlobSource(std::move(item), *std::move(reader));
}

Result<qsizetype> BlobSource::read(std::span<unsigned char> buffer)
{
    const auto got = m_reader.read(m_offset, buffer);
    if (!got)
        return failure(got.error().code, m_item.fileName, got.error().detail);
    m_offset += *got;
    return got;
}

Result<BundleBlob> BlobSource::entry() const
{
    if (m_reader.size() != m_item.sizeBytes)
        return failure(ErrorCode::SealBroken, m_item.fileName, "another size than at intake");
    return BundleBlob { .digest = m_item.sha256,
        .sizeBytes = m_item.sizeBytes,
        .type = plainType(m_item.mediaType),
        .caseId = m_item.caseId,
        .evidence = m_item.id,
        .parts = {} };
}

} // namespace gyeot
