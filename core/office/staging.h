#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sync/digestlist.h"

#include <QMap>
#include <QString>

namespace gyeot {

/** A bundle copied to the office's own disk before anything in it is believed: checks on the stick itself could be answered differently the
 *  second time (reference/security.md 3.14 step 0, trap 77). Ciphertext only. The copy is removed when this object goes, unless it was moved
 *  to a place where it stays. */
class StagedBundle {
public:
    /** Copies `source` into a new folder under `stagingFolder`. Only allowed names, regular files with one link, sizes within the limits;
     *  no link is followed and no pipe waited for.
     *  Errors: RejPath (a name, link or file kind no bundle holds), RejLimit, RejIncomplete (no manifest or no SHA256SUMS), RejMedia (cannot
     *  be read), NotFound (no such directory), WriteFailed, DiskFull, Cancelled. Nothing is left behind on failure. */
    static Result<StagedBundle> copy(
        const QString& source, const QString& stagingFolder, const QString& name, const Progress& progress = {});
    /** A bundle kept earlier by moveTo(), read where it lies. Errors: as copy(). */
    static Result<StagedBundle> reopen(const QString& folder, const Progress& progress = {});

    ~StagedBundle();
    StagedBundle(StagedBundle&& other) noexcept;
    StagedBundle& operator=(StagedBundle&&) = delete;

    QString folder() const { return m_folder; }
    /** Name → SHA-256 of each file as it was copied. */
    const DigestList& digests() const { return m_digests; }
    qint64 sizeOf(const QString& name) const { return m_sizes.value(name, -1); }

    /** Errors: RejIncomplete (not there), ReadFailed, TooLarge. */
    Result<QByteArray> read(const QString& name) const;

    /** Compares SHA256SUMS with what was copied (FORMAT.md 6.1 step 1). Errors: RejMedia, RejIncomplete, RejPath, RejLimit. */
    Result<void> checkDigests() const;

    /** Moves the copy to `folder`, where it stays. Errors: AlreadyExists, WriteFailed. */
    Result<void> moveTo(const QString& folder);
    /** Removes the copy now, also one reopened. */
    void remove();

private:
    StagedBundle(const QString& folder, bool temporary);
    Result<void> take(int sourceDirectory, const QByteArray& name, int targetDirectory);
    Result<void> takeAll(const QString& source, bool copying, const Progress& progress);

    QString m_folder;
    bool m_temporary;
    DigestList m_digests;
    QMap<QString, qint64> m_sizes;
};

} // namespace gyeot
