#include "core/base/filereader.h"
#include "core/crypto/chunkcipher.h"

#include <QFileInfo>

#include <algorithm>

namespace gyeot {

struct SealedFileReader::State {
    FileReader file;
    ChunkCipher cipher;
    QString name; // for messages
    qint64 chunks = 0;
    qsizetype lastSize = 0; // plaintext of the last chunk
    SecretBytes chunk = SecretBytes(size_t(chunkSize));
    QByteArray sealed = QByteArray(sealedChunkSize, Qt::Uninitialized);
    qint64 loaded = -1; // the chunk that `chunk` holds, verified

    qsizetype sizeOf(qint64 index) const { return index == chunks - 1 ? lastSize : chunkSize; }

    Result<void> load(qint64 index)
    {
        if (index == loaded)
            return {};
        loaded = -1;
        const auto bytes =
            std::span(reinterpret_cast<unsigned char*>(sealed.data()), size_t(sizeOf(index) + chunkTagSize));
        const auto got = file.readAt(sealedFileHeaderSize + index * sealedChunkSize, bytes);
        if (!got)
            return std::unexpected(got.error());
        if (*got != qsizetype(bytes.size()))
            return failure(ErrorCode::SealBroken, name, "cut short while it was read");
        if (auto opened = cipher.open(index, index == chunks - 1, bytes, chunk.mutableView().data()); !opened) {
            wipe(chunk.mutableView()); // what failed to verify is not left lying about
            return failure(ErrorCode::SealBroken, name, opened.error().detail);
        }
        loaded = index;
        return {};
    }
};

SealedFileReader::SealedFileReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }
SealedFileReader::~SealedFileReader() = default;
SealedFileReader::SealedFileReader(SealedFileReader&& other) noexcept = default;
SealedFileReader& SealedFileReader::operator=(SealedFileReader&& other) noexcept = default;

Result<SealedFileReader> SealedFileReader::open(
    const QString& path, const SecretBytes& key, const SealedFilePlace& place)
{
    auto file = FileReader::open(path);
    if (!file)
        return std::unexpected(file.error());
    const QString name = QFileInfo(path).fileName();
    QByteArray header(sealedFileHeaderSize, '\0');
    const auto got = file->readAt(0, { reinterpret_cast<unsigned char*>(header.data()), size_t(header.size()) });
    if (!got)
        return std::unexpected(got.error());
    if (*got != header.size() || !header.startsWith(sealedFileMagic))
        return failure(ErrorCode::BadForm, name, "not a CB1 file");
    const qint64 body = file->sizeBytes() - sealedFileHeaderSize;
    const qint64 chunks = (body + sealedChunkSize - 1) / sealedChunkSize;
    const qsizetype lastSize = qsizetype(body - (chunks - 1) * sealedChunkSize) - chunkTagSize;
    if (body < chunkTagSize || lastSize < 0 || (lastSize == 0 && chunks > 1))
        return failure(ErrorCode::BadForm, name, "impossible length of a CB1 file");
    const ByteSpan nonce = bytesOf(header).last(size_t(fileNonceSize));
    auto cipher = ChunkCipher::create(ChunkCipher::Use::Opening, key, nonce, place);
    if (!cipher)
        return std::unexpected(cipher.error());
    auto state = std::make_unique<State>(std::move(*file), std::move(*cipher), name, chunks, lastSize);
    if (auto last = state->load(chunks - 1); !last)
        return std::unexpected(last.error());
    return SealedFileReader(std::move(state));
}

qint64 SealedFileReader::size() const
{
    return (m_state->chunks - 1) * chunkSize + m_state->lastSize;
}

Result<qsizetype> SealedFileReader::read(qint64 offset, std::span<unsigned char> into)
{
    if (offset < 0 || offset > size())
        return failure(ErrorCode::BadArgument, m_state->name, "read beyond the end");
    size_t done = 0;
    while (done < into.size() && offset < size()) {
        const qint64 index = offset / chunkSize;
        if (auto loaded = m_state->load(index); !loaded)
            return std::unexpected(loaded.error());
        const auto inChunk = size_t(offset % chunkSize);
        const size_t taken = std::min(into.size() - done, size_t(m_state->sizeOf(index)) - inChunk);
        std::ranges::copy(m_state->chunk.view().subspan(inChunk, taken), into.data() + done);
        done += taken;
        offset += qint64(taken);
    }
    return qsizetype(done);
}

Result<void> SealedFileReader::verify(const Progress& progress)
{
    for (qint64 index = 0; index < m_state->chunks; ++index) {
        if (!goOn(progress, std::min(index * chunkSize, size()), size()))
            return failure(ErrorCode::Cancelled);
        if (auto loaded = m_state->load(index); !loaded)
            return loaded;
    }
    return {};
}

} // namespace gyeot
