#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workspace/storeusers.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace gyeot {

class Store;

/** How old the last proved backup is (reference/security.md 3.12). */
enum class BackupAge {
    None, ///< there is none
    Fresh, ///< less than a day
    Ageing, ///< less than three days
    Old,
};

/** Where backups and keys of a store stand. */
struct CareState {
    BackupAge age = BackupAge::None;
    std::optional<qint64> backupMs; ///< when the last proved backup was made
    QString backupFolder; ///< where it lies; empty: with the store
    bool isBackupOfPresentKeys = true; ///< no: keys were renewed since, and the backup opens with what was then
    std::optional<qint64> drillMs; ///< when one was last restored for trial
    std::optional<qint64> drillFailedMs; ///< a trial after it that failed
    qint64 generation = 1;
    QStringList due; ///< names of keys that somebody held who may hold them no more
    QStringList held; ///< names of keys the person at the window can renew without a colleague
    bool mayRenew = false; ///< an administrator

    bool operator==(const CareState&) const = default;
};

/** What a backup left. */
struct BackupReport {
    QString folder; ///< its own directory
    qint64 madeMs = 0;
    qint64 files = 0;
    qint64 sizeBytes = 0;
    int dropped = 0; ///< older ones removed

    bool operator==(const BackupReport&) const = default;
};

/** What a restore for trial found. */
struct DrillReport {
    QString folder;
    qint64 madeMs = 0; ///< when the backup was made
    qint64 files = 0;
    qint64 rows = 0;

    bool operator==(const DrillReport&) const = default;
};

/** Long work of StoreCare on its way: run in a worker, then given back to StoreCare. */
class BackupTask {
public:
    ~BackupTask();
    BackupTask(BackupTask&&) noexcept;
    /** Errors: those of backupStore(). */
    Result<void> run(const Progress& progress = {});

private:
    friend class StoreCare;
    struct Inside;
    explicit BackupTask(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};
class DrillTask {
public:
    ~DrillTask();
    DrillTask(DrillTask&&) noexcept;
    /** Errors: those of drillBackup(); they go to StoreCare::finish() like a success. */
    void run(const Progress& progress = {});

private:
    friend class StoreCare;
    struct Inside;
    explicit DrillTask(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/** Renewing keys: derive() in a worker, StoreCare::begin(), run() in a worker, StoreCare::finish(); the last three again when it is Stale. */
class RenewalTask {
public:
    ~RenewalTask();
    RenewalTask(RenewalTask&&) noexcept;
    /** The work of the passphrases, typed again. Errors: WrongPassphrase (subject: the lender's name, if it is his), KeyringDamaged. */
    Result<void> derive();
    /** Errors: those of renewGeneration(). */
    Result<void> run(const Progress& progress = {});

private:
    friend class StoreCare;
    struct Inside;
    explicit RenewalTask(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/** Backups, drills and keys of one store, for a window or a command. */
class StoreCare : public QObject {
    Q_OBJECT

public:
    /** The store outlives it. */
    explicit StoreCare(Store& store) : m_store(store) { }

    Result<CareState> state() const;

    /** A backup into `folder`; empty: with the store. Errors: those of StoreBackups::plan(). */
    Result<BackupTask> backup(const QString& folder = {});
    Result<BackupReport> finish(const BackupTask& task);

    /** The newest backup where the last one was made, restored for trial. Errors: NotFound (there is none), those of StoreBackups::plan(). */
    Result<DrillTask> drill();
    /** Errors: what the drill found, after it was noted. */
    Result<DrillReport> finish(const DrillTask& task);

    /** `names` of keys beside the store's own, which is always renewed; `again` is the passphrase typed once more. */
    RenewalTask renewal(const QStringList& names, SecretBytes again, std::optional<Lender> lender = {}) const;
    /** Errors: RoleMissing, KeyNotHeld (the key's name), those of StoreGenerations::begin(). */
    Result<void> begin(RenewalTask& task);
    /** Makes the new keys current; then the store is spent and `renewed()` is told: whoever hears it locks.
     *  Errors: Stale (something was saved meanwhile: begin again), those of StoreGenerations::makeCurrent(). */
    Result<void> finish(RenewalTask& task);

Q_SIGNALS:
    void careChanged();
    void renewed();

private:
    Store& m_store;
};

/** How old a backup is at `nowMs`. */
BackupAge backupAge(std::optional<qint64> madeMs, qint64 nowMs);

} // namespace gyeot
