#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secretbytes.h"

#include <optional>

namespace gyeot {

/** What `head.bin` remembers outside the database after each commit, so that commits which vanish or are rolled back are seen
 *  (reference/security.md 3.8). */
struct Head {
    StoreId storeId;
    int generation = 1;
    qint64 epoch = 1;
    qint64 auditSeq = 0;
    QByteArray auditHash; ///< 32 bytes, hash of row `auditSeq`
    qint64 wallMs = 0;

    bool operator==(const Head&) const = default;
};

/** Seals and replaces `<directory>/head.bin`. Errors: WriteFailed, DiskFull. */
Result<void> writeHead(const QString& directory, const SecretBytes& headKey, const Head& head);

/** None if there is no such file. Errors: StoreRolledBack when it cannot be opened (damage or tampering), ReadFailed. */
Result<std::optional<Head>> readHead(const QString& directory, const SecretBytes& headKey);

/** What the comparison of 3.8 says at open. */
enum class HeadState {
    Normal,
    Behind, ///< a crash between commit and sidecar: catch up
    RolledBack, ///< commits are lost or another history stands there
    Missing,
};

/** `databaseHashAtHead` is the hash of audit row `head.auditSeq` in the database, empty if there is no such row. */
HeadState compareHead(const std::optional<Head>& head, qint64 databaseSeq, const QByteArray& databaseHashAtHead);

} // namespace gyeot
