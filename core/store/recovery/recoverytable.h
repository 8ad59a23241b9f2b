#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace gyeot {

class Database;

/** One time two officers let somebody into this store. */
struct Recovery {
    QByteArray nonce; ///< of the request, 32 bytes
    UserId user;
    QStringList officers; ///< fingerprints of both signing certificates, hex
    QByteArray granted; ///< `recoverygranted/1`, with both signatures
    qint64 usedMs = 0;

    bool operator==(const Recovery&) const = default;
};

/** The rows of `recoveries` and `recovery_notices`. Writes belong into the caller's transaction. */
class RecoveryTable {
public:
    RecoveryTable(Database& database, const QString& siteId) : m_database(database), m_siteId(siteId) { }

    /** Also in a store that an earlier program left: it has no such table. */
    Result<bool> isUsed(const QByteArray& nonce) const;
    Result<void> insert(const Recovery& recovery);
    /** Those this user has not been told of, the oldest first, without their signatures. */
    Result<QList<Recovery>> unseenBy(UserId user) const;
    Result<void> setSeen(const QByteArray& nonce, UserId user, qint64 nowMs);

private:
    Database& m_database;
    QString m_siteId;
};

} // namespace gyeot
