#include "core/store/head.h"

#include "core/base/file.h"
#include "core/base/jsonreader.h"
#include "core/crypto/seal.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr char headContext[] = "gyeot head/1";
constexpr qint64 maxHeadBytes = 4096;

QString headPath(const QString& directory)
{
    return directory + u"/head.bin"_s;
}

Result<Head> parseHead(ByteSpan bytes)
{
    const auto json = parseJson(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    Head head;
    in.text("fmt");
    head.storeId = StoreId::fromString(in.text("store_id")).value_or(StoreId());
    head.generation = int(in.integer("gen"));
    head.epoch = in.integer("epoch");
    head.auditSeq = in.integer("audit_seq");
    head.auditHash = QByteArray::fromHex(in.text("audit_hash").toLatin1());
    head.wallMs = in.integer("wall_ms");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return head;
}

} // namespace

Result<void> writeHead(const QString& directory, const SecretBytes& headKey, const Head& head)
{
    const Json json {
        { "fmt", "head/1" },
        { "store_id", jsonText(head.storeId.toString()) },
        { "gen", head.generation },
        { "epoch", head.epoch },
        { "audit_seq", head.auditSeq },
        { "audit_hash", head.auditHash.toHex().toStdString() },
        { "wall_ms", head.wallMs },
    };
    return writeFileAtomically(headPath(directory), seal(headKey, bytesOf(canonicalJson(json)), bytesOf(headContext)));
}

Result<std::optional<Head>> readHead(const QString& directory, const SecretBytes& headKey)
{
    const auto sealed = readFile(headPath(directory), maxHeadBytes);
    if (!sealed && sealed.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!sealed && sealed.error().code == ErrorCode::TooLarge)
        return failure(ErrorCode::StoreRolledBack, {}, "head size");
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto bytes = unseal(headKey, *sealed, bytesOf(headContext));
    if (!bytes)
        return failure(ErrorCode::StoreRolledBack, {}, "head seal");
    auto head = parseHead(bytes->view());
    if (!head)
        return failure(ErrorCode::StoreRolledBack, {}, "head form");
    return *head;
}

HeadState compareHead(const std::optional<Head>& head, qint64 databaseSeq, const QByteArray& databaseHashAtHead)
{
    if (!head)
        return HeadState::Missing;
    if (databaseSeq < head->auditSeq)
        return HeadState::RolledBack;
    if (head->auditSeq > 0 && !sameBytes(databaseHashAtHead, head->auditHash))
        return HeadState::RolledBack;
    return databaseSeq > head->auditSeq ? HeadState::Behind : HeadState::Normal;
}

} // namespace gyeot
