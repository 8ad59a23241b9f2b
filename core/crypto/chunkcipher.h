#pragma once

#include "core/crypto/sealedfile.h"

namespace gyeot {

constexpr qsizetype chunkSize = 64 * 1024; ///< plaintext bytes of every chunk of CB1 but the last
constexpr qsizetype chunkTagSize = 16;
constexpr qsizetype sealedChunkSize = chunkSize + chunkTagSize;
constexpr qsizetype fileNonceSize = 16;
inline constexpr QByteArrayView sealedFileMagic("GyeotCB1\x01"); ///< name and algorithm
constexpr qsizetype sealedFileHeaderSize = sealedFileMagic.size() + fileNonceSize;

/** The cipher of one CB1 file (core/crypto/FORMAT.md, section 3): AES-256-GCM with the chunk's number and "last" flag as nonce. */
class ChunkCipher {
public:
    enum class Use { Sealing, Opening };

    /** Derives the file's own key. Errors: CryptoFailed. */
    static Result<ChunkCipher> create(
        Use use, const SecretBytes& key, ByteSpan fileNonce, const SealedFilePlace& place);
    ~ChunkCipher();
    ChunkCipher(ChunkCipher&& other) noexcept;
    ChunkCipher& operator=(ChunkCipher&& other) noexcept;

    /** Writes ciphertext and tag to `out`, which has room for both. Errors: CryptoFailed. */
    Result<void> seal(qint64 index, bool isLast, ByteSpan plaintext, unsigned char* out);

    /** Writes the plaintext of ciphertext and tag to `out`. After a failure `out` holds unverified bytes that must not be used.
     *  Errors: SealBroken. */
    Result<void> open(qint64 index, bool isLast, ByteSpan sealed, unsigned char* out);

private:
    struct State;
    explicit ChunkCipher(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
