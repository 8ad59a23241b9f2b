#pragma once

#include "core/store/keyring.h"

#include <span>

namespace gyeot {

/** Other people's keyrings, opened with their own passphrases for this one action: they lend the keys the acting user does not hold. */
using Lenders = std::span<const Keyring* const>;

/** The changes of who may open a store, as values: planned here, told in the audit log, written by Keyring::apply(). A key that somebody
 *  needs and the administrator lacks comes from a lender, who has opened the same keyring beside him with his own passphrase.
 *  Every function: RoleMissing when `by` is no administrator, Stale when a lender's keyring is another one. */

/** Puts a slot in with its roles and the keys they hold. Errors: BadArgument (no role), AlreadyExists (a user of that name),
 *  KeyNotHeld (subject: the key's name). */
Result<KeyringChange> planNewUser(const Keyring& by, const NewSlot& slot, Roles roles, Lenders lenders);

/** Drops the slot and marks every key it held as due for rotation; the signing key stays among the former users. An administrator's leaving
 *  also renews the administrators' key at once. Errors: NotFound, BadArgument (oneself, who is there and therefore the last administrator
 *  never goes). */
Result<KeyringChange> planRemoval(const Keyring& by, UserId leaving, qint64 nowMs);

/** Gives the keys the new roles hold and drops the others, which become due. Errors: NotFound, BadArgument (no role; taking administration
 *  from oneself), KeyNotHeld. */
Result<KeyringChange> planRoles(const Keyring& by, UserId changed, Roles roles, Lenders lenders);

/** Puts an own part in that Keyring::sealedAnew() made for this very user; no role is needed. Errors: BadArgument (another's, or another
 *  pair), never RoleMissing. */
Result<KeyringChange> planPassphrase(const Keyring& by, const KeyringUser& own);

/** Seals to `user` the keys his roles hold, from whoever of these holds them; keys he has are left. Errors: KeyNotHeld, CryptoFailed. */
Result<void> wrapKeys(const KeyringFile& file, KeyringUser& user, const Keyring& by, Lenders lenders);

/** The name of a user as it lies in the file. */
QByteArray sealName(const SecretBytes& storeKey, UserId user, const QString& name);

} // namespace gyeot
