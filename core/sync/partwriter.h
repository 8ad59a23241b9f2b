#pragma once

#include "core/crypto/certificate.h"
#include "core/sync/exporttable.h"

namespace gyeot {

/** Writes the part files of one bundle in order, each encrypted, flushed and noted in the store before the next, so that a broken export goes on
 *  where it stopped: a part that lies there with the digest noted for the same plaintext is not made again (core/sync/FORMAT.md, section 2). */
class PartWriter {
public:
    PartWriter(ExportTable table, const Export& row, const QList<Certificate>& recipients, qint64 nowMs);

    /** Reads what an earlier run left. Errors: those of the store. */
    Result<void> begin();

    /** Errors: TooLarge (number of parts), those of encryptCms() and of writing. */
    Result<void> add(PartKind kind, ByteSpan plaintext);

    const QList<BundlePart>& parts() const { return m_parts; }
    int reused() const { return m_reused; }

private:
    bool isThere(const BundlePart& part) const;

    ExportTable m_table;
    BundleId m_bundle;
    QString m_folder;
    QList<Certificate> m_recipients;
    qint64 m_nowMs;
    QList<BundlePart> m_before;
    QList<BundlePart> m_parts;
    int m_reused = 0;
};

} // namespace gyeot
