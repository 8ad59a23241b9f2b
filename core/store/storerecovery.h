#pragma once

#include "core/store/keyringrotation.h"
#include "core/store/recovery/recoveryenvelope.h"
#include "core/store/recovery/recoverytable.h"
#include "core/store/store.h"

namespace gyeot {

/** Whether a forgotten passphrase could be made good today. */
enum class RecoveryState {
    NoOffice, ///< the store has no central office
    NoOfficers, ///< its office has not named three officers
    Missing, ///< no envelope was made
    Stale, ///< the envelope is of an earlier generation, or its file is gone or another
    Partial, ///< keys are missing in it that nobody present held when it was made
    Good,
};

/** Recovery by two officers of the central office, on the store's side (core/store/RECOVERY.md). */
class StoreRecovery {
public:
    /** The store outlives it. */
    explicit StoreRecovery(Store& store) : m_store(store) { }

    RecoveryState state() const;

    /** The keys an envelope may hold, as far as these people hold them: never the notes. */
    static RecoveryKeys keysOf(const Keyring& keyring, Lenders lenders = {});
    /** Those of a generation that is about to become the current one, with what lenders renewed. */
    static RecoveryKeys keysOf(const NextGeneration& next);
    /** Seals a new envelope to the pinned officers and has the keyring name it. Audited "recovery.envelope".
     *  Errors: RoleMissing (no administrator), those of writeRecoveryEnvelope() and Keyring::apply(). */
    Result<void> renew(Lenders lenders = {});

    /** At opening: writes "recovery.used" for slots that officers granted and nobody has told of yet, and, where an administrator opens, takes the slots
     *  into the keyring ("recovery.taken_in"). Errors: WriteFailed, DiskFull, BadForm. */
    Result<void> settleGranted();

    /** What the user has not been told of yet, the oldest first; not what happened before he came. */
    Result<QList<Recovery>> notices() const;
    /** He has seen it: "recovery.seen", and it is not shown again. Errors: WriteFailed, DiskFull. */
    Result<void> acknowledge(const Recovery& recovery);

private:
    Result<void> tellUsed(const GrantedSlot& slot);

    Store& m_store;
};

} // namespace gyeot
