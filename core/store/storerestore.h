#pragma once

#include "core/base/progress.h"
#include "core/store/backupmanifest.h"
#include "core/store/store.h"

#include <functional>

namespace gyeot {

/** Which backup becomes a store, where, and who asks. */
struct RestoreWish {
    QString backup; ///< directory of the backup
    QString directory; ///< of the new store; must not be there
    QString userName;
    qint64 knownEpoch = 0; ///< of the store it replaces, where that can still be read: the new one is above both
    /** Erases again what has been erased since (replacedstore.h: heedReplaced), before anybody sees a case; returns how many cases.
     *  Empty: nothing is known to have been erased. */
    std::function<Result<qint64>(Store&)> eraseAgain = {};
};

/** What has been put in place. */
struct Restored {
    QString directory;
    BackupManifest manifest;
    qint64 epoch = 1;
    qint64 erasedAgain = 0;

    bool operator==(const Restored&) const = default;
};

/** Makes a store of a backup, in a new directory that appears whole or not at all. Every file is compared with the manifest, the passphrase
 *  opens the backup's own keyring, the manifest has to be by that store, the database is proved page by page and row by row. Then what
 *  was erased since is erased again, the epoch is raised, so that the office sees that history was turned back, and the audit row
 *  "restore.done" is written. Works in a worker: the store it opens lives and goes within the call. `progress` in bytes.
 *  Errors: AlreadyExists; SealBroken (the files that are wrong as subject, one a line); WrongPassphrase, KeyringDamaged;
 *  StoreDamaged; StoreRolledBack; StorePlace; Cancelled, WriteFailed, DiskFull; those of opening and of `eraseAgain`. */
Result<Restored> restoreStore(
    const RestoreWish& wish, const SecretBytes& passphrase, Surroundings around, const Progress& progress = {});

} // namespace gyeot
