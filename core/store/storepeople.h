#pragma once

#include "core/store/keyringpeople.h"
#include "core/store/store.h"
#include "core/store/storeperson.h"

namespace gyeot {

/** Who may open a store, and with which keys. Each change is made with the acting person's passphrase typed once more: `again` is the keyring
 *  opened anew with it, in a worker, since a key derivation takes seconds. The audit row comes first, then the file is replaced whole.
 *  Every change: RoleMissing, Stale (the file changed since, or `again` is of another time), WriteFailed, DiskFull. */
class StorePeople {
public:
    /** The store outlives it. */
    explicit StorePeople(Store& store) : m_store(store) { }

    /** In the order in which they came. Errors: SealBroken, BadForm (the list of words). */
    Result<QList<StorePerson>> people() const;
    Result<QList<FormerPerson>> former() const;
    QStringList rotationDue() const; ///< names of keys that somebody held who may hold them no more

    /** A slot for somebody who types a passphrase beside the administrator: for makeSlot(), in a worker. */
    SlotPlan slotPlan(const QString& name) const;

    /** Errors: those of planNewUser(). */
    Result<UserId> add(const NewSlot& slot, Roles roles, const Keyring& again, Lenders lenders = {});
    /** Errors: those of planRemoval(). */
    Result<void> remove(UserId leaving, const Keyring& again);
    /** Errors: those of planRoles(). */
    Result<void> setRoles(UserId changed, Roles roles, const Keyring& again, Lenders lenders = {});
    /** `own` is what `again.sealedAnew()` made. Errors: those of planPassphrase(). */
    Result<void> changePassphrase(const KeyringUser& own, const Keyring& again);

    /** What failed before this opening: count and since when. */
    FailedUnlocks failedBefore() const;
    /** At a successful opening: tells them in the audit log (`store.failed_unlocks`, the count as reason) and forgets them.
     *  Errors: WriteFailed, DiskFull. */
    Result<void> tellFailedUnlocks();

private:
    Result<void> checkAgain(const Keyring& again) const;
    Result<void> commit(KeyringChange change, const char* action, UserId about, const QString& reason = {});

    Store& m_store;
};

} // namespace gyeot
