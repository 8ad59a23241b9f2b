#include "core/store/backupfolders.h"
#include "core/store/replacedstore.h"
#include "core/store/storelist.h"
#include "core/store/storerestore.h"
#include "tests/core/store/erasablestore.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

SecretBytes givenPassphrase()
{
    return SecretBytes::copyOf(bytesOf(TestStore::passphrase));
}

/** A closed store in which one case of two was erased after its backup. */
struct Replaced : ErasableStore {
    Replaced()
    {
        kept = add(u"2026-0001"_s);
        gone = add(u"2026-0002"_s);
        const auto made = backUp();
        if (!made || !erase(gone))
            qFatal("replaced store");
        backup = made->path;
        epoch = store->epoch();
        store.reset();
    }
    Result<ReplacedStore> ask(const SecretBytes& given = givenPassphrase())
    {
        return askReplacedStore(path, userName, given, { clock, ids });
    }
    QString file(const QString& name) const { return path + u'/' + name; }

    CaseId kept;
    CaseId gone;
    QString backup;
    qint64 epoch = 0;
};

} // namespace

class ReplacedStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** ERA-02 on a bad day: whatever damage made somebody restore a backup, what was erased stays erased. */
    void ERA_02_tellsWhatWasErased_data()
    {
        QTest::addColumn<QStringList>("removed");
        QTest::addColumn<QStringList>("flipped");
        QTest::newRow("whole") << QStringList() << QStringList();
        QTest::newRow("no database") << QStringList { u"store-1.db"_s } << QStringList();
        QTest::newRow("first page damaged") << QStringList() << QStringList { u"store-1.db"_s };
        QTest::newRow("no sidecar") << QStringList { u"head-1.bin"_s } << QStringList();
        QTest::newRow("no ledger beside") << QStringList { u"erased-1.bin"_s } << QStringList();
        QTest::newRow("ledger beside damaged") << QStringList() << QStringList { u"erased-1.bin"_s };
        QTest::newRow("only keys and the ledger beside")
            << QStringList { u"store-1.db"_s, u"head-1.bin"_s } << QStringList();
    }
    void ERA_02_tellsWhatWasErased()
    {
        QFETCH(QStringList, removed);
        QFETCH(QStringList, flipped);
        Replaced fixture;
        for (const QString& name : removed)
            QVERIFY(QFile::remove(fixture.file(name)));
        for (const QString& name : flipped)
            flipBit(fixture.file(name), 100);
        auto known = fixture.ask();
        QVERIFY2(known, known ? "" : known.error().detail.constData());
        QCOMPARE(known->erased.size(), 1);
        QCOMPARE(known->erased.first().order.caseId, fixture.gone);
        QCOMPARE(known->epoch, fixture.epoch);
        RestoreWish wish { fixture.backup, fixture.dir.filePath(u"되살림.gyeot"_s), fixture.userName };
        heedReplaced(wish, *std::move(known));
        const auto restored = restoreStore(wish, givenPassphrase(), { fixture.clock, fixture.ids });
        QVERIFY2(restored, restored ? "" : restored.error().detail.constData());
        QCOMPARE(restored->erasedAgain, 1);
        QCOMPARE(restored->epoch, fixture.epoch + 1);
        fixture.path = restored->directory;
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.remains(fixture.gone).isGone());
        QVERIFY(fixture.remains(fixture.kept).isWhole());
    }

    void writesNothing()
    {
        Replaced fixture;
        auto before = snapshot(fixture.path);
        QVERIFY(fixture.ask());
        auto after = snapshot(fixture.path);
        for (auto* files : { &before, &after })
            files->remove(u"store.lock"_s); // the name of who looked
        QCOMPARE(after.keys(), before.keys());
        QVERIFY(after == before);
    }

    /** Without either ledger nobody may believe that nothing was erased. */
    void refusesWhereNeitherLedgerCanBeRead()
    {
        Replaced fixture;
        QVERIFY(QFile::remove(fixture.file(u"store-1.db"_s)));
        flipBit(fixture.file(u"erased-1.bin"_s), 100);
        QCOMPARE(fixture.ask().error().code, ErrorCode::StoreDamaged);
    }

    void needsThePassphraseOfToday()
    {
        Replaced fixture;
        QCOMPARE(fixture.ask(SecretBytes::copyOf(bytesOf("some other words here"))).error().code,
            ErrorCode::WrongPassphrase);
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.ask().error().code, ErrorCode::StoreInUse);
    }

    void anotherStoresBackupIsRefused()
    {
        Replaced fixture;
        auto known = fixture.ask();
        QVERIFY(known);
        known->id = StoreId(fixture.ids.next());
        RestoreWish wish { fixture.backup, fixture.dir.filePath(u"되살림.gyeot"_s), fixture.userName };
        heedReplaced(wish, *std::move(known));
        QCOMPARE(
            restoreStore(wish, givenPassphrase(), { fixture.clock, fixture.ids }).error().code, ErrorCode::BadArgument);
        QVERIFY(!QFileInfo::exists(wish.directory));
    }

    void findsBackupsInAFolderAndAFolderThatIsOne()
    {
        Replaced fixture;
        const QString folder = fixture.file(u"backups"_s);
        const StoreId id = storeFolder(fixture.path).id;
        QVERIFY(!id.isNull());
        QVERIFY(QDir(folder).mkdir(u"backup-of-holiday-pictures"_s));
        const auto found = backupsAt(folder);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().path, fixture.backup);
        QCOMPARE(found, backupsIn(folder, id));
        QVERIFY(backupsIn(folder, StoreId(fixture.ids.next())).isEmpty());
        QCOMPARE(backupsAt(fixture.backup), found);
        QVERIFY(backupsAt(fixture.path).isEmpty());
    }
};

GYEOT_TEST(ReplacedStoreTest)
#include "tst_replacedstore.moc"
