#include "core/store/backupmanifest.h"

#include "core/base/jsonreader.h"
#include "core/crypto/seal.h"

#include <QSet>

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Json hex(const QByteArray& bytes)
{
    return Json(bytes.toHex().toStdString());
}

Json bodyOf(const BackupManifest& manifest)
{
    Json files = Json::array();
    for (const BackupFile& file : manifest.files)
        files.push_back(
            { { "path", jsonText(file.path) }, { "size", file.sizeBytes }, { "sha256", hex(file.sha256) } });
    return {
        { "fmt", "backup/1" },
        { "store_id", jsonText(manifest.storeId.toString()) },
        { "site_id", jsonText(manifest.siteId) },
        { "gen", manifest.generation },
        { "epoch", manifest.epoch },
        { "made_ms", manifest.madeMs },
        { "audit_seq", manifest.auditSeq },
        { "audit_hash", hex(manifest.auditHash) },
        { "contents", hex(manifest.contents) },
        { "ledger_head", hex(manifest.ledgerHead) },
        { "canary", hex(manifest.canary) },
        { "files", std::move(files) },
    };
}

QByteArray macOf(const Json& body, const SecretBytes& key)
{
    return keyedHash(key, bytesOf(canonicalJson(body)));
}

/** A path of ours: one name, or a name in blobs/. */
bool isPlainPath(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() <= 2 && (parts.size() == 1 || parts.first() == u"blobs")
        && std::ranges::all_of(parts, [](const QString& part) {
               return !part.isEmpty() && !part.startsWith(u'.') && !part.contains(u'\\') && !part.contains(QChar(0));
           });
}

Result<Json> parsed(const QByteArray& bytes)
{
    return parseJson(bytes, { .maxBytes = maxManifestBytes });
}

Result<BackupManifest> readMembers(const Json& json)
{
    JsonReader in(json, {});
    BackupManifest manifest;
    if (in.text("fmt") != "backup/1"_L1)
        in.fail(ErrorCode::BadForm, u"fmt"_s);
    const auto bytes = [&in](const char* key) { return QByteArray::fromHex(in.text(key).toLatin1()); };
    manifest.storeId = StoreId::fromString(in.text("store_id")).value_or(StoreId());
    manifest.siteId = in.text("site_id");
    manifest.generation = int(in.integer("gen"));
    manifest.epoch = in.integer("epoch");
    manifest.madeMs = in.integer("made_ms");
    manifest.auditSeq = in.integer("audit_seq");
    manifest.auditHash = bytes("audit_hash");
    manifest.contents = bytes("contents");
    manifest.ledgerHead = bytes("ledger_head");
    manifest.canary = bytes("canary");
    in.text("mac");
    QSet<QString> seen;
    in.array("files", [&](const Json& element, const QString& path) -> Result<void> {
        JsonReader member(element, path);
        BackupFile file { member.text("path"), member.integer("size"),
            QByteArray::fromHex(member.text("sha256").toLatin1()) };
        if (auto done = member.finish(); !done)
            return done;
        if (!isPlainPath(file.path) || seen.contains(file.path) || file.sizeBytes < 0 || file.sha256.size() != 32)
            return failure(ErrorCode::BadForm, path);
        seen.insert(file.path);
        manifest.files.append(std::move(file));
        return {};
    });
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return manifest;
}

} // namespace

QByteArray writeManifest(const BackupManifest& manifest, const SecretBytes& key)
{
    Json json = bodyOf(manifest);
    json["mac"] = macOf(json, key).toHex().toStdString();
    return canonicalJson(json);
}

Result<BackupManifest> readManifest(const QByteArray& bytes)
{
    const auto json = parsed(bytes);
    auto manifest = json ? readMembers(*json) : Result<BackupManifest>(std::unexpected(json.error()));
    // written anew it must be the same bytes: there is no second spelling of one manifest
    if (!manifest || canonicalJson(*json) != bytes || manifest->storeId.isNull())
        return failure(backupDamaged, u"manifest.json"_s, "form");
    return manifest;
}

bool isManifestGenuine(const QByteArray& bytes, const SecretBytes& key)
{
    auto json = parsed(bytes);
    if (!json || !json->is_object() || !json->contains("mac") || !(*json)["mac"].is_string())
        return false;
    const QByteArray mac = QByteArray::fromHex(QByteArray::fromStdString((*json)["mac"].get<std::string>()));
    json->erase("mac");
    return sameBytes(mac, macOf(*json, key));
}

} // namespace gyeot
