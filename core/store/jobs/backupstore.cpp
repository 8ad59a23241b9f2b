#include "core/store/jobs/backupstore.h"

#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/store/auditverify.h"
#include "core/store/backupfolders.h"
#include "core/store/databasecopy.h"
#include "core/store/erasureledger.h"
#include "core/store/filecopy.h"
#include "core/store/generationfiles.h"
#include "core/store/head.h"
#include "core/store/keyringfile.h"
#include "core/store/recovery/grantedslots.h"
#include "core/store/recovery/recoveryenvelope.h"
#include "core/store/scaffold.h"
#include "core/store/tablecopy.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBesideBytes = 64LL * 1024 * 1024; // the ledger beside is the largest
constexpr int triesWhenChanged = 3;

/** "backup-0193f0c0-20261127T190842Z". */
QString freeName(const BackupPlan& plan)
{
    const QString name = backupNameStart(plan.storeId) + isoUtc(plan.nowMs).remove(u'-').remove(u':');
    QString candidate = name;
    for (int n = 2; QFileInfo::exists(plan.folder + u'/' + candidate); ++n)
        candidate = name + u'-' + QString::number(n);
    return candidate;
}

StoreAccess accessToCopy(const StoreAccess& access, const QString& directory, int generation)
{
    return { directory, directory + u'/' + databaseName(generation),
        { access.databaseKey.key.clone(), access.databaseKey.salt }, access.keys.clone(), access.auditKey.clone(),
        access.siteId, access.storeId, access.signers, access.officeKeys };
}

/** One backup under way. */
class BackingUp {
public:
    BackingUp(const StoreAccess& access, const BackupPlan& plan, QString directory, const Progress& progress,
        const ReachedStep& reached)
        : m_access(access),
          m_plan(plan),
          m_directory(std::move(directory)),
          m_progress(progress),
          m_reached(reached)
    {
    }

    Result<BackupManifest> run();

private:
    Result<void> copyKeyring();
    Result<void> copyKeyringOnce();
    Result<void> copyBeside(const QString& name);
    Result<void> copyPages();
    Result<void> linkBlobs();
    Result<void> writeSidecar();
    Result<void> sumUp();
    bool mayGoOn() const { return goOn(m_progress, m_done, m_total); }
    Progress asking() const
    {
        return [this](qint64, qint64) { return mayGoOn(); };
    }
    BetweenRows between() const
    {
        return [this] { return mayGoOn() ? Result<void>() : failure(ErrorCode::Cancelled); };
    }
    void at(const char* step) const
    {
        if (m_reached)
            m_reached(step);
    }

    const StoreAccess& m_access;
    const BackupPlan& m_plan;
    const QString m_directory;
    const Progress& m_progress;
    const ReachedStep& m_reached;
    BackupManifest m_manifest;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/** A file that a store need not have; a name left from a try before goes. */
Result<void> BackingUp::copyBeside(const QString& name)
{
    const QString target = m_directory + u'/' + name;
    const auto bytes = readFile(m_access.directory + u'/' + name, maxBesideBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        const bool isGone = !QFile::exists(target) || QFile::remove(target);
        return isGone ? Result<void>() : std::unexpected(systemError(ErrorCode::WriteFailed, target));
    }
    return bytes ? writeFileAtomically(target, *bytes) : std::unexpected(bytes.error());
}

/** The keyring names the envelope by its sum, and slots beside count for one keyring alone: all of one moment, or again. */
Result<void> BackingUp::copyKeyring()
{
    for (int tries = triesWhenChanged; tries > 0; --tries) {
        auto copied = copyKeyringOnce();
        if (copied || copied.error().code != ErrorCode::FileChanged)
            return copied;
    }
    return failure(ErrorCode::Stale, {}, "keyring");
}

Result<void> BackingUp::copyKeyringOnce()
{
    const auto bytes = readFile(m_access.directory + u"/keyring.json"_s, maxKeyringBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto parts = splitKeyring(*bytes);
    const auto file = parts ? readKeyringBody(parts->body) : std::unexpected(parts.error());
    if (!file)
        return std::unexpected(file.error());
    if (file->generation != m_plan.generation)
        return failure(ErrorCode::Stale, {}, "generation");
    auto done = writeFileAtomically(m_directory + u"/keyring.json"_s, *bytes);
    if (done)
        done = copyBeside(QLatin1String(grantedSlotsName));
    if (done)
        done = copyBeside(recoveryFileName(m_plan.generation));
    const auto after = done ? readFile(m_access.directory + u"/keyring.json"_s, maxKeyringBytes)
                            : Result<QByteArray>(std::unexpected(done.error()));
    if (!after)
        return std::unexpected(after.error());
    return *after == *bytes ? Result<void>() : failure(ErrorCode::FileChanged, u"keyring.json"_s);
}

Result<void> BackingUp::copyPages()
{
    auto source = openForJob(m_access);
    if (!source)
        return std::unexpected(source.error());
    const auto snapshot = Transaction::begin(**source, Transaction::Kind::Read);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const auto head = AuditLog(**source, m_access.siteId, m_access.storeId).head(); // fixes the moment
    if (!head)
        return std::unexpected(head.error());
    m_manifest.auditSeq = head->seq;
    m_manifest.auditHash = head->hash;
    auto target = Database::create(m_directory + u'/' + databaseName(m_plan.generation),
        { m_access.databaseKey.key.clone(), m_access.databaseKey.salt });
    if (!target)
        return std::unexpected(target.error());
    constexpr qint64 pageBytes = 4096;
    const Progress pages = [this](qint64 done, qint64 total) {
        m_total = std::max(m_total, total * pageBytes);
        m_done = done * pageBytes;
        return mayGoOn();
    };
    if (auto copied = copyDatabase(**source, **target, pages); !copied)
        return copied;
    if (auto flushed = (*target)->checkpoint(); !flushed)
        return flushed;
    at("pages");
    auto root = contentsRoot(**source, between());
    if (!root)
        return std::unexpected(root.error());
    m_manifest.contents = std::move(*root);
    return {};
}

Result<void> BackingUp::linkBlobs()
{
    const QString from = m_access.directory + u"/blobs"_s;
    const QString to = m_directory + u"/blobs"_s;
    if (auto made = makePrivateDirectory(to); !made)
        return made;
    QDirIterator blobs(from, QDir::Files); // hidden ones are not whole yet
    while (blobs.hasNext()) {
        const QFileInfo blob = blobs.nextFileInfo();
        const auto linked = linkOrCopy(blob.filePath(), to, blob.fileName(), asking());
        if (!linked && linked.error().code != ErrorCode::NotFound) // erased meanwhile
            return linked;
    }
    return syncDirectory(to);
}

Result<void> BackingUp::writeSidecar()
{
    return startHead(m_directory, m_plan.headKey,
        { m_plan.storeId, m_plan.generation, m_plan.epoch, m_manifest.auditSeq, m_manifest.auditHash, m_plan.nowMs });
}

Result<void> BackingUp::sumUp()
{
    const QDir directory(m_directory);
    QDirIterator files(m_directory, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths << directory.relativeFilePath(files.next());
    paths.sort();
    for (const QString& path : std::as_const(paths)) {
        const auto sum = sumOfFile(directory.filePath(path), asking());
        if (!sum)
            return std::unexpected(sum.error());
        m_manifest.files.append({ path, sum->sizeBytes, sum->sha256 });
        m_done += sum->sizeBytes;
    }
    return {};
}

Result<BackupManifest> BackingUp::run()
{
    m_manifest.storeId = m_plan.storeId;
    m_manifest.siteId = m_plan.siteId;
    m_manifest.generation = m_plan.generation;
    m_manifest.epoch = m_plan.epoch;
    m_manifest.madeMs = m_plan.nowMs;
    m_manifest.ledgerHead = m_plan.ledgerHead;
    m_manifest.canary = m_plan.canary;
    auto done = copyKeyring();
    at("keyring");
    if (done)
        done = copyPages();
    if (done) // after the pages: it may know more than they do, never less
        done = copyBeside(erasedFileName(m_plan.generation));
    if (done)
        done = linkBlobs();
    at("blobs");
    if (done)
        done = writeSidecar();
    if (done)
        done = proveCopy(accessToCopy(m_access, m_directory, m_plan.generation), m_manifest.contents, asking());
    at("proved");
    if (done)
        done = sumUp();
    if (done)
        done = writeFileAtomically(backupManifestPath(m_directory), writeManifest(m_manifest, m_plan.manifestKey));
    at("manifest");
    if (!done)
        return std::unexpected(done.error());
    return m_manifest;
}

/** Half-made backups of this store that a killed process left. */
void sweep(const BackupPlan& plan)
{
    const QDir folder(plan.folder);
    for (const QString& name :
        folder.entryList({ u".new-"_s + backupNameStart(plan.storeId) + u'*' }, QDir::Dirs | QDir::Hidden))
        QDir(folder.filePath(name)).removeRecursively();
}

int dropOld(const BackupPlan& plan)
{
    int dropped = 0;
    const auto backups = backupsIn(plan.folder, plan.storeId);
    for (qsizetype i = backupsAlwaysKept; i < backups.size(); ++i) {
        if (backups.at(i).manifest.madeMs + backupLifeMs > plan.nowMs)
            continue;
        // first out of the row of backups by one rename, so that half of one is never taken for one
        const QString hidden = plan.folder + u"/.new-"_s + QFileInfo(backups.at(i).path).fileName();
        if (QDir().rename(backups.at(i).path, hidden) && QDir(hidden).removeRecursively())
            ++dropped;
    }
    return dropped;
}

} // namespace

Result<void> provePages(Database& database, const QByteArray& contents, const Progress& progress)
{
    database.interruptUnless([&progress] { return goOn(progress, 0, 0); });
    const auto pages = database.pragmaRows("PRAGMA cipher_integrity_check");
    const auto structure = pages ? database.pragmaRows("PRAGMA integrity_check") : pages;
    database.interruptUnless({});
    if (!structure)
        return std::unexpected(structure.error());
    if (!pages->isEmpty() || *structure != QByteArrayList { "ok" })
        return failure(ErrorCode::StoreDamaged, {}, "pages");
    const auto between = [&progress] { return goOn(progress, 0, 0) ? Result<void>() : failure(ErrorCode::Cancelled); };
    const auto snapshot = Transaction::begin(database, Transaction::Kind::Read);
    const auto root = snapshot ? contentsRoot(database, between) : std::unexpected(snapshot.error());
    if (!root)
        return std::unexpected(root.error());
    return *root == contents ? Result<void>() : failure(ErrorCode::StoreDamaged, {}, "contents");
}

Result<void> proveCopy(const StoreAccess& access, const QByteArray& contents, const Progress& progress)
{
    auto database = openForJob(access);
    if (!database)
        return std::unexpected(database.error());
    if (auto proved = provePages(**database, contents, progress); !proved)
        return proved;
    const auto verdict = verifyAudit(**database, access, progress);
    if (!verdict)
        return std::unexpected(verdict.error());
    return verdict->firstBad ? failure(ErrorCode::StoreDamaged, {}, "audit " + verdict->problem) : Result<void>();
}

Result<BackupDone> backupStore(
    const StoreAccess& access, const BackupPlan& plan, const Progress& progress, const ReachedStep& reached)
{
    if (!QFileInfo(plan.folder).isDir())
        return failure(ErrorCode::NotFound, QFileInfo(plan.folder).fileName());
    sweep(plan);
    const QString name = freeName(plan);
    const QString building = plan.folder + u"/.new-"_s + name;
    Scaffold scaffold(building);
    if (auto made = makePrivateDirectory(building); !made)
        return std::unexpected(made.error());
    auto manifest = BackingUp(access, plan, building, progress, reached).run();
    if (!manifest)
        return std::unexpected(manifest.error());
    const QString path = plan.folder + u'/' + name;
    if (!QDir().rename(building, path))
        return failure(ErrorCode::WriteFailed, name, "rename");
    scaffold.release();
    if (auto flushed = syncDirectory(plan.folder); !flushed)
        return std::unexpected(flushed.error());
    if (reached)
        reached("named");
    BackupDone done { path, std::move(*manifest), 0, dropOld(plan) };
    for (const BackupFile& file : done.manifest.files)
        done.sizeBytes += file.sizeBytes;
    return done;
}

Result<BackupVerdict> checkBackupFiles(const QString& path, const Progress& progress)
{
    const auto bytes = readFile(backupManifestPath(path), maxManifestBytes);
    if (!bytes)
        return failure(backupDamaged, u"manifest.json"_s, "missing");
    auto manifest = readManifest(*bytes);
    if (!manifest)
        return std::unexpected(manifest.error());
    BackupVerdict verdict { std::move(*manifest), {} };
    QSet<QString> named { u"manifest.json"_s };
    qint64 before = 0;
    const Progress counted = [&](qint64 done, qint64) { return goOn(progress, before + done, 0); };
    for (const BackupFile& file : verdict.manifest.files) {
        named.insert(file.path);
        const auto sum = sumOfFile(path + u'/' + file.path, counted);
        if (!sum && sum.error().code == ErrorCode::Cancelled)
            return std::unexpected(sum.error());
        if (!sum || *sum != FileSum { file.sizeBytes, file.sha256 })
            verdict.wrong << file.path;
        before += file.sizeBytes;
    }
    const QDir directory(path);
    QDirIterator files(
        path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        const QString relative = directory.relativeFilePath(info.filePath());
        const bool isFolder = info.isDir() && !info.isSymLink() && relative == u"blobs";
        if (!isFolder && !named.contains(relative))
            verdict.wrong << relative;
    }
    return verdict;
}

} // namespace gyeot
