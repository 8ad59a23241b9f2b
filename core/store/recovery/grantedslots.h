#pragma once

#include "core/crypto/secretbytes.h"
#include "core/store/keyringfile.h"

namespace gyeot {

/** A slot that two officers gave somebody, until an administrator's next writing takes it into the keyring (core/store/RECOVERY.md, section 5). */
struct GrantedSlot {
    KeyringUser slot;
    QByteArray replaces; ///< X25519 key of the slot it replaces; empty: a new person
    QByteArray granted; ///< bytes of `recoverygranted/1`

    bool operator==(const GrantedSlot&) const = default;
};

/** `keyring-granted.json`, read and not yet proved. */
struct GrantedSlots {
    StoreId store;
    int generation = 1;
    QList<GrantedSlot> entries;
    QByteArray body; ///< what the MAC covers
    QByteArray mac;
};

inline constexpr const char* grantedSlotsName = "keyring-granted.json";

/** Bytes of the file. `key` is the store key's subkey "gy-grant". */
QByteArray writeGrantedSlots(const KeyringFile& keyring, const QList<GrantedSlot>& list, const SecretBytes& key);
/** Errors: KeyringDamaged with the member as detail. */
Result<GrantedSlots> readGrantedSlots(const QByteArray& bytes);

/** A slot as bytes, in the form the keyring has: the body of a keyring that holds nothing else. */
QByteArray writeLoneSlot(const KeyringFile& keyring, const KeyringUser& slot);
/** Errors: KeyringDamaged. */
Result<KeyringUser> readLoneSlot(const QByteArray& bytes);

/** Those that count for this keyring. */
QList<GrantedSlot> standingSlots(const KeyringFile& keyring, const GrantedSlots& granted);
/** The keyring with these slots in it; the signing keys of those they replace are among the former. */
KeyringFile withSlots(KeyringFile keyring, const QList<GrantedSlot>& list);
/** MAC, and the consent of two pinned officers to each of `standing`. Errors: KeyringDamaged with "granted …" as detail. */
Result<void> proveSlots(const KeyringFile& keyring, const GrantedSlots& granted, const QList<GrantedSlot>& standing,
    const SecretBytes& key);

} // namespace gyeot
