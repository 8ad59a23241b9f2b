#include "core/store/storerestore.h"

#include "core/base/file.h"
#include "core/store/auditverify.h"
#include "core/store/erasure.h"
#include "core/store/filecopy.h"
#include "core/store/generationfiles.h"
#include "core/store/jobs/backupstore.h"
#include "core/store/scaffold.h"
#include "core/store/storeaction.h"
#include "core/store/storebackups.h"
#include "core/store/storeopen.h"

#include <QDir>
#include <QFileInfo>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** The manifest, once every file is what it says and the keyring says that it is its own. */
struct ProvedBackup {
    BackupManifest manifest;
    DatabaseKey key;
};
Result<ProvedBackup> provedBackup(const RestoreWish& wish, const SecretBytes& passphrase, const Progress& progress)
{
    auto verdict = checkBackupFiles(wish.backup, progress);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (!verdict->isSound())
        return failure(backupDamaged, verdict->wrong.join(u'\n'), "sum");
    const auto keyring = Keyring::open(wish.backup, wish.userName, passphrase);
    if (!keyring)
        return std::unexpected(keyring.error());
    const auto bytes = readFile(wish.backup + u"/manifest.json"_s, maxManifestBytes);
    const bool isGenuine = bytes && isManifestGenuine(*bytes, manifestKeyOf(*keyring))
        && verdict->manifest.storeId == keyring->file().storeId
        && verdict->manifest.generation == keyring->file().generation;
    if (!isGenuine)
        return failure(backupDamaged, u"manifest.json"_s, "mac");
    return ProvedBackup { std::move(verdict->manifest), { keyring->databaseKey(), keyring->file().databaseSalt } };
}

Result<void> copyFiles(
    const BackupManifest& manifest, const QString& backup, const QString& directory, const Progress& progress)
{
    for (const QString& name : { u"blobs"_s, u"outbox"_s, u"inbox"_s, u"backups"_s }) {
        if (auto made = makePrivateDirectory(directory + u'/' + name); !made)
            return made;
    }
    qint64 before = 0;
    const Progress counted = [&](qint64 done, qint64) { return goOn(progress, before + done, 0); };
    for (const BackupFile& file : manifest.files) {
        const QFileInfo target(directory + u'/' + file.path);
        const auto copied = copyFile(backup + u'/' + file.path, target.path(), target.fileName(), counted);
        if (!copied)
            return std::unexpected(copied.error());
        if (*copied != FileSum { file.sizeBytes, file.sha256 })
            return failure(backupDamaged, file.path, "changed while it was read");
        before += file.sizeBytes;
    }
    return {};
}

/** Before the program's own schema and first row touch it. */
Result<void> proveDatabase(const ProvedBackup& backup, const QString& directory, const Progress& progress)
{
    const auto database = Database::open(directory + u'/' + databaseName(backup.manifest.generation), backup.key);
    if (!database)
        return std::unexpected(database.error());
    return provePages(**database, backup.manifest.contents, progress);
}

} // namespace

/** The part that works on the opened copy. */
struct StoreRestore {
    const RestoreWish& wish;
    const BackupManifest& manifest;
    const Progress& progress;

    Result<void> raiseEpoch(Store::Inside& inside, qint64 epoch) const
    {
        auto action = StoreAction::begin(inside);
        if (!action)
            return std::unexpected(action.error());
        if (auto kept = inside.state().set("epoch", epoch); !kept)
            return kept;
        inside.epoch = epoch;
        ActionFacts facts;
        facts.action = u"restore.done"_s;
        facts.reason = isoUtc(manifest.madeMs);
        if (auto told = (*action)->commit(facts); !told)
            return told;
        action->reset();
        const auto head = inside.presentHead();
        return head ? startHead(inside.directory, inside.keyring.headKey(), *head) : std::unexpected(head.error());
    }

    /** What the backup's own erased-<generation>.bin knows and its pages do not; then the files of all that is erased. */
    static Result<qint64> eraseWhatIsBeside(Store& store)
    {
        Erasure erasure(store);
        const auto before = erasure.ledger();
        const auto finished = erasure.finish();
        const auto after = erasure.ledger();
        if (!before || !finished || !after)
            return std::unexpected(!before ? before.error() : !finished ? finished.error() : after.error());
        return after->size() - before->size();
    }

    Result<Restored> finish(const StoreOpening& opening) const
    {
        auto inside = opening.run();
        if (!inside)
            return std::unexpected(inside.error());
        const auto state = compareWithHead((*inside)->audit(), (*inside)->directory, (*inside)->keyring);
        if (!state || *state != HeadState::Normal)
            return failure(ErrorCode::StoreRolledBack, QFileInfo(wish.backup).fileName(), "backup head");
        Store store(std::move(*inside));
        const auto verdict = verifyAudit(store.database(), store.jobAccess(), progress);
        if (!verdict)
            return std::unexpected(verdict.error());
        if (verdict->firstBad)
            return failure(ErrorCode::StoreDamaged, {}, "audit " + verdict->problem);
        const auto erased = wish.eraseAgain ? wish.eraseAgain(store) : Result<qint64>(0);
        if (!erased)
            return std::unexpected(erased.error());
        const auto finished = eraseWhatIsBeside(store);
        if (!finished)
            return std::unexpected(finished.error());
        const qint64 epoch = std::max(store.epoch(), wish.knownEpoch) + 1;
        auto done = raiseEpoch(*store.m_inside, epoch);
        if (done)
            done = store.settle();
        if (!done)
            return std::unexpected(done.error());
        return Restored { wish.directory, manifest, epoch, *erased + *finished };
    }
};

Result<Restored> restoreStore(
    const RestoreWish& wish, const SecretBytes& passphrase, Surroundings around, const Progress& progress)
{
    const QFileInfo target(QDir(wish.directory).absolutePath());
    if (target.exists() || target.isSymLink())
        return failure(ErrorCode::AlreadyExists, target.fileName());
    const auto backup = provedBackup(wish, passphrase, progress);
    if (!backup)
        return std::unexpected(backup.error());
    const QString building =
        target.path() + u"/."_s + target.fileName() + u".new-"_s + around.ids.next().toString(QUuid::Id128);
    Scaffold scaffold(building);
    auto done = makePrivateDirectory(building);
    if (done)
        done = copyFiles(backup->manifest, wish.backup, building, progress);
    if (done)
        done = proveDatabase(*backup, building, progress);
    if (!done)
        return std::unexpected(done.error());
    auto restored =
        StoreRestore { wish, backup->manifest, progress }.finish({ building, wish.userName, passphrase, around });
    if (!restored)
        return restored;
    if (!QDir().rename(building, target.filePath()))
        return failure(ErrorCode::WriteFailed, target.fileName(), "rename");
    scaffold.release();
    if (auto flushed = syncDirectory(target.path()); !flushed)
        return std::unexpected(flushed.error());
    restored->directory = target.filePath();
    return restored;
}

} // namespace gyeot
