#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace gyeot {

/** SHA-256 and size of a file that is not a link, read in pieces. `progress` in bytes, asked between pieces.
 *  Errors: NotFound, ReadFailed, Cancelled. */
struct FileSum {
    qint64 sizeBytes = 0;
    QByteArray sha256;

    bool operator==(const FileSum&) const = default;
};
Result<FileSum> sumOfFile(const QString& path, const Progress& progress = {});

/** Copies a file that nobody changes to `<folder>/<name>` (mode 0600), flushed; what is copied is summed. Errors: NotFound, ReadFailed,
 *  AlreadyExists, WriteFailed, DiskFull, Cancelled; then there is no copy. */
Result<FileSum> copyFile(
    const QString& path, const QString& folder, const QString& name, const Progress& progress = {});

/** The same file under a second name where the file system can, otherwise a copy. For files that are never changed. */
Result<void> linkOrCopy(const QString& path, const QString& folder, const QString& name, const Progress& progress = {});

} // namespace gyeot
