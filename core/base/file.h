#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace gyeot {

/** Reads a whole regular file that is not a symbolic link.
 *  Errors: NotFound, ReadFailed, TooLarge (more than `maxBytes`), each with the file name as subject. */
Result<QByteArray> readFile(const QString& path, qint64 maxBytes);

/** Replaces a file whole: temporary sibling (mode 0600), flush to disk, rename, flush of the directory. After a failure the old
 *  file stands and the sibling is gone. For ciphertext, or for plaintext where a person chose the place.
 *  Errors: WriteFailed, DiskFull. */
Result<void> writeFileAtomically(const QString& path, QByteArrayView bytes);

/** Overwrites part of a regular file in place and flushes it; the file keeps its size, so that one flush is all it takes. Not atomic: for
 *  formats that survive a torn write. Errors: NotFound, WriteFailed (not regular, or shorter than offset + bytes), DiskFull. */
Result<void> overwriteInPlace(const QString& path, qint64 offset, QByteArrayView bytes);

/** Flushes a directory entry to disk after a rename or removal. Errors: WriteFailed. */
Result<void> syncDirectory(const QString& path);

/** Makes a directory (mode 0700) with its parents. Errors: WriteFailed, DiskFull. */
Result<void> makePrivateDirectory(const QString& path);

/** The error for the current errno: DiskFull for a full disk or quota, otherwise `fallback`; the file name as subject. */
Error systemError(ErrorCode fallback, const QString& path);

} // namespace gyeot
