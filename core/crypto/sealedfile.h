#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/crypto/secretbytes.h"

#include <memory>

namespace gyeot {

/** What a sealed file belongs to. Bound into its key: a file moved to another case or record does not open. */
struct SealedFilePlace {
    CaseId caseId;
    ObjectId blob; ///< the record that owns the file
};

/** Writes a file of format CB1 (core/crypto/FORMAT.md, section 3): encrypted in authenticated chunks of 64 KiB as the bytes arrive, so
 *  that no plaintext touches the disk. Until commit() there is only `.tmp-<random>` in the folder, removed when the writer goes. */
class SealedFileWriter {
public:
    /** `key` is a fresh 32-byte key for this file alone. Errors: WriteFailed, DiskFull, CryptoFailed. */
    static Result<SealedFileWriter> create(const QString& folder, const SecretBytes& key, const SealedFilePlace& place);

    ~SealedFileWriter();
    SealedFileWriter(SealedFileWriter&& other) noexcept;
    SealedFileWriter& operator=(SealedFileWriter&& other) noexcept;

    /** Any number of bytes at a time. After a failure the writer can only be dropped. Errors: WriteFailed, DiskFull, CryptoFailed. */
    Result<void> write(ByteSpan plaintext);

    /** Seals the last chunk, flushes to disk, gives the file its name inside the folder and flushes the folder.
     *  Errors: AlreadyExists (the name is taken, which stands untouched), WriteFailed, DiskFull, CryptoFailed. */
    Result<void> commit(const QString& name);

    qint64 plaintextBytes() const; ///< so far

private:
    struct State;
    explicit SealedFileWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** Reads a CB1 file at any position. No byte is handed out before its chunk is verified, and none before the last chunk is, so a file cut
 *  short is seen at open(). */
class SealedFileReader {
public:
    /** Errors: NotFound, ReadFailed, BadForm (not CB1 or an impossible length), SealBroken (altered, another key or place). */
    static Result<SealedFileReader> open(const QString& path, const SecretBytes& key, const SealedFilePlace& place);

    ~SealedFileReader();
    SealedFileReader(SealedFileReader&& other) noexcept;
    SealedFileReader& operator=(SealedFileReader&& other) noexcept;

    qint64 size() const; ///< plaintext bytes

    /** Fills `into` from `offset` on and returns how many bytes there were, fewer only at the end.
     *  Errors: ReadFailed, SealBroken (nothing of `into` is to be used), BadArgument (offset beyond the end). */
    Result<qsizetype> read(qint64 offset, std::span<unsigned char> into);

    /** Reads and verifies every chunk. Errors: ReadFailed, SealBroken, Cancelled. */
    Result<void> verify(const Progress& progress = {});

private:
    struct State;
    explicit SealedFileReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
