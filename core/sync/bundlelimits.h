#pragma once

#include <QtTypes>

namespace gyeot {

/** What a bundle may be at most. Source: reference/security.md 3.13.1; written down in core/sync/FORMAT.md, section 2. */
namespace bundlelimits {

constexpr qint64 partPlainBytes = 16 * 1024 * 1024; ///< plaintext of one part
constexpr qint64 partCipherBytes = partPlainBytes + 16 * 1024; ///< its file: plaintext plus envelope
constexpr qint64 manifestBytes = 4 * 1024 * 1024; ///< manifest.json
constexpr qint64 manifestFileBytes = manifestBytes + 64 * 1024; ///< manifest.p7m: plus three wraps with certificates
constexpr qint64 digestListBytes = 8 * 1024 * 1024; ///< SHA256SUMS
constexpr qint64 totalBytes = qint64(1) << 40; ///< 1 TiB of part files
constexpr int parts = 65535;
constexpr qint64 recordLineBytes = 1024 * 1024; ///< one record with its line end
constexpr qint64 records = 5'000'000;
constexpr int blobs = 200'000;
constexpr int jsonDepth = 16;
constexpr int leastRecipients = 2;
constexpr int mostRecipients = 4;
constexpr qint64 paddingBytes = 64 * 1024; ///< the last record part is padded to a multiple of this
constexpr qint64 clockSlackMs = 24 * 3600 * 1000; ///< how far a site's clock may run ahead
constexpr qint64 bundleLifeMs = qint64(400) * 24 * 3600 * 1000; ///< not_after − created
constexpr qint64 receiptBytes = 4 * 1024 * 1024;

} // namespace bundlelimits

} // namespace gyeot
