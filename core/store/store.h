#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/secretbytes.h"
#include "core/store/recordtype.h"

#include <QStringList>

#include <memory>

namespace gyeot {

class Database;

/** What a new store is made with. */
struct NewStore {
    QString siteId; ///< "S07": 1–16 of A–Z, 0–9, '-'; the first part of every primary key
    QString userName; ///< shown at unlock, sealed in the keyring
    bool practice = false; ///< 연습: marked for ever in the keyring
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
    /** Makes the directory, keyring and first generation, and opens it.
     *  Errors: AlreadyExists, WeakPassphrase, BadArgument (site id), StorePlace, WriteFailed, DiskFull. Nothing is left behind on failure. */
    static Result<std::unique_ptr<Store>> create(const QString& directory, const NewStore& made, SecretBytes passphrase, Surroundings around);

    /** The exact sequence of reference/security.md 3.6, every setting read back.
     *  Errors: NotFound, StorePlace, StoreInUse, WrongPassphrase (also for an unknown user), KeyringDamaged, StoreDamaged, StoreNewer,
     *  StoreSetting, StoreRolledBack. */
    static Result<std::unique_ptr<Store>> open(const QString& directory, const QString& userName, SecretBytes passphrase, Surroundings around);

    ~Store();

    QString directory() const;
    StoreId id() const;
    QString siteId() const;
    UserId user() const;
    QString userName() const;
    bool isPractice() const;
    int schemaVersion() const;
    const Clock& clock() const;
    IdSource& ids() const;
    Database& database() const; ///< for the queries of …Table classes; writing goes through Change

    /** Opens a sealed column value of a row read from the database. Errors: SealBroken; NotFound when the case key was destroyed. */
    Result<QByteArray> unsealField(const RecordType& type, CaseId caseId, const QUuid& object, const char* field, const QByteArray& sealed) const;

    /** The case's key of one compartment, made on first use (for blob keys and notes). Errors: SealBroken, NotFound. */
    Result<SecretBytes> caseKey(CaseId caseId, Compartment compartment);

    /** Writes the audit row of a sensitive read (opening a case, revealing a value, printing) before the data is shown.
     *  `action` is a constant "area.verb"; no values. Errors: WriteFailed, DiskFull. */
    Result<void> auditRead(const char* action, CaseId caseId, const QUuid& object = {});

private:
    friend class Change;
    struct Inside;
    explicit Store(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace gyeot
