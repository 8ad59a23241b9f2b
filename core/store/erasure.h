#pragma once

#include "core/store/erasureledger.h"

namespace gyeot {

class Database;
class Store;

/** How many cases may go in a day, and how long one waits where nobody else can agree. */
struct ErasureLimits {
    qint64 perDay = 20; ///< cases a Korean day, each agreed to by two people
    qint64 perDayAlone = 3; ///< in a store of one person
    int waitDays = 7; ///< in the trash, in a store of one person
    int waitDaysOnDemand = 1; ///< the same when the requester asks for it: at once is what she may expect
};

/** A second person agrees. */
struct Approval {
    UserId user = {};
    QString name = {};
    QByteArray signature = {}; ///< Ed25519 over erasureOrderBytes()
};

/** Who agrees to what, and in which store; for approveErasure() in a worker, since his key takes a second to make. */
struct ApprovalWish {
    QString directory;
    UserId acting; ///< who wants to erase and must be somebody else
    ErasureOrder order;
    QString name; ///< of the second person, as typed
};

/** Opens the keyring beside the open store with the second person's own passphrase and signs the order as he.
 *  Errors: WrongPassphrase, KeyringDamaged; ApprovalMissing (the same person, or none of his roles may agree). */
Result<Approval> approveErasure(const ApprovalWish& wish, const SecretBytes& passphrase);

/** What erasing a case would mean today, for a page that asks. */
struct ErasureOutlook {
    QString caseNumber = {};
    QMap<QString, qint64> counts = {}; ///< by table, and "keys", "operations", "files"
    bool needsSecond = false; ///< the store has somebody who can agree
    std::optional<qint64> earliestMs = {}; ///< in a store of one person: when the time in the trash is over
    std::optional<Error> obstacle = {}; ///< what erase() would refuse with, the second person aside

    bool operator==(const ErasureOutlook&) const = default;
};

/** Erases cases of a store for ever (reference/security.md 3.16): one transaction takes the keys in every generation, the rows, the values of
 *  operations and the words of search, and leaves a tombstone, an `erase` operation and an audit row; then the sealed files go and the
 *  write-ahead log is emptied. A process that ends in between finds it whole or not begun, and the next opening finishes the files. */
class Erasure {
public:
    /** The store outlives it. */
    explicit Erasure(Store& store, const ErasureLimits& limits = {}) : m_store(store), m_limits(limits) { }

    /** Errors: NotFound (no such case). */
    Result<ErasureOutlook> outlook(const ErasureOrder& order) const;

    /** Errors: NotFound (no such case), CaseErased, NotInTrash, LegalHold (its reason as subject), BadArgument (the user's roles do not allow
     *  it), ApprovalMissing (nobody agreed, or not to this order), ErasureLimit, TooEarly (a store of one person); those of writing. */
    Result<Tombstone> erase(const ErasureOrder& order, const std::optional<Approval>& second);

    /** Erases once more what another ledger of this store says is erased: after a restore, and at every opening with what lies beside the
     *  database. Returns how many cases that were. Not limited. Errors: those of writing. */
    Result<qint64> apply(const QList<Tombstone>& ledger);

    /** What an opening does before anybody sees a case: erases again what erased-<generation>.bin knows and the database does not, writes
     *  that file anew where it lags behind, removes sealed files of erased cases. Errors: those of reading and writing. */
    Result<void> finish();

    /** Whether keys that were destroyed still lie in older copies of this generation: true until a new generation is begun. */
    Result<bool> isCleanGenerationDue() const;

    Result<QList<Tombstone>> ledger() const;
    /** Whether anybody but the user could agree. */
    bool hasSecondPerson() const;

private:
    struct Standing;
    Result<Standing> standing(const ErasureOrder& order) const;
    std::optional<Error> obstacle(const ErasureOrder& order, const Standing& standing) const;
    Result<void> checkApproval(const ErasureOrder& order, const std::optional<Approval>& second) const;
    qint64 earliestMs(const ErasureOrder& order, const Standing& standing) const;
    Result<Tombstone> bury(Tombstone tombstone, const char* action);
    Result<void> removeFiles();
    Result<void> keepBeside();
    void finishOrLog();

    Store& m_store;
    ErasureLimits m_limits;
};

} // namespace gyeot
