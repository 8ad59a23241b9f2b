#pragma once

#include "core/store/openfinding.h"
#include "core/store/storeinside.h"

namespace gyeot {

DatabaseKey databaseKeyOf(const Keyring& keyring);
/** The same machine gives the same name; the machine's own id cannot be had back from it. */
QString deviceName(const Keyring& keyring);
QString databasePathOf(const QString& directory, const Keyring& keyring);

/** What the sidecar says of the database beside it, and the time of both. `behind`: the sidecar has to be caught up with after a crash.
 *  Errors: ReadFailed; StoreNewer. What is damaged is a finding and no error. */
struct HeadVerdict {
    OpenFinding finding = {};
    bool isBehind = false;
};
Result<HeadVerdict> compareWithHead(Database& database, const QString& directory, const Keyring& keyring);
/** The bare comparison, where anything but Normal is a refusal. Errors: StoreRolledBack (the sidecar cannot be read), ReadFailed. */
Result<HeadState> compareWithHead(const AuditLog& audit, const QString& directory, const Keyring& keyring);

/** What opening says of a finding where nobody can be asked: StoreRolledBack, StoreDamaged, StoreReadOnly or StorePlace. */
Error errorOf(const OpenFinding& finding, const QString& directory);

/** The steps of reference/security.md 3.6. For core/store's own files only. */
struct StoreOpening {
    QString directory;
    QString userName;
    const SecretBytes& passphrase;
    Surroundings around;

    /** Everything up to the decision whether the store may be written, with nothing written but the holder's name in `store.lock`. */
    struct Looked {
        StoreLock lock;
        Keyring keyring;
        HeadVerdict verdict;
    };
    Result<Looked> look() const;
    /** For work without asking anybody: a finding is an error. */
    Result<std::unique_ptr<Store::Inside>> run() const;
    /** Opens for work what was looked at and found in order. */
    Result<std::unique_ptr<Store::Inside>> open(Looked looked) const;
    /** From what is open already to the whole: migrations (not of a database that is only read), keys, epoch. */
    Result<std::unique_ptr<Store::Inside>> assemble(
        StoreLock lock, Keyring keyring, std::unique_ptr<Database> database) const;
    /** The last steps of an opening for work: sidecar renewed, header repaired, audit row. */
    static Result<std::unique_ptr<Store>> finish(std::unique_ptr<Store::Inside> inside, const char* action);

private:
    Result<OpenFinding> findingOfPlace() const;
    Result<StoreLock> lockFor(OpenFinding& finding) const;
};

} // namespace gyeot
