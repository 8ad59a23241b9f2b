#include "core/base/scratchfile.h"
#include "core/crypto/chunkcipher.h"
#include "core/crypto/seal.h"

#include <algorithm>

namespace gyeot {

struct SealedFileWriter::State {
    ScratchFile file;
    ChunkCipher cipher;
    SecretBytes chunk = SecretBytes(size_t(chunkSize)); // plaintext waiting for its chunk to be full
    QByteArray sealed = QByteArray(sealedChunkSize, Qt::Uninitialized);
    qsizetype waiting = 0;
    qint64 index = 0;

    Result<void> sealChunk(ByteSpan plaintext, bool isLast)
    {
        if (auto done = cipher.seal(index++, isLast, plaintext, reinterpret_cast<unsigned char*>(sealed.data())); !done)
            return done;
        return file.write(QByteArrayView(sealed).first(qsizetype(plaintext.size()) + chunkTagSize));
    }
};

SealedFileWriter::SealedFileWriter(std::unique_ptr<State> state) : m_state(std::move(state)) { }
SealedFileWriter::~SealedFileWriter() = default;
SealedFileWriter::SealedFileWriter(SealedFileWriter&& other) noexcept = default;
SealedFileWriter& SealedFileWriter::operator=(SealedFileWriter&& other) noexcept = default;

Result<SealedFileWriter> SealedFileWriter::create(
    const QString& folder, const SecretBytes& key, const SealedFilePlace& place)
{
    const QByteArray nonce = randomBytes(fileNonceSize);
    auto cipher = ChunkCipher::create(ChunkCipher::Use::Sealing, key, bytesOf(nonce), place);
    if (!cipher)
        return std::unexpected(cipher.error());
    auto file = ScratchFile::create(folder);
    if (!file)
        return std::unexpected(file.error());
    if (auto written = file->write(sealedFileMagic.toByteArray() + nonce); !written)
        return std::unexpected(written.error());
    return SealedFileWriter(std::make_unique<State>(std::move(*file), std::move(*cipher)));
}

Result<void> SealedFileWriter::write(ByteSpan plaintext)
{
    State& state = *m_state;
    while (!plaintext.empty()) {
        // A full chunk goes out only when more follows: it might be the last one, which is sealed as such.
        if (state.waiting == chunkSize) {
            if (auto done = state.sealChunk(state.chunk.view(), false); !done)
                return done;
            state.waiting = 0;
        }
        // What fills a chunk by itself is sealed where it lies: copying every byte would cost a tenth of the whole.
        if (state.waiting == 0 && plaintext.size() > size_t(chunkSize)) {
            if (auto done = state.sealChunk(plaintext.first(size_t(chunkSize)), false); !done)
                return done;
            plaintext = plaintext.subspan(size_t(chunkSize));
            continue;
        }
        const size_t taken = std::min(plaintext.size(), size_t(chunkSize - state.waiting));
        std::ranges::copy(plaintext.first(taken), state.chunk.mutableView().data() + state.waiting);
        state.waiting += qsizetype(taken);
        plaintext = plaintext.subspan(taken);
    }
    return {};
}

Result<void> SealedFileWriter::commit(const QString& name)
{
    const auto state = std::move(m_state);
    if (auto done = state->sealChunk(state->chunk.view().first(size_t(state->waiting)), true); !done)
        return done;
    return state->file.publish(name);
}

qint64 SealedFileWriter::plaintextBytes() const
{
    return m_state->index * chunkSize + m_state->waiting;
}

} // namespace gyeot
