#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/seal.h"
#include "core/store/merkle.h"

#include <QList>

#include <optional>

namespace gyeot {

class Database;
class Statement;

/** One action, or one sensitive read, of one person. No personal data stands in it (reference/security.md 3.11). */
struct AuditEntry {
    qint64 hlc = 0;
    qint64 wallMs = 0;
    int tzMinutes = 0; ///< east of UTC
    UserId user;
    QString role;
    QString device;
    QString action; ///< "area.verb"
    QString objectKind; ///< empty: none or several
    QUuid object;
    CaseId caseId;
    QString reason;
    std::optional<qint64> firstN; ///< the operations written; none: it only read
    std::optional<qint64> lastN;
    QByteArray detailCommit;
};

/** A row of the chain: hash = SHA-256(prevHash ‖ canonical JSON of everything else). */
struct AuditRow {
    qint64 seq = 0;
    AuditEntry entry;
    QByteArray prevHash;
    QByteArray hash;
};

/** How long the chain is and what it ends with. */
struct AuditHead {
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0');
};

/** The end of the chain and the tree over all of it: all that appending needs to know. */
struct AuditTail {
    AuditHead head;
    MerkleTree tree;
};

/** A signed state of the whole chain. */
struct AuditCheckpoint {
    qint64 treeSize = 0;
    qint64 epoch = 1;
    QByteArray root; ///< RFC 6962 over the row hashes
    QByteArray head; ///< hash of row treeSize
    qint64 wallMs = 0;
    UserId user;
    QByteArray signature; ///< Ed25519 of `user` over checkpointBytes()
    QByteArray mac; ///< keyed BLAKE2b over the same

    bool operator==(const AuditCheckpoint&) const = default;
};

/** What is signed: canonical JSON of fmt "checkpoint/1", store_id, epoch, tree_size, root, head, user_id, wall_ms. */
QByteArray checkpointBytes(const StoreId& store, const AuditCheckpoint& checkpoint);

/** The hash a row must have. */
QByteArray auditRowHash(const StoreId& store, const AuditRow& row);

/** What the row of an action with a reason in words commits with, under the case's audit salt: "reason", a newline, the words. */
QByteArray reasonBytes(const QString& words);

/** The rows of `audit_log` and `audit_checkpoints` of one store. Writing is within the caller's transaction. */
class AuditLog {
public:
    AuditLog(Database& database, const QString& siteId, const StoreId& storeId)
        : m_database(database),
          m_siteId(siteId),
          m_storeId(storeId)
    {
    }

    Result<AuditHead> head() const;
    /** Errors: StoreDamaged when the tree carried along is none of that size. */
    Result<AuditTail> tail() const;
    /** Appends one row after `tail`, which then ends with it. */
    Result<void> append(const AuditEntry& entry, AuditTail& tail);
    /** Keeps the words a person gave for the row `seq`; the row's detailCommit is the HMAC of reasonBytes(). */
    Result<void> keepReason(qint64 seq, CaseId caseId, const QString& words);
    /** Null: none was given, or it was erased with its case. */
    Result<QString> reasonOf(qint64 seq) const;
    /** Rows after `after`, at most `limit`, in order. */
    Result<QList<AuditRow>> rows(qint64 after, int limit) const;
    /** The same as a running query, for who reads a great many: columns as in core/store/auditbytes.h. */
    Result<Statement> rowsAfter(qint64 after, int limit) const;
    static AuditRow readRow(const Statement& row);
    /** The hash of one row; empty if there is none. */
    Result<QByteArray> hashAt(qint64 seq) const;
    /** The tree over all rows, as it was carried along with them. Errors: StoreDamaged. */
    Result<MerkleTree> tree() const;

    /** Root of the full subtree of 2^level rows, `position` counted in such subtrees (core/store/merkleproof.h). Errors: StoreDamaged. */
    Result<QByteArray> node(int level, qint64 position) const;

    Result<std::optional<AuditCheckpoint>> lastCheckpoint() const;
    /** The first checkpoint over more than `treeSize` rows. */
    Result<std::optional<AuditCheckpoint>> checkpointAfter(qint64 treeSize) const;
    Result<QList<AuditCheckpoint>> checkpoints() const;
    Result<void> keep(const AuditCheckpoint& checkpoint);
    /** The tree size of the last checkpoint, as it was noted when that was kept. */
    Result<qint64> signedSize() const;

private:
    Result<void> insert(const AuditRow& row);
    static constexpr int lowestKeptLevel = 8; ///< nodes over fewer rows are as quickly computed as looked up
    Result<void> keepNode(int level, qint64 position, const QByteArray& hash);
    Result<QByteArray> keptNode(int level, qint64 position) const; ///< empty: none is kept
    Result<QByteArray> nodeOverRows(int level, qint64 position) const;

    Database& m_database;
    QString m_siteId;
    StoreId m_storeId;
};

/** Signs the present state of the log. Errors: those of AuditLog; NotFound for an empty log. */
Result<AuditCheckpoint> makeCheckpoint(const AuditLog& log, const StoreId& store, qint64 epoch, qint64 wallMs,
    UserId user, const SignKeyPair& signing, const SecretBytes& auditKey);

} // namespace gyeot
