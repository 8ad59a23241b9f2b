#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <span>

namespace gyeot {

/** A file of somebody else's, read once from beginning to end and watched while it is: stick pulled, file cut, replaced or written to. */
class SourceFile {
public:
    /** Errors: NotFound, ReadFailed (not a regular file, no permission), each with the file name as subject. */
    static Result<SourceFile> open(const QString& path);
    ~SourceFile();
    SourceFile(SourceFile&& other) noexcept;
    SourceFile& operator=(SourceFile&& other) noexcept;

    QString name() const; ///< without its folders
    qint64 sizeBytes() const; ///< when it was opened

    /** Fills `into` as far as there is something; 0 at the end. Errors: FileChanged (the medium failed, or more came than the size said). */
    Result<qsizetype> read(std::span<unsigned char> into);
    /** After the end: whether it is still the file that was opened, as large and as old, and all of it was read. Errors: FileChanged. */
    Result<void> checkUnchanged() const;

private:
    struct State;
    explicit SourceFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
