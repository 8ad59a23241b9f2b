#pragma once

#include "core/base/result.h"

#include <memory>
#include <span>

namespace gyeot {

/** A regular file read at any position, for files too long to hold. Never follows a symbolic link. */
class FileReader {
public:
    /** Errors: NotFound, ReadFailed. */
    static Result<FileReader> open(const QString& path);
    ~FileReader();
    FileReader(FileReader&& other) noexcept;
    FileReader& operator=(FileReader&& other) noexcept;

    qint64 sizeBytes() const; ///< when it was opened

    /** Fills `into` from byte `offset` on and returns how many there were: fewer only at the end of the file.
     *  Errors: ReadFailed. */
    Result<qsizetype> readAt(qint64 offset, std::span<unsigned char> into) const;

    /** Whether the file at the path is still the one that was opened, with the same size and time of change.
     *  Errors: FileChanged (another, altered, or gone). */
    Result<void> checkUnchanged() const;

private:
    struct State;
    explicit FileReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
