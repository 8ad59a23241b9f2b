#pragma once

#include "core/store/store.h"

namespace gyeot {

/** What `keyring.json.bak` is worth when `keyring.json` cannot be read (KEY-05, KEY-06). */
enum class KeyringBackup {
    Missing,
    Damaged,
    WrongPassphrase, ///< of this name and passphrase it says nothing more
    OtherGeneration, ///< it opens, but the database it speaks of is not there or is not opened by its keys
    Fits, ///< putting it back would open the store
};

/** Looks at the copy without changing anything. Takes seconds, for the key derivation. Errors: NotFound (no such store). */
Result<KeyringBackup> backupState(const QString& directory, const QString& userName, const SecretBytes& passphrase);

/** Puts the copy back in place of a damaged keyring, which is kept as `keyring.json.damaged`, opens the store with it and tells it in the
 *  audit log (`keyring.restore`). Only a person asks for this: the copy may know somebody who has been removed since. A keyring that is
 *  not damaged is never replaced. Errors: AlreadyExists (the keyring is sound), StoreInUse, WrongPassphrase, KeyringDamaged (the copy is no
 *  better), StoreDamaged (another generation), WriteFailed, DiskFull, and those of Store::open(). */
Result<std::unique_ptr<Store>> restoreKeyringBackup(
    const QString& directory, const QString& userName, SecretBytes passphrase, Surroundings around);

} // namespace gyeot
