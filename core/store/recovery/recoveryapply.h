#pragma once

#include "core/crypto/kdf.h"
#include "core/store/recovery/recoveryrequest.h"
#include "core/store/store.h"

namespace gyeot {

/** Who asks, at a store he cannot open. */
struct RecoveryWish {
    QString userName;
    QStringList roles; ///< for somebody new: stable names; a user of the store has his own
};

/** A request file and what the person reads out by phone. */
struct RecoveryTicket {
    QByteArray request; ///< bytes of the file for the office
    QString code; ///< recoveryCode()
    QStringList roles; ///< as they stand in it
    qint64 expiresMs = 0;
};

/** Makes a new pair and a slot for it under the new passphrase, keeps them in the store's directory until the grant has come (in the place of an earlier
 *  request), and returns what goes to the office. The store stays closed. Takes seconds: for a worker.
 *  Errors: NotFound (no keyring; "recovery": the store has no office with three officers, or no envelope), KeyringDamaged, BadArgument (a name nobody has,
 *  and no roles; an unknown role), WeakPassphrase, WriteFailed, DiskFull. */
Result<RecoveryTicket> requestRecovery(const QString& directory, const RecoveryWish& wish,
    const SecretBytes& passphrase, const KdfParameters& kdf, Surroundings around);

/** The request that waits in a store's directory; none: there is none. Errors: BadForm, ReadFailed. */
Result<std::optional<RecoveryTicket>> pendingRecovery(const QString& directory);

/** Checks the officers' consent in the order of core/store/RECOVERY.md, section 5, writes the slot and opens the store with it; nothing is changed unless all of it holds.
 *  Audited "recovery.used"; every user is told at his next unlock. Takes seconds: for a worker.
 *  Errors: NotFound (no request waits), RecoveryRefused (detail: what does not fit), RecoveryExpired, RecoveryUsed, WrongPassphrase (not the one of the request),
 *  KeyringDamaged, BadForm and its like (the file), StoreInUse, WriteFailed, DiskFull, those of Store::open(). */
Result<std::unique_ptr<Store>> applyRecovery(const QString& directory, const QString& userName, SecretBytes passphrase,
    const QByteArray& granted, Surroundings around);

} // namespace gyeot
