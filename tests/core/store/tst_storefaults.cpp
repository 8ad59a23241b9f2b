#include "core/store/change.h"
#include "core/store/jobs/checkstore.h"
#include "tests/core/store/faultvfs.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Result<void> save(ThingStore& fixture, const QUuid& id, const QString& word)
{
    auto change = Change::begin(*fixture.store, "thing.add", fixture.caseId);
    if (!change)
        return std::unexpected(change.error());
    std::ignore = change->create(thing, id, fixture.caseId);
    std::ignore = change->set(thing, id, "word", word);
    std::ignore = change->set(thing, id, "true_name", word);
    return change->commit();
}

} // namespace

class StoreFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void DB_13_everyFaultWhileSaving_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<FaultVfs::How>("how");
        QTest::newRow("a write fails once") << Fault::Io << FaultVfs::How::Once;
        QTest::newRow("nothing can be written from then on") << Fault::Io << FaultVfs::How::FromThenOn;
        QTest::newRow("the disk is full for a moment") << Fault::Full << FaultVfs::How::Once;
        QTest::newRow("the disk is full") << Fault::Full << FaultVfs::How::FromThenOn;
        QTest::newRow("half a write") << Fault::Torn << FaultVfs::How::FromThenOn;
    }
    /** R2 of reference/security.md, one scenario: each write and flush of a save fails in turn. What was said to be saved is there, what was
     *  said to have failed left nothing torn, and the store opens and is sound. */
    void DB_13_everyFaultWhileSaving()
    {
        QFETCH(Fault, fault);
        QFETCH(FaultVfs::How, how);
        FaultVfs disk;
        ThingStore fixture;
        QVERIFY(save(fixture, fixture.ids.next(), u"먼저"_s));
        int failures = 0;
        for (int n = 0;; ++n) {
            const QUuid id = fixture.ids.next();
            disk.arm(n, fault, how);
            const auto saved = save(fixture, id, u"저장 %1"_s.arg(n));
            const bool struck = disk.hasStruck();
            if (!saved) {
                ++failures;
                const bool isNamed =
                    saved.error().code == ErrorCode::DiskFull || saved.error().code == ErrorCode::WriteFailed;
                QVERIFY2(isNamed, errorName(saved.error().code).data());
            }
            fixture.store.reset(); // closing meets the same disk
            disk.disarm();
            QVERIFY2(fixture.reopen(), qPrintable(u"operation %1"_s.arg(n)));
            fixture.object = id;
            const bool isThere = fixture.field("word") == Value(u"저장 %1"_s.arg(n));
            if (saved)
                QVERIFY2(isThere, qPrintable(u"operation %1"_s.arg(n)));
            const auto report = checkStore(fixture.store->jobAccess(), thingTypes);
            QVERIFY2(report && report->isSound(), qPrintable(u"operation %1"_s.arg(n)));
            if (!struck)
                break; // more operations than a save has
        }
        QVERIFY(failures >= 3);
    }

    void ENV_08_afterAFailedFlushTheStoreOnlyReads()
    {
        FaultVfs disk;
        ThingStore fixture;
        QVERIFY(save(fixture, fixture.object, u"먼저"_s));
        Result<void> saved;
        for (int n = 0; !fixture.store->database().isDistrusted(); ++n) {
            QVERIFY2(n < 40, "no flush was met");
            disk.arm(n, Fault::Io, FaultVfs::How::Once);
            saved = save(fixture, fixture.ids.next(), u"저장"_s);
            disk.disarm();
        }
        QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
        QCOMPARE(save(fixture, fixture.ids.next(), u"저장"_s).error().code, ErrorCode::StoreReadOnly);
        QVERIFY(fixture.field("word") == Value(u"먼저"_s));
        QVERIFY(fixture.reopen());
        QVERIFY(save(fixture, fixture.ids.next(), u"저장"_s));
    }

    /** DB-09: one page of an older state under the newer file passes both integrity checks; the log and the audit chain do not let it. */
    void DB_09_anyOlderPageIsNoticed()
    {
        ThingStore fixture;
        for (int i = 0; i < 6; ++i)
            QVERIFY(save(fixture, fixture.ids.next(), u"하나 %1"_s.arg(i)));
        QVERIFY(save(fixture, fixture.object, u"동의함"_s));
        const QString path = fixture.path + u"/store-1.db"_s;
        QVERIFY(fixture.store->settle());
        const QByteArray older = contents(path);
        auto change = Change::begin(*fixture.store, "thing.edit", fixture.caseId);
        QVERIFY(change->set(thing, fixture.object, "word", u"철회함"_s) && change->commit());
        QVERIFY(fixture.store->settle());
        const StoreAccess access = fixture.store->jobAccess();
        fixture.store.reset();
        const QByteArray newer = contents(path);
        QVERIFY(checkStore(access, thingTypes)->isSound());

        constexpr qsizetype pageBytes = 4096;
        int changed = 0;
        int silent = 0;
        for (qsizetype at = pageBytes; at < older.size(); at += pageBytes) {
            if (older.sliced(at, pageBytes) == newer.sliced(at, pageBytes))
                continue;
            ++changed;
            QByteArray mixed = newer;
            mixed.replace(at, pageBytes, older.sliced(at, pageBytes));
            QVERIFY(QFile::remove(path) && put(path, mixed));
            const auto report = checkStore(access, thingTypes);
            silent += report && report->isSound();
        }
        QVERIFY(changed >= 5);
        QCOMPARE(silent, 0);
    }

    /** The sidecar cannot be written: the save stands and is caught up with later. */
    void aSidecarThatCannotBeWrittenLosesNothing()
    {
        ThingStore fixture;
        const QString head = fixture.path + u"/head-1.bin"_s;
        const QByteArray before = contents(head);
        QVERIFY(QFile::remove(head) && QDir().mkdir(head));
        QVERIFY(save(fixture, fixture.object, u"하나"_s));
        QVERIFY(QDir().rmdir(head) && put(head, before));
        QVERIFY(QFile::setPermissions(head, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.field("word") == Value(u"하나"_s));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'store.open_after_crash'"), 1);
    }
};

GYEOT_TEST(StoreFaultsTest)
#include "tst_storefaults.moc"
