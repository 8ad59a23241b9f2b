#include "core/base/file.h"
#include "core/store/change.h"
#include "core/store/filecopy.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/keyring.h"
#include "core/store/storebackups.h"
#include "core/store/storerestore.h"
#include "core/store/tablecopy.h"
#include "tests/core/store/faultvfs.h"
#include "tests/core/store/renewal.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;

SecretBytes givenPassphrase()
{
    return SecretBytes::copyOf(bytesOf(TestStore::passphrase));
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A store with a few cases' worth of rows and two sealed files. */
struct Fixture : ThingStore {
    Fixture()
    {
        for (int i = 0; i < 10; ++i)
            save(ids.next(), u"낱말 %1"_s.arg(i));
        save(object, u"이름"_s);
        if (!put(path + u"/blobs/aa11"_s, QByteArray(5000, 'a')) || !put(path + u"/blobs/bb22"_s, "b"))
            qFatal("blobs");
    }
    void save(const QUuid& id, const QString& word)
    {
        auto change = Change::begin(*store, "thing.add", caseId);
        std::ignore = change->create(thing, id, caseId);
        std::ignore = change->set(thing, id, "word", word);
        std::ignore = change->set(thing, id, "note", word);
        if (!change->commit())
            qFatal("save");
    }
    /** A whole backup as the program makes it. */
    Result<BackupDone> backUp(const QString& folder = {}, const ReachedStep& reached = {})
    {
        StoreBackups backups(*store);
        const auto plan = backups.plan(folder);
        if (!plan)
            return std::unexpected(plan.error());
        auto done = backupStore(store->jobAccess(), *plan, {}, reached);
        if (done) {
            if (auto noted = backups.note(*done); !noted)
                return std::unexpected(noted.error());
        }
        return done;
    }
    Result<Restored> restore(const QString& backup, const QString& name = u"되살림.gyeot"_s)
    {
        return restoreStore({ backup, dir.filePath(name), userName }, givenPassphrase(), { clock, ids });
    }
    QByteArray root() const { return rootOf(*store); }
    static QByteArray rootOf(const Store& any)
    {
        const StoreAccess access = any.jobAccess();
        auto database = openForJob(access);
        return database ? logicalRoot(**database, access, thingTypes).value_or("") : "";
    }
};

} // namespace

class BackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestoredStoreHoldsTheSame()
    {
        Fixture fixture;
        const QByteArray root = fixture.root();
        const auto done = fixture.backUp();
        QVERIFY2(done, done ? "" : done.error().detail.constData());
        QCOMPARE(QFileInfo(done->path).path(), fixture.path + u"/backups"_s);
        fixture.save(fixture.ids.next(), u"나중"_s);
        const auto restored = fixture.restore(done->path);
        QVERIFY2(restored, restored ? "" : restored.error().detail.constData());
        QCOMPARE(restored->epoch, 2);
        fixture.path = restored->directory;
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.root(), root);
        QCOMPARE(fixture.store->epoch(), 2);
        QCOMPARE(contents(fixture.path + u"/blobs/aa11"_s), QByteArray(5000, 'a'));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'restore.done'"), 1);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'store.open_after_crash'"), 0);
        QVERIFY(checkStore(fixture.store->jobAccess(), thingTypes)->isSound());
        QCOMPARE(QFile::permissions(fixture.path + u"/store-1.db"_s) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        fixture.save(fixture.ids.next(), u"그 뒤"_s); // it is a store like others
        QVERIFY(fixture.backUp());
    }

    void theManifestNamesEveryFile()
    {
        Fixture fixture;
        const auto done = fixture.backUp();
        QVERIFY(done);
        QStringList paths;
        for (const BackupFile& file : done->manifest.files)
            paths << file.path;
        QCOMPARE(paths,
            (QStringList { u"blobs/aa11"_s, u"blobs/bb22"_s, u"head-1.bin"_s, u"keyring.json"_s, u"store-1.db"_s }));
        const auto verdict = checkBackupFiles(done->path);
        QVERIFY(verdict && verdict->isSound());
        QCOMPARE(verdict->manifest, done->manifest);
        QCOMPARE(QDir(done->path).entryList(QDir::Files | QDir::Hidden).size(), 4); // no journal is left beside
        const auto listed = StoreBackups(*fixture.store).backups();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first(), (BackupFolder { done->path, done->manifest }));
    }

    /** OPS-01: the store is written as fast as it goes while it is backed up. What is restored is one moment of it: sound, and equal to what the
     *  backup says it saw. GYEOT_BACKUPS=n for more rounds (R17). */
    void OPS_01_backupDuringHeavyWrites()
    {
        bool isSet = false;
        const int set = qEnvironmentVariableIntValue("GYEOT_BACKUPS", &isSet);
        const int rounds = isSet ? set : 4;
        Fixture fixture;
        for (int round = 0; round < rounds; ++round) {
            StoreBackups backups(*fixture.store);
            const auto plan = backups.plan();
            QVERIFY(plan);
            const StoreAccess access = fixture.store->jobAccess();
            std::atomic<bool> isDone = false;
            auto made = Result<BackupDone>(failure(ErrorCode::Cancelled));
            std::thread worker([&] {
                made = backupStore(access, *plan);
                isDone = true;
            });
            int saves = 0;
            while (!isDone) {
                fixture.save(fixture.ids.next(), u"%1-%2"_s.arg(round).arg(saves));
                ++saves;
            }
            worker.join();
            QVERIFY2(made, made ? "" : made.error().detail.constData());
            QVERIFY(saves > 3);
            const qint64 atThatMoment = made->manifest.auditSeq;
            QVERIFY(backups.note(*made));
            const auto restored = fixture.restore(made->path, u"되살림-%1.gyeot"_s.arg(round));
            QVERIFY2(restored, restored ? "" : restored.error().detail.constData());
            auto opened =
                Store::open(restored->directory, fixture.userName, givenPassphrase(), { fixture.clock, fixture.ids });
            QVERIFY(opened);
            const auto report = checkStore((*opened)->jobAccess(), thingTypes);
            QVERIFY(report && report->isSound());
            QCOMPARE(report->audit.rows, atThatMoment + 2); // "restore.done", "store.open"
            opened->reset();
            QVERIFY(QDir(restored->directory).removeRecursively());
            fixture.clock.ms += 60'000;
        }
    }

    void OPS_02_whatFailsLeavesTheLastGoodOne_data()
    {
        QTest::addColumn<QString>("step");
        for (const char* step : { "keyring", "pages", "blobs", "proved", "manifest" })
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void OPS_02_whatFailsLeavesTheLastGoodOne()
    {
        QFETCH(QString, step);
        Fixture fixture;
        const QString stick = fixture.dir.filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        const auto good = fixture.backUp(stick);
        QVERIFY(good);
        const BackupState before = *StoreBackups(*fixture.store).state();
        fixture.clock.ms += dayMs;
        // the target is pulled in the middle: whatever was there under the hidden name is gone
        const auto pull = [&](const char* reached) {
            if (step == QLatin1String(reached)) {
                for (const QString& name : QDir(stick).entryList({ u".new-*"_s }, QDir::Dirs | QDir::Hidden))
                    QDir(stick + u'/' + name).removeRecursively();
            }
        };
        QVERIFY(!fixture.backUp(stick, pull));
        QVERIFY(checkBackupFiles(good->path)->isSound());
        QCOMPARE(QDir(stick).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        QCOMPARE(*StoreBackups(*fixture.store).state(), before); // so its age goes on growing
        QVERIFY(QDir(stick).removeRecursively());
        QCOMPARE(fixture.backUp(stick).error().code, ErrorCode::NotFound);
    }

    void OPS_02_aFullDiskIsSaid()
    {
        FaultVfs disk;
        Fixture fixture;
        QVERIFY(fixture.backUp());
        StoreBackups backups(*fixture.store);
        int failures = 0;
        int named = 0;
        for (int n = 0;; n += n < 10 ? 1 : 23) {
            const auto plan = backups.plan();
            const StoreAccess access = fixture.store->jobAccess();
            disk.arm(n, Fault::Full, FaultVfs::How::FromThenOn);
            const auto done = backupStore(access, *plan);
            const bool struck = disk.hasStruck();
            disk.disarm();
            if (!struck) {
                QVERIFY(done);
                break;
            }
            failures += !done;
            if (!done)
                named += done.error().code == ErrorCode::DiskFull;
        }
        QVERIFY(failures > 3 && named > failures / 2); // a flush or a cut in place of a write fails otherwise
        for (const BackupFolder& backup : backups.backups())
            QVERIFY(checkBackupFiles(backup.path)->isSound());
    }

    void anotherBackupOfTheSameSecondHasAnotherName()
    {
        Fixture fixture;
        const auto first = fixture.backUp();
        const auto second = fixture.backUp();
        QVERIFY(first && second && first->path != second->path);
        QCOMPARE(StoreBackups(*fixture.store).backups().size(), 2);
    }

    void oldOnesGoButNeverTheLastThree()
    {
        Fixture fixture;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(fixture.backUp());
            fixture.clock.ms += dayMs;
        }
        QCOMPARE(StoreBackups(*fixture.store).backups().size(), 4);
        fixture.clock.ms += 60 * dayMs;
        const auto done = fixture.backUp();
        QVERIFY(done);
        QCOMPARE(done->dropped, 2);
        QCOMPARE(StoreBackups(*fixture.store).backups().size(), 3);
    }

    void whatAKilledProcessLeftIsSwept()
    {
        Fixture fixture;
        const auto done = fixture.backUp();
        const QString left = fixture.path + u"/backups/.new-"_s + QFileInfo(done->path).fileName() + u"-9"_s;
        QVERIFY(QDir().mkpath(left));
        QCOMPARE(StoreBackups(*fixture.store).backups().size(), 1);
        fixture.clock.ms += 1000;
        QVERIFY(fixture.backUp());
        QVERIFY(!QFileInfo::exists(left));
    }

    void OPS_03_aDamagedBackupIsRefusedWithWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("the database") << u"store-1.db"_s << "bend"_ba;
        QTest::newRow("an evidence file") << u"blobs/aa11"_s << "bend"_ba;
        QTest::newRow("an evidence file that is gone") << u"blobs/bb22"_s << "remove"_ba;
        QTest::newRow("the keyring") << u"keyring.json"_s << "bend"_ba;
        QTest::newRow("the sidecar") << u"head-1.bin"_s << "bend"_ba;
        QTest::newRow("a file too many") << u"blobs/cc33"_s << "add"_ba;
        QTest::newRow("a link") << u"blobs/dd44"_s << "link"_ba;
    }
    void OPS_03_aDamagedBackupIsRefusedWithWhatIsWrong()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, how);
        Fixture fixture;
        const auto done = fixture.backUp();
        const QString file = done->path + u'/' + path;
        if (how == "bend") {
            QByteArray bytes = contents(file);
            bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
            QVERIFY(QFile::remove(file) && put(file, bytes)); // an evidence file is the store's own under another name
        } else if (how == "remove") {
            QVERIFY(QFile::remove(file));
        } else if (how == "add") {
            QVERIFY(put(file, "x"));
        } else {
            QVERIFY(QFile::link(u"/etc/hostname"_s, file));
        }
        const auto verdict = checkBackupFiles(done->path);
        QVERIFY(verdict);
        QCOMPARE(verdict->wrong, QStringList { path });
        const auto restored = fixture.restore(done->path);
        QCOMPARE(restored.error().code, backupDamaged);
        QCOMPARE(restored.error().subject, path);
        QVERIFY(!QFileInfo::exists(fixture.dir.filePath(u"되살림.gyeot"_s)));
        QCOMPARE(QDir(fixture.dir.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void aManifestThatSomebodyElseWroteIsRefused()
    {
        Fixture fixture;
        const auto done = fixture.backUp();
        const QString manifest = done->path + u"/manifest.json"_s;
        const QByteArray bytes = contents(manifest);
        QVERIFY(put(manifest, QByteArray(bytes).replace("\"epoch\":1", "\"epoch\":0")));
        QCOMPARE(fixture.restore(done->path).error(), (Error { backupDamaged, u"manifest.json"_s, "mac" }));
        for (const QByteArray& bad :
            { QByteArray(), QByteArray("{}"), bytes + ' ', QByteArray(bytes).replace("backup/1", "backup/9"),
                QByteArray(bytes).replace("blobs/aa11", "../x/aa11") }) {
            QVERIFY(put(manifest, bad));
            QCOMPARE(fixture.restore(done->path).error().code, backupDamaged);
        }
        QVERIFY(QFile::remove(manifest));
        QCOMPARE(fixture.restore(done->path).error(), (Error { backupDamaged, u"manifest.json"_s, "missing" }));
        QVERIFY(StoreBackups(*fixture.store).backups().isEmpty());
    }

    /** OPS-04: nothing of the machine it came from is needed but the passphrase, and nothing works without. */
    void OPS_04_anotherMachineNeedsThePassphrase()
    {
        Fixture fixture;
        const auto done = fixture.backUp();
        QTemporaryDir elsewhere;
        const QString stick = elsewhere.filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        for (const BackupFile& file : done->manifest.files) {
            const QFileInfo target(stick + u'/' + file.path);
            QVERIFY(QDir().mkpath(target.path()));
            QVERIFY(QFile::copy(done->path + u'/' + file.path, target.filePath()));
        }
        QVERIFY(QFile::copy(done->path + u"/manifest.json"_s, stick + u"/manifest.json"_s));
        fixture.store.reset();
        QVERIFY(QDir(fixture.path).removeRecursively());
        const Surroundings around { fixture.clock, fixture.ids };
        const RestoreWish wish { stick, elsewhere.filePath(u"새.gyeot"_s), fixture.userName };
        QCOMPARE(restoreStore(wish, SecretBytes::copyOf(bytesOf("some other words here")), around).error().code,
            ErrorCode::WrongPassphrase);
        QVERIFY(!QFileInfo::exists(wish.directory));
        RestoreWish stranger = wish;
        stranger.userName = u"모르는 사람"_s;
        QCOMPARE(restoreStore(stranger, givenPassphrase(), around).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(restoreStore(wish, givenPassphrase(), around));
        QVERIFY(Store::open(wish.directory, fixture.userName, givenPassphrase(), around));
        QCOMPARE(restoreStore(wish, givenPassphrase(), around).error().code, ErrorCode::AlreadyExists);
    }

    void theEpochIsAboveEveryOneKnown()
    {
        Fixture fixture;
        const auto done = fixture.backUp();
        RestoreWish wish { done->path, fixture.dir.filePath(u"a.gyeot"_s), fixture.userName };
        wish.knownEpoch = 7;
        const auto restored = restoreStore(wish, givenPassphrase(), { fixture.clock, fixture.ids });
        QVERIFY(restored);
        QCOMPARE(restored->epoch, 8);
    }

    /** ERA-02, this side of it: what was erased since is erased again in the copy, before it has its name. */
    void ERA_02_theErasureComesBeforeTheFirstLogin()
    {
        Fixture fixture;
        const auto done = fixture.backUp();
        RestoreWish wish { done->path, fixture.dir.filePath(u"a.gyeot"_s), fixture.userName };
        wish.eraseAgain = [&](Store& store) -> Result<qint64> {
            if (QFileInfo::exists(wish.directory))
                return failure(ErrorCode::AlreadyExists);
            auto change = Change::begin(store, "thing.edit", fixture.caseId);
            if (auto set = change->set(thing, fixture.object, "word", QString()); !set)
                return std::unexpected(set.error());
            auto kept = change->commit();
            return kept ? Result<qint64>(1) : std::unexpected(kept.error());
        };
        const auto restored = restoreStore(wish, givenPassphrase(), { fixture.clock, fixture.ids });
        QVERIFY(restored);
        QCOMPARE(restored->erasedAgain, 1);
        fixture.path = restored->directory;
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.field("word"), Value(QString()));
        RestoreWish failing { done->path, fixture.dir.filePath(u"b.gyeot"_s), fixture.userName };
        failing.eraseAgain = [](Store&) -> Result<qint64> { return failure(ErrorCode::WriteFailed); };
        QVERIFY(!restoreStore(failing, givenPassphrase(), { fixture.clock, fixture.ids }));
        QVERIFY(!QFileInfo::exists(failing.directory)); // no store in which an erased case could be opened
    }

    void aBackupOfAnEarlierGenerationOpensWithItsOwnKeyring()
    {
        Fixture fixture;
        const QByteArray root = fixture.root();
        const auto done = fixture.backUp();
        QVERIFY(renewKeys(*fixture.store, allKeyNames(), thingTypes));
        QVERIFY(fixture.reopen());
        const auto plan = StoreBackups(*fixture.store).plan();
        QCOMPARE(drillBackup(fixture.store->jobAccess(), *plan, done->path).error().code, ErrorCode::Stale);
        const auto restored = fixture.restore(done->path);
        QVERIFY(restored);
        fixture.path = restored->directory;
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.root(), root);
        QCOMPARE(fixture.store->keyring().file().generation, 1);
    }

    void aDrillProvesAndLeavesNothing()
    {
        Fixture fixture;
        StoreBackups backups(*fixture.store);
        const auto done = fixture.backUp();
        const auto plan = backups.plan();
        fixture.save(fixture.ids.next(), u"나중"_s);
        const auto drill = drillBackup(fixture.store->jobAccess(), *plan, done->path);
        QVERIFY2(drill, drill ? "" : drill.error().detail.constData());
        QVERIFY(drill->rows > 50);
        QCOMPARE(drill->files, 5);
        QCOMPARE(
            QDir(fixture.path + u"/backups"_s).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(backups.note(drill));
        QCOMPARE(backups.state()->drillMs, std::optional(fixture.clock.ms));
        QVERIFY(checkBackupFiles(done->path)->isSound()); // the backup itself was not touched
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'drill.done'"), 1);
    }

    void aDrillOfADamagedBackupSaysSo()
    {
        Fixture fixture;
        StoreBackups backups(*fixture.store);
        const auto done = fixture.backUp();
        QVERIFY(QFile::remove(done->path + u"/blobs/bb22"_s));
        const auto plan = backups.plan();
        const auto drill = drillBackup(fixture.store->jobAccess(), *plan, done->path);
        QCOMPARE(drill.error(), (Error { backupDamaged, u"blobs/bb22"_s, "sum" }));
        QVERIFY(backups.note(drill));
        QVERIFY(backups.state()->drillFailedMs && !backups.state()->drillMs);
        QCOMPARE(fixture.count(
                     u"SELECT count(*) FROM audit_log WHERE action = 'drill.failed' AND reason_code = 'SEAL_BROKEN'"),
            1);
        QCOMPARE(drillBackup(fixture.store->jobAccess(), *plan, fixture.path + u"/backups/none"_s).error().code,
            ErrorCode::NotFound);
    }

    void theStateIsKept()
    {
        Fixture fixture;
        QCOMPARE(*StoreBackups(*fixture.store).state(), BackupState());
        const QString stick = fixture.dir.filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        const auto done = fixture.backUp(stick);
        QVERIFY(done);
        QVERIFY(fixture.reopen());
        QCOMPARE(*StoreBackups(*fixture.store).state(),
            (BackupState { done->manifest.madeMs, stick, 1, std::nullopt, std::nullopt }));
        QVERIFY(fixture.backUp());
        QCOMPARE(StoreBackups(*fixture.store).state()->lastFolder, QString());
    }

    void cancelLeavesNothing()
    {
        Fixture fixture;
        StoreBackups backups(*fixture.store);
        for (int calls = 0;; calls += 2) {
            const auto plan = backups.plan();
            bool isCancelled = false;
            const auto progress = [&, left = calls](qint64, qint64) mutable { return !(isCancelled = left-- <= 0); };
            const auto done = backupStore(fixture.store->jobAccess(), *plan, progress);
            if (!isCancelled) {
                QVERIFY(done);
                break;
            }
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            QVERIFY(QDir(backups.ownFolder()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        }
    }
};

GYEOT_TEST(BackupsTest)
#include "tst_backups.moc"
