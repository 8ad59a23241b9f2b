#include "core/base/file.h"
#include "core/store/boxpairs.h"
#include "core/store/change.h"
#include "core/store/generationfiles.h"
#include "core/store/head.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/keyring.h"
#include "core/store/storebackups.h"
#include "tests/core/store/faultvfs.h"
#include "tests/core/store/renewal.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** Some of everything that hangs on keys. */
struct Fixture : ThingStore {
    Fixture()
    {
        for (int i = 0; i < 20; ++i)
            save(ids.next(), u"낱말 %1"_s.arg(i));
        save(object, u"이름"_s);
        boxKey = *store->ownBoxKey(Compartment::Identity);
        store->checkpointAudit().value();
        auto& database = store->database();
        const QByteArray office = *store->keyring().sealSiteKey(SecretBytes::copyOf(bytesOf("office key")), "root");
        auto insert = Statement::prepare(database,
            u"INSERT INTO office_keys (site_id, name, private_sealed, public, made_ms) VALUES ('S07', 'root', :sealed, "
            u"x'01', 1)");
        insert->bind(":sealed", office);
        if (!insert->run() || !database.execute("INSERT INTO search_index (rowid, tokens) VALUES (1, '사과 apple')"))
            qFatal("fixture");
        SitePins site;
        site.signingKeySealed = *store->keyring().sealSiteKey(SecretBytes::copyOf(bytesOf("site key")), siteSigningUse);
        site.receiptKeySealed = *store->keyring().sealSiteKey(SecretBytes::copyOf(bytesOf("receipt")), siteReceiptUse);
        if (!store->setSite(site))
            qFatal("site");
    }

    void save(const QUuid& id, const QString& word)
    {
        auto change = Change::begin(*store, "thing.add", caseId);
        std::ignore = change->create(thing, id, caseId);
        std::ignore = change->set(thing, id, "word", word);
        std::ignore = change->set(thing, id, "true_name", word);
        std::ignore = change->set(thing, id, "note", word);
        std::ignore = change->set(thing, id, "wrapped", word.toUtf8());
        if (!change->commit())
            qFatal("save");
    }
    QString opened(const char* name) const
    {
        const Value value = field(name);
        const auto plain = store->unsealField(thing, caseId, object, name, std::get<QByteArray>(value));
        return plain ? QString::fromUtf8(*plain) : QString::fromLatin1(errorName(plain.error().code));
    }
    QByteArray root() const
    {
        const StoreAccess access = store->jobAccess();
        auto database = openForJob(access);
        return database ? logicalRoot(**database, access, thingTypes).value_or("") : "";
    }
    bool isSound() const
    {
        const auto report = checkStore(store->jobAccess(), thingTypes);
        return report && report->isSound();
    }

    QByteArray boxKey;
};

/** A copy of a store's directory as a killed process would have left it. */
struct Image {
    QString step;
    QString path;
};

} // namespace

class GenerationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThereUnderNewKeys()
    {
        Fixture fixture;
        const QByteArray root = fixture.root();
        const SecretBytes databaseKey = fixture.store->keyring().databaseKey();
        const SecretBytes notesKey = (*fixture.store->keyring().compartmentKey(Compartment::Notes))->clone();
        const auto done = renewKeys(*fixture.store, allKeyNames(), thingTypes);
        QVERIFY2(done, done ? "" : done.error().detail.constData());
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.store->keyring().file().generation, 2);
        QVERIFY(!fixture.store->keyring().databaseKey().equals(databaseKey.view()));
        QVERIFY(!(*fixture.store->keyring().compartmentKey(Compartment::Notes))->equals(notesKey.view()));
        QCOMPARE(fixture.root(), root);
        for (const char* name : { "true_name", "note", "wrapped" })
            QCOMPARE(fixture.opened(name), u"이름"_s);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM case_keys WHERE generation <> 2"), 0);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM case_keys"), 4);
        QCOMPARE(*fixture.store->ownBoxKey(Compartment::Identity), fixture.boxKey);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM search_index WHERE search_index MATCH 'apple'"), 1);
        const Keyring& keyring = fixture.store->keyring();
        QVERIFY(
            keyring.openSiteKey(keyring.file().site->signingKeySealed, siteSigningUse)->equals(bytesOf("site key")));
        {
            auto office = Statement::prepare(fixture.store->database(), u"SELECT private_sealed FROM office_keys");
            QVERIFY(office->step().value_or(false));
            QVERIFY(keyring.openSiteKey(office->blob(0), "root")->equals(bytesOf("office key")));
        }
        QVERIFY(fixture.isSound());
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'keyring.renew'"), 1);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'keyring.renewed'"), 1);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'store.open_after_crash'"), 0);
    }

    void nothingOfTheGenerationBeforeIsLeft()
    {
        Fixture fixture;
        QVERIFY(renewKeys(*fixture.store, allKeyNames(), thingTypes));
        fixture.store.reset();
        QCOMPARE(filesOf(fixture.path), filesOfGeneration(2));
        QCOMPARE(*readFile(fixture.path + u"/keyring.json.bak"_s, maxKeyringBytes),
            *readFile(fixture.path + u"/keyring.json"_s, maxKeyringBytes));
    }

    void aSpentStoreWritesNoMore()
    {
        Fixture fixture;
        QVERIFY(renewKeys(*fixture.store, {}, thingTypes));
        QCOMPARE(fixture.store->auditRead("test.read", CaseId()).error().code, ErrorCode::StoreReadOnly);
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.store->auditRead("test.read", CaseId()));
    }

    void keysThatAreNotRenewedKeepTheirAge()
    {
        Fixture fixture;
        QVERIFY(renewKeys(*fixture.store, { u"CK_evidence"_s }, thingTypes));
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.count(u"SELECT generation FROM case_keys WHERE compartment = 'working'"), 2);
        QCOMPARE(fixture.count(u"SELECT generation FROM case_keys WHERE compartment = 'evidence'"), 2);
        QCOMPARE(fixture.count(u"SELECT generation FROM case_keys WHERE compartment = 'notes'"), 1);
        QCOMPARE(fixture.opened("note"), u"이름"_s);
        QVERIFY(fixture.isSound());
        QVERIFY(renewKeys(*fixture.store, { u"CK_notes"_s }, thingTypes));
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.count(u"SELECT generation FROM case_keys WHERE compartment = 'notes'"), 3);
        QCOMPARE(fixture.count(u"SELECT generation FROM case_keys WHERE compartment = 'evidence'"), 2);
        QCOMPARE(fixture.opened("wrapped"), u"이름"_s);
    }

    void KEY_11_anOldKeyringDoesNotOpenTheNewGeneration()
    {
        Fixture fixture;
        const QByteArray old = *readFile(fixture.path + u"/keyring.json"_s, maxKeyringBytes);
        const DatabaseKey oldKey { fixture.store->keyring().databaseKey(),
            fixture.store->keyring().file().databaseSalt };
        const SecretBytes oldHeadKey = fixture.store->keyring().headKey();
        QVERIFY(renewKeys(*fixture.store, allKeyNames(), thingTypes));
        fixture.store.reset();
        const QByteArray present = *readFile(fixture.path + u"/keyring.json"_s, maxKeyringBytes);
        QVERIFY(writeFileAtomically(fixture.path + u"/keyring.json"_s, old));
        QCOMPARE(fixture.open().error(), (Error { ErrorCode::StoreRolledBack, u"keyring.json"_s, "generation" }));
        // with nothing but the keys of the time before, past every check of the program
        QCOMPARE(Database::open(fixture.path + u"/store-2.db"_s, oldKey).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(readHead(fixture.path, oldHeadKey, 2).error().code, ErrorCode::StoreRolledBack);
        QVERIFY(writeFileAtomically(fixture.path + u"/keyring.json"_s, present)); // and nothing was harmed
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.isSound());
    }

    void whatIsSavedMeanwhileMakesTheCopyStale_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a record") << 0;
        QTest::newRow("a case's key, without an audit row") << 1;
        QTest::newRow("the keyring") << 2;
    }
    void whatIsSavedMeanwhileMakesTheCopyStale()
    {
        QFETCH(int, what);
        Fixture fixture;
        StoreGenerations generations(*fixture.store);
        auto prepared = renewGeneration(fixture.store->jobAccess(), *generations.begin(allKeyNames()), thingTypes);
        QVERIFY(prepared);
        const QUuid id = fixture.ids.next();
        if (what == 0)
            fixture.save(id, u"늦게"_s);
        else if (what == 1)
            QVERIFY(fixture.store->caseKey(fixture.ids.make<CaseId>(), Compartment::Evidence));
        else
            QVERIFY(fixture.store->setSite({}));
        QCOMPARE(generations.makeCurrent(std::move(*prepared)).error().code, ErrorCode::Stale);
        QCOMPARE(fixture.store->keyring().file().generation, 1);
        QVERIFY(!QFile::exists(fixture.path + u"/store-2.db"_s) && !QFile::exists(fixture.path + u"/head-2.bin"_s)
            && !QFile::exists(fixture.path + u"/renewing-2"_s));
        QVERIFY(renewKeys(*fixture.store, allKeyNames(), thingTypes)); // once more
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.isSound());
        fixture.object = what == 0 ? id : fixture.object;
        QCOMPARE(fixture.opened("note"), what == 0 ? u"늦게"_s : u"이름"_s);
    }

    /** What lies beside the database of an earlier generation goes with it, at once or, after a kill, at the next opening. */
    void filesOfAnEarlierGenerationGo()
    {
        Fixture fixture;
        const QStringList names { u"recovery-1.json"_s, u"erased-1.bin"_s };
        const auto put = [&fixture, &names] {
            for (const QString& name : names)
                QVERIFY(writeFileAtomically(fixture.path + u'/' + name, "old"));
        };
        const auto left = [&fixture, &names] { return QDir(fixture.path).entryList(names, QDir::Files); };
        StoreGenerations generations(*fixture.store);
        auto prepared = renewGeneration(fixture.store->jobAccess(), *generations.begin(allKeyNames()), thingTypes);
        QVERIFY(prepared);
        put();
        QVERIFY(generations.makeCurrent(std::move(*prepared)));
        QCOMPARE(left(), QStringList());
        put();
        QVERIFY(fixture.reopen());
        QCOMPARE(left(), QStringList());
        QCOMPARE(fixture.store->keyring().file().generation, 2);
    }

    void cancelLeavesNothing()
    {
        Fixture fixture;
        for (int calls = 0; calls < 40; calls += 3) {
            StoreGenerations generations(*fixture.store);
            const auto progress = [left = calls](qint64, qint64) mutable { return left-- > 0; };
            const auto prepared =
                renewGeneration(fixture.store->jobAccess(), *generations.begin(allKeyNames()), thingTypes, progress);
            QCOMPARE(prepared.error().code, ErrorCode::Cancelled);
            QVERIFY(!QFile::exists(fixture.path + u"/store-2.db"_s));
            QVERIFY(!QFile::exists(fixture.path + u"/renewing-2"_s));
        }
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.isSound());
    }

    /** The directory as it stands at each step, which is what kill -9 leaves: it opens with the same passphrase, holds the same, is of one
     *  generation, and can be renewed. */
    void KEY_14_everyStepOpensWithTheSamePassphrase()
    {
        Fixture fixture;
        const QByteArray root = fixture.root();
        QList<Image> images;
        const auto reached = [&](const char* step) {
            const QString path = fixture.dir.filePath(u"image-%1.gyeot"_s.arg(images.size()));
            copyFolder(fixture.path, path);
            images.append({ QString::fromLatin1(step), path });
        };
        QVERIFY(renewKeys(*fixture.store, allKeyNames(), thingTypes, reached));
        fixture.store.reset();
        QVERIFY(images.size() > 30);
        bool isSwitched = false;
        for (const Image& image : std::as_const(images)) {
            isSwitched = isSwitched || image.step == u"keyring";
            fixture.path = image.path;
            const auto opened = fixture.open();
            QVERIFY2(opened, qPrintable(image.step));
            fixture.store = std::move(const_cast<Result<std::unique_ptr<Store>>&>(opened).value());
            const int generation = isSwitched ? 2 : 1;
            QCOMPARE(fixture.store->keyring().file().generation, generation);
            QCOMPARE(fixture.root(), root);
            QVERIFY(fixture.isSound());
            if (image.step != u"table") {
                QVERIFY2(renewKeys(*fixture.store, allKeyNames(), thingTypes), qPrintable(image.step));
                QVERIFY(fixture.reopen());
                QCOMPARE(fixture.store->keyring().file().generation, generation + 1);
            }
            const int last = fixture.store->keyring().file().generation;
            fixture.store.reset();
            QCOMPARE(filesOf(image.path), filesOfGeneration(last));
        }
    }

    /** The same with a real process that really dies. */
    void KEY_14_aProcessKilledWhileRenewing()
    {
        Fixture fixture;
        const QByteArray root = fixture.root();
        int generation = 1;
        QStringList steps;
        for (int step = 0;; step += steps.size() < 4 || steps.size() > 8 ? 1 : 9) {
            fixture.store.reset();
            QProcess child;
            child.start(QStringLiteral(GYEOT_BINARY_DIR "/bin/storechild"),
                { u"renew"_s, fixture.path, fixture.userName, QString::number(1'000'000 + step),
                    QString::number(step) });
            QVERIFY(child.waitForFinished(60'000));
            const QList<QByteArray> said = child.readAllStandardOutput().trimmed().split('\n');
            QCOMPARE(said.first(), "open"_ba);
            QVERIFY2(fixture.reopen(), said.last().constData());
            const bool isSwitched =
                QByteArrayList { "keyring", "keyring before", "removed", "done", "renewed" }.contains(said.last());
            generation += isSwitched;
            QCOMPARE(fixture.store->keyring().file().generation, generation);
            QCOMPARE(fixture.root(), root);
            if (said.last() == "renewed")
                break;
            steps << QString::fromUtf8(said.last());
        }
        QVERIFY2(steps.contains(u"done"_s), qPrintable(steps.join(u' ')));
        QVERIFY(fixture.isSound());
    }

    void KEY_15_aFullDiskLeavesThePresentGeneration()
    {
        FaultVfs disk;
        Fixture fixture;
        const QByteArray root = fixture.root();
        int failures = 0;
        int named = 0;
        for (int n = 0;; n += n < 20 ? 1 : 53) {
            StoreGenerations generations(*fixture.store);
            auto renewal = generations.begin(allKeyNames());
            QVERIFY(renewal);
            const StoreAccess access = fixture.store->jobAccess();
            disk.arm(n, Fault::Full, FaultVfs::How::FromThenOn);
            const auto prepared = renewGeneration(access, std::move(*renewal), thingTypes);
            const bool struck = disk.hasStruck();
            disk.disarm();
            if (!struck) {
                QVERIFY(prepared);
                break;
            }
            if (prepared) // only tidying up was left to fail: everything had been proved
                continue;
            const bool isNamed =
                prepared.error().code == ErrorCode::DiskFull // a flush or a cut in place of a write fails otherwise
                || prepared.error().code == ErrorCode::WriteFailed || prepared.error().code == ErrorCode::ReadFailed;
            QVERIFY2(isNamed, prepared.error().detail.constData());
            named += prepared.error().code == ErrorCode::DiskFull;
            ++failures;
            QVERIFY(!QFile::exists(fixture.path + u"/store-2.db"_s) && !QFile::exists(fixture.path + u"/renewing-2"_s));
        }
        QVERIFY(failures > 15 && named > failures / 2);
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.store->keyring().file().generation, 1);
        QCOMPARE(fixture.root(), root);
    }

    void KEY_15_filesThatCannotBeWrittenLeaveThePresentGeneration_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the mark") << u"renewing-2"_s;
        QTest::newRow("the database") << u"store-2.db"_s;
        QTest::newRow("the sidecar") << u"head-2.bin"_s;
        QTest::newRow("the keyring before") << u"keyring.json.bak"_s;
    }
    void KEY_15_filesThatCannotBeWrittenLeaveThePresentGeneration()
    {
        QFETCH(QString, name);
        Fixture fixture;
        const QString inTheWay = fixture.path + u'/' + name;
        const QByteArray before = readFile(inTheWay, maxKeyringBytes).value_or(QByteArray());
        QFile::remove(inTheWay);
        QVERIFY(QDir().mkdir(inTheWay));
        const auto done = renewKeys(*fixture.store, allKeyNames(), thingTypes);
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::WriteFailed || done.error().code == ErrorCode::AlreadyExists);
        QVERIFY(QDir().rmdir(inTheWay));
        QCOMPARE(fixture.store->keyring().file().generation, 1);
        fixture.save(fixture.ids.next(), u"그대로"_s); // goes on
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.isSound());
        QVERIFY(renewKeys(*fixture.store, allKeyNames(), thingTypes));
        QVERIFY(fixture.reopen());
    }

    void aDamagedPresentGenerationIsNotCarriedOver_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Error>("error");
        QTest::newRow("a case's key") << "UPDATE case_keys SET wrapped = x'0102' WHERE compartment = 'notes'"_ba
                                      << Error { ErrorCode::SealBroken, {}, "case key" };
        QTest::newRow("the MAC of a checkpoint") << "UPDATE audit_checkpoints SET mac = zeroblob(32)"_ba
                                                 << Error { ErrorCode::StoreDamaged, {}, "checkpoint" };
        QTest::newRow("a row of the audit log") << "UPDATE audit_log SET action = 'x.y' WHERE seq = 3"_ba
                                                << Error { ErrorCode::StoreDamaged, {}, "audit content" };
        QTest::newRow("the box pair") << "UPDATE settings SET value = 'x y' WHERE key = 'box.identity'"_ba
                                      << Error { ErrorCode::SealBroken, {}, "box pair" };
    }
    void aDamagedPresentGenerationIsNotCarriedOver()
    {
        QFETCH(QByteArray, sql);
        QFETCH(Error, error);
        Fixture fixture;
        {
            const WriteScope records(fixture.store->database(), WriteScope::Over::Records);
            QVERIFY(fixture.store->database().execute(sql.constData()));
        }
        const auto done = renewKeys(*fixture.store, allKeyNames(), thingTypes);
        QVERIFY(!done);
        QCOMPARE(done.error(), error);
        QVERIFY(!QFile::exists(fixture.path + u"/store-2.db"_s));
    }

    void aYoungerGenerationWithoutItsMarkIsNoLeftover()
    {
        Fixture fixture;
        fixture.store.reset();
        QVERIFY(writeFileAtomically(fixture.path + u"/head-2.bin"_s, "x"));
        QCOMPARE(fixture.open().error().code, ErrorCode::StoreRolledBack);
        QVERIFY(QFile::exists(fixture.path + u"/head-2.bin"_s));
        QVERIFY(markRenewal(fixture.path, 2));
        QVERIFY(writeFileAtomically(fixture.path + u"/store-2.db-wal"_s, "x"));
        QVERIFY(writeFileAtomically(fixture.path + u"/.part-1-a"_s, "x"));
        QVERIFY(fixture.reopen());
        fixture.store.reset();
        QCOMPARE(filesOf(fixture.path), filesOfGeneration(1));
    }

    /** Plain figures for the report: GYEOT_CASES=10000 tst_core_store tst_generations figures. */
    void figures()
    {
        const int cases = qEnvironmentVariableIntValue("GYEOT_CASES");
        if (cases <= 0)
            QSKIP("only with GYEOT_CASES");
        Fixture fixture;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < cases; ++i) {
            fixture.caseId = fixture.ids.make<CaseId>();
            fixture.save(fixture.ids.next(), u"사건 %1"_s.arg(i));
        }
        qInfo("%d cases saved in %lld ms, database %lld bytes", cases, timer.restart(),
            QFileInfo(fixture.path + u"/store-1.db"_s).size());
        StoreBackups backups(*fixture.store);
        const auto plan = backups.plan();
        timer.restart();
        const auto backup = backupStore(fixture.store->jobAccess(), *plan);
        QVERIFY(backup);
        qInfo("backup %lld ms", timer.restart());
        QVERIFY(drillBackup(fixture.store->jobAccess(), *plan, backup->path));
        qInfo("drill %lld ms", timer.restart());
        StoreGenerations generations(*fixture.store);
        auto prepared = renewGeneration(fixture.store->jobAccess(), *generations.begin(allKeyNames()), thingTypes);
        QVERIFY(prepared);
        qInfo("rotation prepared %lld ms, %lld rows", timer.restart(), prepared->rows);
        QVERIFY(generations.makeCurrent(std::move(*prepared)));
        qInfo("rotation switched %lld ms", timer.restart());
    }

    void aFailedFlushOfTheFolderKeepsBoth()
    {
        // the keyring was replaced and only the flush failed: whichever is found after a power cut must open, so nothing may be removed
        Fixture fixture;
        StoreGenerations generations(*fixture.store);
        auto prepared = renewGeneration(fixture.store->jobAccess(), *generations.begin({}), thingTypes);
        QVERIFY(prepared);
        const QByteArray before = *readFile(fixture.path + u"/keyring.json"_s, maxKeyringBytes);
        QVERIFY(KeyringRotation::makeCurrent(prepared->renewal.next.keyring, prepared->head.hash));
        prepared->keep();
        fixture.store.reset();
        QVERIFY(QFile::exists(fixture.path + u"/store-1.db"_s) && QFile::exists(fixture.path + u"/store-2.db"_s));
        const QString other = fixture.dir.filePath(u"other.gyeot"_s);
        copyFolder(fixture.path, other);
        QVERIFY(fixture.reopen()); // the rename came about
        QCOMPARE(fixture.store->keyring().file().generation, 2);
        fixture.store.reset();
        QVERIFY(writeFileAtomically(other + u"/keyring.json"_s, before)); // it did not
        fixture.path = other;
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.store->keyring().file().generation, 1);
    }
};

GYEOT_TEST(GenerationsTest)
#include "tst_generations.moc"
