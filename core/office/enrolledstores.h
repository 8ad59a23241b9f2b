#pragma once

#include "core/base/ids.h"
#include "core/crypto/trust.h"
#include "core/store/database.h"
#include "core/store/merkle.h"

#include <optional>

namespace gyeot {

/** One store that may send to this office, and how far it has come. */
struct EnrolledStore {
    QString siteId;
    StoreId store;
    bool isLost = false;
    Certificate signing;
    Certificate receipt;
    qint64 enrolledMs = 0;
    qint64 epoch = 1;
    qint64 lastSequence = 0;
    QByteArray lastManifest =
        QByteArray(32, '\0'); ///< SHA-256 of the manifest.json applied last; zeros before the first
    qint64 frontier = 0; ///< its operations are known up to here
    qint64 auditSize = 0;
    QByteArray auditHead; ///< hash of its row auditSize
    MerkleTree auditTree;
    qint64 withheldCases = 0; ///< cases it said it holds back
    std::optional<qint64> lastMs = {}; ///< when a bundle of it was last applied
};

/** The rows of `enrolled_stores`. Writes belong into the caller's transaction. */
class EnrolledStoreTable {
public:
    explicit EnrolledStoreTable(Database& database) : m_database(database) { }

    /** A store enrolled again gets its new certificates and keeps where it stands. */
    Result<void> enrol(const EnrolledStore& row);
    /** Whom a signing certificate belongs to. None: nobody we know. */
    Result<std::optional<EnrolledStore>> bySigner(const QByteArray& fingerprint) const;
    Result<std::optional<EnrolledStore>> find(const QString& siteId, StoreId store) const;
    Result<QList<EnrolledStore>> all() const;
    /** How far it has come: epoch, sequence, frontier, audit log. */
    Result<void> advance(const EnrolledStore& row);
    /** From now on everything it sends is refused, and its certificate is on the next revocation list. */
    Result<void> reportLost(const QString& siteId, StoreId store, qint64 nowMs);
    /** Certificates of lost stores, for the list. */
    Result<QList<Revocation>> revocations() const;

private:
    Database& m_database;
};

} // namespace gyeot
