#include "core/workspace/storecare.h"

#include "core/store/keyring.h"
#include "core/store/store.h"
#include "core/store/storebackups.h"
#include "core/store/storegenerations.h"
#include "core/workspace/recordtypes.h"

namespace gyeot {

namespace {

constexpr qint64 hourMs = qint64(60) * 60 * 1000;
constexpr qint64 freshMs = 24 * hourMs; // reference/security.md 3.12
constexpr qint64 ageingMs = 72 * hourMs;

} // namespace

struct BackupTask::Inside {
    StoreAccess access;
    BackupPlan plan;
    std::optional<BackupDone> done = {};
};

struct DrillTask::Inside {
    StoreAccess access;
    BackupPlan plan;
    QString backup;
    Result<DrillDone> done = failure(ErrorCode::Cancelled);
};

struct RenewalTask::Inside {
    QString directory;
    QString userName;
    QStringList names;
    SecretBytes again;
    std::optional<Lender> lender = {};

    std::optional<Keyring> own = {}; ///< proves that the person at the window is who he was
    std::optional<Keyring> lent = {};
    std::optional<StoreAccess> access = {};
    std::optional<Renewal> renewal = {};
    std::optional<PreparedGeneration> prepared = {};
};

BackupTask::BackupTask(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }
BackupTask::~BackupTask() = default;
BackupTask::BackupTask(BackupTask&&) noexcept = default;

Result<void> BackupTask::run(const Progress& progress)
{
    auto done = backupStore(m_inside->access, m_inside->plan, progress);
    if (!done)
        return std::unexpected(done.error());
    m_inside->done.emplace(std::move(*done));
    return {};
}

DrillTask::DrillTask(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }
DrillTask::~DrillTask() = default;
DrillTask::DrillTask(DrillTask&&) noexcept = default;

void DrillTask::run(const Progress& progress)
{
    m_inside->done = drillBackup(m_inside->access, m_inside->plan, m_inside->backup, progress);
}

RenewalTask::RenewalTask(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }
RenewalTask::~RenewalTask() = default;
RenewalTask::RenewalTask(RenewalTask&&) noexcept = default;

Result<void> RenewalTask::derive()
{
    Inside& in = *m_inside;
    auto own = Keyring::open(in.directory, in.userName, in.again);
    if (!own)
        return std::unexpected(own.error());
    in.own.emplace(std::move(*own));
    if (in.lender) {
        auto lent = Keyring::open(in.directory, in.lender->name, in.lender->passphrase);
        if (!lent)
            return failure(lent.error().code, in.lender->name, lent.error().detail);
        in.lent.emplace(std::move(*lent));
    }
    in.again = {};
    in.lender.reset();
    return {};
}

Result<void> RenewalTask::run(const Progress& progress)
{
    Inside& in = *m_inside;
    in.prepared.reset();
    auto prepared = renewGeneration(*in.access, std::move(*in.renewal), caseRecordTypes(), progress);
    in.renewal.reset();
    if (!prepared)
        return std::unexpected(prepared.error());
    in.prepared.emplace(std::move(*prepared));
    return {};
}

BackupAge backupAge(std::optional<qint64> madeMs, qint64 nowMs)
{
    if (!madeMs)
        return BackupAge::None;
    if (nowMs - *madeMs < freshMs)
        return BackupAge::Fresh;
    return nowMs - *madeMs < ageingMs ? BackupAge::Ageing : BackupAge::Old;
}

Result<CareState> StoreCare::state() const
{
    const auto backup = StoreBackups(m_store).state();
    if (!backup)
        return std::unexpected(backup.error());
    const Keyring& keyring = m_store.keyring();
    CareState state;
    state.age = backupAge(backup->lastMs, m_store.clock().nowMs());
    state.backupMs = backup->lastMs;
    state.backupFolder = backup->lastFolder;
    state.isBackupOfPresentKeys = !backup->lastMs || backup->lastGeneration == keyring.file().generation;
    state.drillMs = backup->drillMs;
    state.drillFailedMs = backup->drillFailedMs;
    state.generation = keyring.file().generation;
    state.due = keyring.file().rotationDue;
    state.held = KeyringRotation::heldKeys(keyring);
    state.mayRenew = keyring.hasRole(Role::Administrator);
    return state;
}

Result<BackupTask> StoreCare::backup(const QString& folder)
{
    auto plan = StoreBackups(m_store).plan(folder);
    if (!plan)
        return std::unexpected(plan.error());
    return BackupTask(std::make_unique<BackupTask::Inside>(m_store.jobAccess(), std::move(*plan)));
}

Result<BackupReport> StoreCare::finish(const BackupTask& task)
{
    const auto& done = task.m_inside->done;
    if (!done)
        return failure(ErrorCode::Cancelled);
    if (auto noted = StoreBackups(m_store).note(*done); !noted)
        return std::unexpected(noted.error());
    Q_EMIT careChanged();
    return BackupReport { done->path, done->manifest.madeMs, done->manifest.files.size(), done->sizeBytes,
        done->dropped };
}

Result<DrillTask> StoreCare::drill()
{
    StoreBackups backups(m_store);
    const auto state = backups.state();
    if (!state)
        return std::unexpected(state.error());
    const auto all = backups.backups(state->lastFolder);
    if (all.isEmpty())
        return failure(ErrorCode::NotFound, {}, "backup");
    auto plan = backups.plan(state->lastFolder);
    if (!plan)
        return std::unexpected(plan.error());
    return DrillTask(std::make_unique<DrillTask::Inside>(m_store.jobAccess(), std::move(*plan), all.first().path));
}

Result<DrillReport> StoreCare::finish(const DrillTask& task)
{
    const auto& done = task.m_inside->done;
    if (!done && done.error().code == ErrorCode::Cancelled)
        return std::unexpected(done.error());
    if (auto noted = StoreBackups(m_store).note(done); !noted)
        return std::unexpected(noted.error());
    Q_EMIT careChanged();
    if (!done)
        return std::unexpected(done.error());
    return DrillReport { done->backup, done->madeMs, done->files, done->rows };
}

RenewalTask StoreCare::renewal(const QStringList& names, SecretBytes again, std::optional<Lender> lender) const
{
    return RenewalTask(std::make_unique<RenewalTask::Inside>(
        m_store.directory(), m_store.userName(), names, std::move(again), std::move(lender)));
}

Result<void> StoreCare::begin(RenewalTask& task)
{
    RenewalTask::Inside& in = *task.m_inside;
    if (!in.own || in.own->user().id != m_store.user())
        return failure(ErrorCode::WrongPassphrase);
    const Keyring* const lent = in.lent ? &*in.lent : nullptr;
    auto renewal = StoreGenerations(m_store).begin(in.names, lent ? Lenders(&lent, 1) : Lenders());
    if (!renewal)
        return std::unexpected(renewal.error());
    in.renewal.emplace(std::move(*renewal));
    in.access.emplace(m_store.jobAccess());
    return {};
}

Result<void> StoreCare::finish(RenewalTask& task)
{
    RenewalTask::Inside& in = *task.m_inside;
    if (!in.prepared)
        return failure(ErrorCode::Cancelled);
    PreparedGeneration prepared = std::move(*in.prepared);
    in.prepared.reset();
    if (auto current = StoreGenerations(m_store).makeCurrent(std::move(prepared)); !current)
        return current;
    Q_EMIT renewed();
    return {};
}

} // namespace gyeot
