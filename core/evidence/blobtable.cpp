#include "core/evidence/blobtable.h"

#include "core/evidence/evidenceitemtable.h"
#include "core/store/statement.h"
#include "core/store/store.h"

namespace gyeot {

Result<bool> BlobTable::isUsed(const Store& store, const QString& blobName)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT 1
        FROM evidence_items
        WHERE blob_name = :blob_name)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":blob_name", blobName);
    return query->step();
}

Result<SecretBytes> BlobTable::key(const Store& store, const EvidenceItem& item)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT wrapped_key
        FROM evidence_items
        WHERE site_id = :site_id AND id = :id AND wrapped_key IS NOT NULL)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", store.siteId());
    query->bind(":id", item.id);
    const auto found = query->step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, item.fileName, "evidence");
    auto opened =
        store.unsealField(EvidenceItemTable::type, item.caseId, item.id.uuid(), "wrapped_key", query->blob(0));
    if (!opened)
        return std::unexpected(opened.error());
    auto key = SecretBytes::copyOf(bytesOf(*opened));
    opened->fill('\0');
    return key;
}

} // namespace gyeot
