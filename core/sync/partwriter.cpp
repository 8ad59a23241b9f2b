#include "core/sync/partwriter.h"

#include "core/base/file.h"
#include "core/crypto/cms.h"
#include "core/crypto/seal.h"
#include "core/sync/bundlelimits.h"
#include "core/sync/membername.h"

#include <QDir>

namespace gyeot {

PartWriter::PartWriter(ExportTable table, const Export& row, const QList<Certificate>& recipients, qint64 nowMs)
    : m_table(std::move(table)),
      m_bundle(row.bundle),
      m_folder(row.folder),
      m_recipients(recipients),
      m_nowMs(nowMs)
{
}

Result<void> PartWriter::begin()
{
    auto before = m_table.parts(m_bundle);
    if (!before)
        return std::unexpected(before.error());
    m_before = *std::move(before);
    return makePrivateDirectory(m_folder);
}

bool PartWriter::isThere(const BundlePart& part) const
{
    const auto bytes = readFile(QDir(m_folder).filePath(membername::part(part.number)), bundlelimits::partCipherBytes);
    return bytes && bytes->size() == part.cipherBytes && sha256(bytesOf(*bytes)) == part.cipherDigest;
}

Result<void> PartWriter::add(PartKind kind, ByteSpan plaintext)
{
    if (m_parts.size() == bundlelimits::parts)
        return failure(ErrorCode::TooLarge, {}, "parts");
    BundlePart part { .number = int(m_parts.size()) + 1,
        .kind = kind,
        .cipherBytes = 0,
        .cipherDigest = {},
        .plainBytes = qint64(plaintext.size()),
        .plainDigest = sha256(plaintext) };
    if (part.number <= m_before.size()) {
        const BundlePart& old = m_before[part.number - 1];
        if (old.kind == kind && old.plainDigest == part.plainDigest && isThere(old)) {
            m_parts.append(old);
            ++m_reused;
            return {};
        }
    }
    const auto cipher = encryptCms(plaintext, m_recipients, m_nowMs);
    if (!cipher)
        return std::unexpected(cipher.error());
    part.cipherBytes = cipher->size();
    part.cipherDigest = sha256(bytesOf(*cipher));
    if (auto written = writeFileAtomically(QDir(m_folder).filePath(membername::part(part.number)), *cipher); !written)
        return written;
    if (auto noted = m_table.addPart(m_bundle, part); !noted)
        return noted;
    m_parts.append(part);
    return {};
}

} // namespace gyeot
