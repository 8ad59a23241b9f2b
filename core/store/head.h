#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secretbytes.h"

#include <optional>

namespace gyeot {

/** What `head-<generation>.bin` remembers outside the database after each commit, so that commits which vanish or are rolled back are seen
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

/** Makes or renews `<directory>/head-<head.generation>.bin` whole, by rename: two slots of 512 bytes, both with this head. When a store is made and when it is
 *  opened. Errors: WriteFailed, DiskFull. */
Result<void> startHead(const QString& directory, const SecretBytes& headKey, const Head& head);

/** After a commit: overwrites one slot, by turns of `auditSeq`, with a single flush, so that saving stays fast. A write that is torn by a
 *  crash leaves the other slot. Errors: NotFound (no file), WriteFailed, DiskFull. */
Result<void> writeHead(const QString& directory, const SecretBytes& headKey, const Head& head);

/** The newer of the slots that open. */
struct HeadReading {
    Head head;
    bool isTorn = false; ///< the other slot does not open

    bool operator==(const HeadReading&) const = default;
};
/** The file name of one generation's sidecar. Each generation has its own, so that everything of a new one exists before the keyring
 *  makes it current. */
QString headName(int generation);

/** None if there is no such file. Errors: StoreRolledBack when no slot opens (damage or tampering) or it is another generation's,
 *  ReadFailed. */
Result<std::optional<HeadReading>> readHead(const QString& directory, const SecretBytes& headKey, int generation);

/** What the comparison of 3.8 says at open. */
enum class HeadState {
    Normal,
    Behind, ///< a crash between commit and sidecar: catch up
    RolledBack, ///< commits are lost or another history stands there
    Missing,
};

/** `databaseHashAtHead` is the hash of audit row `head.auditSeq` in the database, empty if there is no such row. A slot is torn only by a
 *  crash after a commit, so a torn one beside a database that is not ahead is no accident: RolledBack. */
HeadState compareHead(
    const std::optional<HeadReading>& reading, qint64 databaseSeq, const QByteArray& databaseHashAtHead);

} // namespace gyeot
