#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/crypto/secretbytes.h"
#include "core/store/clockjump.h"
#include "core/store/recordtype.h"
#include "core/store/storejob.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace gyeot {

class Database;
class Keyring;
struct AuditCheckpoint;
struct OfficePins;
struct SitePins;

/** What a new store is made with. */
struct NewStore {
    QString siteId; ///< "S07": 1–16 of A–Z, 0–9, '-'; the first part of every primary key
    QString userName; ///< shown at unlock, sealed in the keyring
    bool practice = false; ///< 연습: marked for ever in the keyring
    std::optional<KdfParameters> kdf = {}; ///< none: measured on this machine (calibrateKdf)
};

/** What the running program lends a store; all outlive it. */
struct Surroundings {
    const Clock& clock;
    IdSource& ids;
};

/** One open, unlocked store directory `<name>.gyeot/` (DESIGN section 4). Keys live as long as this object. Main-thread only; store jobs
 *  open their own connection. */
class Store {
public:
    /** Makes the directory, keyring and first generation, and opens it. The directory appears whole or not at all. Takes seconds, for the
     *  key derivation. Errors: AlreadyExists, WeakPassphrase, BadArgument (site id or user name), StorePlace, WriteFailed, DiskFull. */
    static Result<std::unique_ptr<Store>> create(
        const QString& directory, const NewStore& made, SecretBytes passphrase, Surroundings around);

    /** The exact sequence of reference/security.md 3.6, every setting read back.
     *  Errors: NotFound, StorePlace, StoreInUse, WrongPassphrase (also for an unknown user), KeyringDamaged, StoreDamaged, StoreNewer,
     *  StoreSetting, StoreReadOnly (cannot be written), StoreRolledBack (the sidecar knows of more than the database holds, of another history,
     *  or is missing). Where a person can be asked, openStore() of heldstore.h makes a decision of the last ones. */
    static Result<std::unique_ptr<Store>> open(
        const QString& directory, const QString& userName, SecretBytes passphrase, Surroundings around);

    /** Settles what can be settled, then forgets the keys. */
    ~Store();

    QString directory() const;
    StoreId id() const;
    QString siteId() const;
    UserId user() const;
    QString userName() const;
    bool isPractice() const;
    int schemaVersion() const;
    qint64 epoch() const; ///< 1, one more after each restore from a backup, and where a loss was accepted
    bool isReadOnly()
        const; ///< open for rescue (heldstore.h): every change is StoreReadOnly, and reads are not in the record of work
    std::optional<ClockJump> clockDoubt() const; ///< what is odd about the computer's clock; none: nothing
    const Clock& clock() const;
    IdSource& ids() const;
    Database& database() const; ///< for the queries of …Table classes; writing goes through Change
    const Keyring& keyring() const; ///< the user's roles, and what is pinned of office and site

    /** Opens a sealed column value of a row read from the database: text as UTF-8, numbers as decimal digits. A value that came sealed to
     *  this store as an office opens with ownBoxKey()'s pair. Errors: SealBroken, BadForm; NotFound when the case key was destroyed
     *  or the user does not hold the compartment. */
    Result<QByteArray> unsealField(
        const RecordType& type, CaseId caseId, const QUuid& object, const char* field, const QByteArray& sealed) const;

    /** The case's key of one compartment, made on first use (for blob keys and notes). Errors: SealBroken, NotFound. */
    Result<SecretBytes> caseKey(CaseId caseId, Compartment compartment);

    /** The file name of a blob: hex HMAC-SHA-256 of case and content digest, so that a directory listing tells nobody which known files
     *  are there (reference/security.md 3.9). */
    QString blobName(CaseId caseId, QByteArrayView sha256) const;

    /** This store's public key for values of a compartment sealed elsewhere (an office gives it to its sites); the pair is made on first
     *  use and kept sealed under the compartment. Errors: NotFound (the user does not hold it), SealBroken, WriteFailed. */
    Result<QByteArray> ownBoxKey(Compartment compartment);

    /** Writes the audit row of a sensitive read (opening a case, revealing a value, printing) before the data is shown.
     *  `action` is a constant "area.verb"; no values. Errors: WriteFailed, DiskFull. */
    Result<void> auditRead(const char* action, CaseId caseId, const QUuid& object = {});

    /** Signs the present state of the audit log and returns it; the last one if nothing was added since. Before an export, a backup and
     *  a lock. Errors: WriteFailed, StoreDamaged. */
    Result<AuditCheckpoint> checkpointAudit();

    /** Keeps the site's keys, or pins an office: the keyring is replaced whole, with an audit row.
     *  Errors: BadArgument (not an administrator), WriteFailed, DiskFull. */
    Result<void> setSite(const SitePins& site);
    Result<void> enrolOffice(const OfficePins& office, const SitePins& site);

    /** After two idle seconds, at lock, before an export or backup: signs the audit log and empties the write-ahead log, whose frames are
     *  the one place where commits could vanish unseen (reference/security.md 3.7). Errors: StoreInUse, WriteFailed, DiskFull. */
    Result<void> settle();

    /** What a store job needs to open its own connection in a worker (core/store/jobs). */
    StoreAccess jobAccess() const;

private:
    friend class BreakGlass;
    friend class Change;
    friend class HeldStore;
    friend class Erasure;
    friend class SiteSettings;
    friend class Merge;
    friend class OpenGlass;
    friend class StoreAction;
    friend class StoreBackups;
    friend class StoreGenerations;
    friend class StorePeople;
    friend class StoreRecovery;
    friend struct StoreRestore;
    friend class StoreAudit;
    friend struct StoreOpening;
    struct Inside;
    explicit Store(std::unique_ptr<Inside> inside);
    static Result<void> build(const QString& directory, const NewStore& made, const SecretBytes& passphrase,
        const KdfParameters& kdf, Surroundings around);
    Result<void> auditKeyring(const char* action);
    std::unique_ptr<Inside> m_inside;
};

} // namespace gyeot
