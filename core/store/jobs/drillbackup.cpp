#include "core/store/jobs/drillbackup.h"

#include "core/base/file.h"
#include "core/crypto/seal.h"
#include "core/store/filecopy.h"
#include "core/store/generationfiles.h"
#include "core/store/scaffold.h"
#include "core/store/storebackups.h"
#include "core/store/storestate.h"
#include "core/store/tablecopy.h"

#include <QFileInfo>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<BackupManifest> provedManifest(const BackupPlan& plan, const QString& backup, const Progress& progress)
{
    const auto bytes = readFile(backup + u"/manifest.json"_s, maxManifestBytes);
    if (!bytes)
        return failure(ErrorCode::NotFound, QFileInfo(backup).fileName());
    const auto verdict = checkBackupFiles(backup, progress);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (verdict->manifest.generation != plan.generation)
        return failure(ErrorCode::Stale, QFileInfo(backup).fileName(), "generation");
    if (!isManifestGenuine(*bytes, plan.manifestKey))
        return failure(backupDamaged, u"manifest.json"_s, "mac");
    if (!verdict->isSound())
        return failure(backupDamaged, verdict->wrong.first(), "sum");
    return verdict->manifest;
}

Result<void> putInPlace(
    const BackupManifest& manifest, const QString& backup, const QString& scratch, const Progress& progress)
{
    if (auto made = makePrivateDirectory(scratch + u"/blobs"_s); !made)
        return made;
    for (const BackupFile& file : manifest.files) {
        const QFileInfo target(scratch + u'/' + file.path);
        if (file.path.startsWith("blobs/"_L1)) { // never written to: a second name is enough
            if (auto linked = linkOrCopy(backup + u'/' + file.path, target.path(), target.fileName(), progress);
                !linked)
                return linked;
            continue;
        }
        const auto copied = copyFile(backup + u'/' + file.path, target.path(), target.fileName(), progress);
        if (!copied)
            return std::unexpected(copied.error());
    }
    return {};
}

Result<qint64> rowsOf(const StoreAccess& access, const QByteArray& canary)
{
    auto database = openForJob(access);
    if (!database)
        return std::unexpected(database.error());
    const auto kept = StoreState(**database, access.siteId, access.storeId).text(canaryState);
    if (!kept)
        return std::unexpected(kept.error());
    const auto word = unseal(
        access.keys.working, QByteArray::fromBase64(kept->value_or(QString()).toLatin1()), bytesOf(canaryContext));
    if (!word || sha256(word->view()) != canary)
        return failure(ErrorCode::SealBroken, {}, "canary");
    const auto tables = TableCopy::tablesOf(**database);
    if (!tables)
        return std::unexpected(tables.error());
    qint64 rows = 0;
    for (const QString& table : *tables) {
        const auto count = TableCopy::countRows(**database, table);
        if (!count)
            return count;
        rows += *count;
    }
    return rows;
}

} // namespace

Result<DrillDone> drillBackup(
    const StoreAccess& access, const BackupPlan& plan, const QString& backup, const Progress& progress)
{
    const auto manifest = provedManifest(plan, backup, progress);
    if (!manifest)
        return std::unexpected(manifest.error());
    const QString scratch = QFileInfo(backup).path() + u"/.new-"_s + QFileInfo(backup).fileName() + u"-drill"_s;
    Scaffold scaffold(scratch);
    if (auto placed = putInPlace(*manifest, backup, scratch, progress); !placed)
        return std::unexpected(placed.error());
    const StoreAccess copy { scratch, scratch + u'/' + databaseName(plan.generation),
        { access.databaseKey.key.clone(), access.databaseKey.salt }, access.keys.clone(), access.auditKey.clone(),
        access.siteId, access.storeId, access.signers, {} };
    if (auto proved = proveCopy(copy, manifest->contents, progress); !proved)
        return std::unexpected(proved.error());
    const auto rows = rowsOf(copy, manifest->canary);
    if (!rows)
        return std::unexpected(rows.error());
    return DrillDone { backup, manifest->madeMs, *rows, manifest->files.size() };
}

} // namespace gyeot
