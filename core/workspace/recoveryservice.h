#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QObject>
#include <QStringList>

namespace gyeot {

class Store;

/** Whether a forgotten passphrase could be made good today, for a window (core/store/RECOVERY.md). */
enum class RecoveryStanding {
    NoOffice, ///< the store has no central office
    NoOfficers, ///< its office has not named three officers
    Missing, ///< no envelope, or one of earlier keys
    Partial, ///< keys are missing in it that nobody present held when it was made
    Good,
};

/** What a user is told once: two officers let somebody into this store. */
struct RecoveryNotice {
    QByteArray nonce;
    UserId user;
    QString userName; ///< empty: not a user any more
    QStringList officers; ///< fingerprints of their certificates, hex
    qint64 usedMs = 0;

    bool operator==(const RecoveryNotice&) const = default;
};

/** Recovery by the office's officers, for a window of an open store. */
class RecoveryService : public QObject {
    Q_OBJECT

public:
    /** The store outlives it. */
    explicit RecoveryService(Store& store) : m_store(store) { }

    RecoveryStanding standing() const;
    bool mayRenew() const; ///< an administrator, at a store whose office has officers
    /** Errors: those of StoreRecovery::renew(). */
    Result<void> renew();

    /** The oldest first. Errors: those of reading. */
    Result<QList<RecoveryNotice>> notices() const;
    /** Errors: WriteFailed, DiskFull. */
    Result<void> acknowledge(const RecoveryNotice& notice);

Q_SIGNALS:
    void renewed();

private:
    Store& m_store;
};

} // namespace gyeot
