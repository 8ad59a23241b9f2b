#include "core/sync/manifest.h"
#include "core/sync/manifestnames.h"
#include "core/sync/syncfields.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace syncfields;

namespace {

Json frontierJson(const Frontier& frontier)
{
    Json json = Json::object();
    for (const auto& [store, number] : frontier.asKeyValueRange())
        json[store.toString().toStdString()] = number;
    return json;
}

Json countsJson(const BundleCounts& counts)
{
    return Json { { "case", counts.cases }, { "op", counts.ops }, { "blob", counts.blobs }, { "audit", counts.audit },
        { "withheld_case", counts.withheldCases }, { "withheld_op", counts.withheldOps }, { "late_op", counts.lateOps },
        { "erased_op", counts.erasedOps } };
}

Json auditJson(const AuditMark& audit)
{
    return Json { { "from", audit.from }, { "tree_size", audit.treeSize }, { "root", hexJson(audit.root) },
        { "head", hexJson(audit.head) }, { "wall_ms", audit.wallMs }, { "user", idJson(audit.user.uuid()) },
        { "user_pk", hexJson(audit.userKey) }, { "checkpoint_sig", hexJson(audit.signature) } };
}

Json partsJson(const QList<BundlePart>& parts)
{
    Json list = Json::array();
    for (const BundlePart& part : parts) {
        list.push_back(Json { { "n", part.number }, { "kind", std::string(manifestnames::of(part.kind)) },
            { "ct_len", part.cipherBytes }, { "ct", hexJson(part.cipherDigest) }, { "pt_len", part.plainBytes },
            { "pt", hexJson(part.plainDigest) } });
    }
    return list;
}

Json blobsJson(const QList<BundleBlob>& blobs)
{
    Json list = Json::array();
    for (const BundleBlob& blob : blobs) {
        Json numbers = Json::array();
        for (const int number : blob.parts)
            numbers.push_back(number);
        list.push_back(Json { { "id", hexJson(blob.digest) }, { "size", blob.sizeBytes },
            { "type", jsonText(blob.type) }, { "case", idJson(blob.caseId.uuid()) },
            { "evidence", idJson(blob.evidence.uuid()) }, { "parts", std::move(numbers) } });
    }
    return list;
}

Json recipientsJson(const QList<QByteArray>& recipients)
{
    Json list = Json::array();
    for (const QByteArray& recipient : recipients)
        list.push_back(hexJson(recipient));
    return list;
}

} // namespace

QByteArray writeManifest(const Manifest& manifest)
{
    Json json { { "fmt", manifestnames::format }, { "bundle_id", idJson(manifest.bundle.uuid()) },
        { "kind", std::string(manifestnames::of(manifest.kind)) }, { "site", jsonText(manifest.siteId) },
        { "store_id", idJson(manifest.store.uuid()) }, { "practice", manifest.practice }, { "epoch", manifest.epoch },
        { "seq", manifest.sequence }, { "prev", hexJson(manifest.previous) },
        { "created", timeJson(manifest.createdMs) }, { "not_after", timeJson(manifest.notAfterMs) },
        { "hlc", jsonText(manifest.hlc) }, { "signer", hexJson(manifest.signer) },
        { "recipients", recipientsJson(manifest.recipients) }, { "app", jsonText(manifest.app) },
        { "tool", jsonText(manifest.tool) },
        { "schema",
            { { "name", manifestnames::schema }, { "write", manifest.schemaWrite },
                { "min_read", manifest.schemaMinRead } } },
        { "frontier", { { "from", frontierJson(manifest.from) }, { "to", frontierJson(manifest.to) } } },
        { "counts", countsJson(manifest.counts) }, { "audit", auditJson(manifest.audit) },
        { "parts", partsJson(manifest.parts) }, { "blobs", blobsJson(manifest.blobs) },
        { "purpose", jsonText(manifest.purpose) }, { "legal_basis", jsonText(manifest.legalBasis) } };
    if (manifest.ack)
        json["ack"] = Json { { "number", manifest.ack->number }, { "sha256", hexJson(manifest.ack->digest) } };
    return canonicalJson(json);
}

} // namespace gyeot
