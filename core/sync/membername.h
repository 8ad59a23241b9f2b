#pragma once

#include "core/base/ids.h"

#include <QString>

namespace gyeot {

/** Names inside a bundle directory (core/sync/FORMAT.md, section 2). A name is checked against three fixed shapes and never used to build
 *  a path otherwise, so that no bundle can name a place outside its directory. */
namespace membername {

inline constexpr QLatin1StringView manifest { "manifest.p7m" };
inline constexpr QLatin1StringView digests { "SHA256SUMS" };

/** "000001.p7m" for part 1. `number` is 1–65,535. */
QString part(int number);

/** The part number of "000001.p7m", or 0 for any other name (also for "000000.p7m" and numbers over 65,535). */
int partNumber(QStringView name);

/** Exactly the names a bundle directory may hold. */
bool isAllowed(QStringView name);

/** "S07-00000041-0193f0c07b7a7000.cb". A hint for people only, never read for meaning. */
QString bundleDirectory(QStringView siteId, qint64 sequence, BundleId bundle);

/** "S07-00000041-0193f0c07b7a7000.receipt.p7m": the receipt for that bundle. Also only a hint. */
QString receiptFile(QStringView siteId, qint64 sequence, BundleId bundle);

/** A site id: 1–16 of A–Z, 0–9 and '-', not beginning with '-'. */
bool isSiteId(QStringView text);

} // namespace membername

} // namespace gyeot
