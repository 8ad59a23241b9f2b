#include "core/base/jsonreader.h"
#include "core/sync/bundlelimits.h"
#include "core/sync/manifest.h"
#include "core/sync/manifestchecks.h"
#include "core/sync/manifestnames.h"
#include "core/sync/syncfields.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace syncfields;

namespace {

constexpr qint64 largest = (qint64(1) << 53) - 1;

template<typename Enum, size_t Size>
Enum kind(JsonReader& in, const std::array<std::pair<Enum, std::string_view>, Size>& names)
{
    const auto found = manifestnames::find(names, std::string_view(in.text("kind").toStdString()));
    if (!found)
        in.fail(ErrorCode::BadForm, in.pathOf("kind"), "unknown kind");
    return found.value_or(Enum {});
}

Result<Frontier> readFrontier(const Json& json, const QString& path)
{
    if (!json.is_object())
        return failure(ErrorCode::BadForm, path, "not an object");
    Frontier frontier;
    for (const auto& [key, number] : json.items()) {
        const auto store = asUuid(QString::fromStdString(key));
        if (!store || !number.is_number_integer() || number.get<qint64>() < 0)
            return failure(ErrorCode::BadForm, path, "not a store and its number");
        frontier.insert(StoreId(*store), number.get<qint64>());
    }
    return frontier;
}

Result<void> readFrontiers(const Json& json, Manifest& manifest)
{
    JsonReader in(json, u"frontier"_s);
    auto from = readFrontier(in.value("from"), in.pathOf("from"));
    auto to = readFrontier(in.value("to"), in.pathOf("to"));
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    manifest.from = *std::move(from);
    manifest.to = *std::move(to);
    return in.finish();
}

Result<void> readSchema(const Json& json, Manifest& manifest)
{
    JsonReader in(json, u"schema"_s);
    if (in.text("name") != QLatin1StringView(manifestnames::schema))
        in.fail(ErrorCode::BadForm, in.pathOf("name"), "unknown schema");
    manifest.schemaWrite = number(in, "write", 1, largest);
    manifest.schemaMinRead = number(in, "min_read", 1, manifest.schemaWrite);
    return in.finish();
}

Result<void> readCounts(const Json& json, Manifest& manifest)
{
    JsonReader in(json, u"counts"_s);
    manifest.counts.cases = number(in, "case", 0, largest);
    manifest.counts.ops = number(in, "op", 0, largest);
    manifest.counts.blobs = number(in, "blob", 0, largest);
    manifest.counts.audit = number(in, "audit", 0, largest);
    manifest.counts.withheldCases = number(in, "withheld_case", 0, largest);
    manifest.counts.withheldOps = number(in, "withheld_op", 0, largest);
    manifest.counts.lateOps = number(in, "late_op", 0, manifest.counts.ops);
    manifest.counts.erasedOps = number(in, "erased_op", 0, largest);
    return in.finish();
}

Result<void> readAudit(const Json& json, Manifest& manifest)
{
    JsonReader in(json, u"audit"_s);
    manifest.audit.treeSize = number(in, "tree_size", 0, largest);
    manifest.audit.from = number(in, "from", 0, manifest.audit.treeSize);
    manifest.audit.root = digest(in, "root");
    manifest.audit.head = digest(in, "head");
    manifest.audit.wallMs = number(in, "wall_ms", 0, largest);
    manifest.audit.user = id<UserId>(in, "user");
    manifest.audit.userKey = digest(in, "user_pk");
    manifest.audit.signature = hex(in, "checkpoint_sig", 64);
    return in.finish();
}

Result<void> readPart(const Json& json, const QString& path, Manifest& manifest)
{
    JsonReader in(json, path);
    BundlePart part;
    part.number = int(number(in, "n", 1, bundlelimits::parts));
    part.kind = kind(in, manifestnames::partKinds);
    part.cipherBytes = number(in, "ct_len", 1, bundlelimits::partCipherBytes);
    part.cipherDigest = digest(in, "ct");
    part.plainBytes = number(in, "pt_len", 1, bundlelimits::partPlainBytes);
    part.plainDigest = digest(in, "pt");
    manifest.parts.append(part);
    return in.finish();
}

Result<void> readBlob(const Json& json, const QString& path, Manifest& manifest)
{
    JsonReader in(json, path);
    BundleBlob blob;
    blob.digest = digest(in, "id");
    blob.sizeBytes = number(in, "size", 0, bundlelimits::totalBytes);
    blob.type = token(in, "type");
    blob.caseId = id<CaseId>(in, "case");
    blob.evidence = id<EvidenceId>(in, "evidence");
    in.array("parts", [&blob](const Json& element, const QString& place) -> Result<void> {
        if (!element.is_number_integer() || element.get<qint64>() < 1 || element.get<qint64>() > bundlelimits::parts)
            return failure(ErrorCode::BadForm, place, "not a part number");
        blob.parts.append(element.get<int>());
        return {};
    });
    manifest.blobs.append(blob);
    return in.finish();
}

void readRecipients(JsonReader& in, Manifest& manifest)
{
    in.array("recipients", [&manifest](const Json& element, const QString& place) -> Result<void> {
        const auto read = asDigest(element);
        if (!read)
            return failure(ErrorCode::BadForm, place, "not a digest");
        manifest.recipients.append(*read);
        return {};
    });
}

void readAck(JsonReader& in, Manifest& manifest)
{
    const Json& json = in.value("ack");
    if (json.is_null())
        return;
    JsonReader ack(json, in.pathOf("ack"));
    manifest.ack = ReceiptMark { .number = number(ack, "number", 1, largest), .digest = digest(ack, "sha256") };
    pass(in, ack.finish());
}

void readHead(JsonReader& in, Manifest& manifest)
{
    in.text("fmt");
    manifest.bundle = id<BundleId>(in, "bundle_id");
    manifest.kind = kind(in, manifestnames::bundleKinds);
    manifest.siteId = siteId(in, "site");
    manifest.store = id<StoreId>(in, "store_id");
    manifest.practice = in.boolean("practice");
    manifest.epoch = number(in, "epoch", 1, largest);
    manifest.sequence = number(in, "seq", 1, largest);
    manifest.previous = digest(in, "prev");
    manifest.createdMs = time(in, "created");
    manifest.notAfterMs = time(in, "not_after");
    manifest.hlc = token(in, "hlc");
    manifest.signer = digest(in, "signer");
    manifest.app = token(in, "app");
    manifest.tool = in.text("tool");
    manifest.purpose = token(in, "purpose");
    manifest.legalBasis = token(in, "legal_basis");
    readRecipients(in, manifest);
    readAck(in, manifest);
}

Result<Manifest> readMembers(const Json& json)
{
    Manifest manifest;
    JsonReader in(json, {});
    readHead(in, manifest);
    pass(in, readSchema(in.value("schema"), manifest));
    pass(in, readFrontiers(in.value("frontier"), manifest));
    pass(in, readCounts(in.value("counts"), manifest));
    pass(in, readAudit(in.value("audit"), manifest));
    in.array(
        "parts", [&manifest](const Json& element, const QString& path) { return readPart(element, path, manifest); });
    in.array(
        "blobs", [&manifest](const Json& element, const QString& path) { return readBlob(element, path, manifest); });
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return manifest;
}

/** A newer program's manifest may hold members we do not know, so its version is looked at before anything else. */
Result<void> checkVersion(const Json& json, qint64 readableSchema)
{
    const auto text = [&json](const char* key) {
        return json.is_object() && json.contains(key) && json[key].is_string() ? json[key].get<std::string>()
                                                                               : std::string();
    };
    const std::string format = text("fmt");
    if (format.starts_with("casebundle/") && format != manifestnames::format)
        return failure(ErrorCode::ParkNewerSchema, u"fmt"_s);
    if (format != manifestnames::format)
        return failure(ErrorCode::RejManifest, u"fmt"_s);
    const Json::json_pointer place("/schema/min_read");
    if (json.contains(place) && json[place].is_number_integer() && json[place].get<qint64>() > readableSchema)
        return failure(ErrorCode::ParkNewerSchema, u"schema.min_read"_s);
    return {};
}

} // namespace

Result<Manifest> readManifest(QByteArrayView bytes, qint64 readableSchema)
{
    if (bytes.size() > bundlelimits::manifestBytes)
        return failure(ErrorCode::RejLimit, u"manifest.json"_s, "size");
    const auto json =
        parseJson(bytes, { .maxBytes = bundlelimits::manifestBytes, .maxDepth = bundlelimits::jsonDepth });
    if (!json)
        return failure(ErrorCode::RejManifest, u"manifest.json"_s, json.error().detail);
    if (auto known = checkVersion(*json, readableSchema); !known)
        return std::unexpected(known.error());
    if (auto bounded = checkManifestLimits(*json); !bounded)
        return std::unexpected(bounded.error());
    auto manifest = readMembers(*json);
    if (!manifest)
        return failure(ErrorCode::RejManifest, manifest.error().subject,
            errorName(manifest.error().code).data() + (' ' + manifest.error().detail));
    if (auto sound = checkManifest(*manifest); !sound)
        return std::unexpected(sound.error());
    return manifest;
}

} // namespace gyeot
