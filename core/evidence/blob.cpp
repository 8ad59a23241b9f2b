#include "core/evidence/blob.h"

#include "core/crypto/hasher.h"
#include "core/crypto/seal.h"
#include "core/crypto/sealedfile.h"

#include <vector>

namespace gyeot {

namespace {
constexpr size_t pieceBytes = 256 * 1024;
}

Result<void> readBlob(
    const BlobSource& source, const std::function<Result<void>(ByteSpan)>& take, const Progress& progress)
{
    auto reader = SealedFileReader::open(source.path, source.key, { source.caseId, ObjectId(source.id.uuid()) });
    if (!reader)
        return std::unexpected(reader.error());
    if (reader->size() != source.sizeBytes)
        return failure(ErrorCode::SealBroken, {}, "size");
    std::vector<unsigned char> piece(pieceBytes);
    Hasher hasher;
    for (qint64 offset = 0; offset < reader->size();) {
        const auto got = reader->read(offset, piece);
        if (!got)
            return std::unexpected(got.error());
        const ByteSpan bytes(piece.data(), size_t(*got));
        hasher.add(bytes);
        if (auto taken = take(bytes); !taken)
            return taken;
        offset += *got;
        if (!goOn(progress, offset, reader->size()))
            return failure(ErrorCode::Cancelled);
    }
    if (!sameBytes(hasher.finish(), source.sha256))
        return failure(ErrorCode::SealBroken, {}, "digest");
    return {};
}

Result<QByteArray> readSmallBlob(const BlobSource& source, qint64 maxBytes)
{
    if (source.sizeBytes > maxBytes)
        return failure(ErrorCode::TooLarge);
    QByteArray bytes;
    bytes.reserve(source.sizeBytes);
    auto done = readBlob(source, [&bytes](ByteSpan piece) -> Result<void> {
        bytes.append(reinterpret_cast<const char*>(piece.data()), qsizetype(piece.size()));
        return {};
    });
    return done.transform([&bytes] { return bytes; });
}

} // namespace gyeot
