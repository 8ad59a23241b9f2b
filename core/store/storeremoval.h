#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>

namespace gyeot {

class Store;

/** Gives a store up: closes it and destroys its keyring and the copy beside it, so that nobody opens it again with any passphrase; only a
 *  backup, which holds a keyring of its own, could bring it back. Returns what remains in the directory, sorted, for the person to remove:
 *  the files are ciphertext from here on (reference/security.md RES-12). The last audit row is "store.forget".
 *  Errors: BadArgument (the user is no administrator; nothing has happened), WriteFailed, DiskFull. */
Result<QStringList> forgetStore(std::unique_ptr<Store> store);

} // namespace gyeot
