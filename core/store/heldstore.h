#pragma once

#include "core/store/openfinding.h"
#include "core/store/store.h"

namespace gyeot {

struct OpenedStore;

/** The exact sequence of reference/security.md 3.6, and the table of 3.8 as a decision. Takes a second for the key derivation.
 *  Errors: NotFound, StorePlace (a link), StoreInUse, WrongPassphrase (also for an unknown user), KeyringDamaged, StoreNewer, StoreSetting,
 *  ReadFailed, WriteFailed, DiskFull. */
Result<OpenedStore> openStore(
    const QString& directory, const QString& userName, SecretBytes passphrase, Surroundings around);

/** A store whose keyring opened and about which something is wrong. It holds lock and keys, and has written nothing, until a person has
 *  decided: look at it only, go on in a new epoch, or leave it and restore a backup. Each way is taken once. Main-thread or worker, but one
 *  at a time. */
class HeldStore {
public:
    ~HeldStore();
    HeldStore(const HeldStore&) = delete;
    HeldStore& operator=(const HeldStore&) = delete;

    const OpenFinding& finding() const;
    QString directory() const;
    /** What opening says where nobody can be asked: StoreRolledBack, StoreDamaged, StoreReadOnly or StorePlace. */
    Error error() const;
    /** Whether this person may accept what is missing: the finding allows it, and he is supervisor or administrator. */
    bool mayAccept() const;

    /** For rescue: everything can be read and printed, nothing is written, not even beside the store; every change is refused with
     *  StoreReadOnly, and what is looked at is not in the record of work, which cannot be written either.
     *  Errors: StoreDamaged (the first pages do not open). */
    Result<std::unique_ptr<Store>> openReadOnly();

    /** Goes on with what is there: the epoch is raised, so that the office asks a person before it takes the next bundle; the reason is kept
     *  and `store.accepted` stands in the record of work; the sidecar is written anew.
     *  Errors: RoleMissing (mayAccept() is false), ReasonNeeded and TooLarge (checkReason; the way is not taken then), BadArgument (a way was taken
     *  before), WriteFailed, DiskFull, those of opening. */
    Result<std::unique_ptr<Store>> accept(const QString& reason);

private:
    friend Result<OpenedStore> openStore(const QString&, const QString&, SecretBytes, Surroundings);
    struct State;
    explicit HeldStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** One of both: the store, ready for work, or what has to be decided first. */
struct OpenedStore {
    std::unique_ptr<Store> store = {};
    std::unique_ptr<HeldStore> held = {};
};

/** A short stable word for a trouble: for command lines and the record of work. */
const char* troubleName(OpenTrouble trouble);

} // namespace gyeot
