#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace gyeot {

/** File name → SHA-256 (32 bytes) of a bundle directory: the content of SHA256SUMS (core/sync/FORMAT.md, section 3). Unkeyed: it tells a bad
 *  stick from an attack and lets a copy resume; trust comes from the manifest alone. */
using DigestList = QMap<QString, QByteArray>;

/** The bytes of SHA256SUMS: "<64 hex>  <name>\n" by name, which `sha256sum -c` reads. */
QByteArray writeDigestList(const DigestList& list);

/** Reads exactly what writeDigestList() writes: lower-case hex, two spaces, allowed names in ascending order, each once, not itself.
 *  Errors: RejMedia with the line number in `detail`; RejLimit over 8 MiB; RejPath for a name no bundle may hold. */
Result<DigestList> readDigestList(QByteArrayView bytes);

/** Lower-case hex to bytes: exactly `size` bytes, otherwise an empty array. */
QByteArray fromHex(QByteArrayView text, qsizetype size);

} // namespace gyeot
