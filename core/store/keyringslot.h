#pragma once

#include "core/crypto/seal.h"
#include "core/store/keyringfile.h"

#include <functional>

namespace gyeot {

/** What lies in a slot under the passphrase's key. */
struct SlotSecrets {
    BoxKeyPair box;
    SignKeyPair sign;
    QByteArray
        anchor; ///< administrators' public key that was current when the slot was sealed: what its owner measures the file by
};

/** deriveKey(), or in tests something that counts. */
using KeyDeriver = std::function<Result<SecretBytes>(const SecretBytes& canonical, const KdfParameters&)>;

/** Writes a user's own part (`kdf`, `privateSealed`, `ownSignature`) for a passphrase as typed. The public keys are those of `secrets`; id and
 *  store are bound. Takes seconds. Errors: WeakPassphrase, BadForm, TooLarge, CryptoFailed, KeyringDamaged (costs outside the limits). */
Result<void> sealSlot(StoreId store, KeyringUser& user, const SlotSecrets& secrets, const SecretBytes& passphrase,
    const KdfParameters& kdf);

/** Opens it. A damaged slot and a wrong passphrase look alike by nature of the cipher. Takes seconds.
 *  Errors: WrongPassphrase; KeyringDamaged (costs outside the limits, or contents that are none). */
Result<SlotSecrets> openSlot(
    StoreId store, const KeyringUser& user, const SecretBytes& passphrase, const KeyDeriver& derive);

/** Whether the owner of the signing key wrote this own part. */
bool isOwnPartGenuine(StoreId store, const KeyringUser& user);

/** Who is about to get a slot. */
struct SlotPlan {
    StoreId store;
    UserId id;
    QString name; ///< as shown at unlock
    QByteArray anchor; ///< Keyring::adminPublic()
    qint64 nowMs = 0;
    QString siteId = {}; ///< with the name, what a passphrase must not mainly be
};

/** A slot as its owner makes it, with a pair of his own; an administrator adds what only he can: roles, keys, the sealed name. */
struct NewSlot {
    KeyringUser user;
    QString name;
    SlotSecrets secrets; ///< the owner's; go with this object
};
/** For a worker. Errors: BadArgument (empty name), those of sealSlot(). */
Result<NewSlot> makeSlot(const SlotPlan& plan, const SecretBytes& passphrase, const KdfParameters& kdf);

/** The slot on which the name's passphrase is tried: its own, or for a name nobody has, one of the others, always the same for one name, so
 *  that the work and the answer are some user's (KEY-02). `isKnown` says which. The list is not empty. */
struct SlotChoice {
    qsizetype index = 0;
    bool isKnown = false;
};
SlotChoice slotFor(const KeyringFile& file, const QString& userName);

} // namespace gyeot
