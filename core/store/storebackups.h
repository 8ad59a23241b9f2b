#pragma once

#include "core/store/backupfolders.h"
#include "core/store/jobs/drillbackup.h"

#include <initializer_list>
#include <optional>
#include <utility>

namespace gyeot {

class Keyring;
class Store;

/** The row of store_state with a word that every drill reads back, sealed under the working key; made with the first backup. */
inline constexpr char canaryState[] = "backup.canary";
inline constexpr char canaryContext[] = "gyeot canary/1";

/** Proves that a manifest is of a store: under its store key. */
SecretBytes manifestKeyOf(const Keyring& keyring);

/** What is known of a store's backups; kept in store_state. */
struct BackupState {
    std::optional<qint64> lastMs; ///< of the last backup that was made and proved
    QString lastFolder; ///< where it lies; empty: in the store's own `backups`
    int lastGeneration = 0; ///< older than the store's: only a restore with the passphrase of its time opens it
    std::optional<qint64> drillMs; ///< of the last drill that succeeded
    std::optional<qint64> drillFailedMs; ///< of a failed one after it

    bool operator==(const BackupState&) const = default;
};

/** Backups of an open store: plan() here, backupStore() or drillBackup() in a worker, note…() here. */
class StoreBackups {
public:
    /** `store` outlives it. */
    explicit StoreBackups(Store& store) : m_store(store) { }

    /** Settles the store and gathers what a backup or a drill in `folder` needs; an empty folder is the store's own.
     *  Errors: those of settle() and of writing. */
    Result<BackupPlan> plan(const QString& folder = {});
    /** Remembers a backup, with the audit row "backup.done". Errors: those of writing. */
    Result<void> note(const BackupDone& done);
    /** Remembers a drill: "drill.done", or "drill.failed" with the code of the error. Errors: those of writing. */
    Result<void> note(const Result<DrillDone>& drill);

    Result<BackupState> state() const;
    /** The backups in a folder, newest first; an empty folder is the store's own. */
    QList<BackupFolder> backups(const QString& folder = {}) const;
    QString ownFolder() const;

private:
    using Kept = std::initializer_list<std::pair<const char*, QString>>;
    /** One audit row and what store_state keeps with it. */
    Result<void> keep(const QString& action, const QString& reason, Kept kept);
    Result<QByteArray> canary();

    Store& m_store;
};

} // namespace gyeot
