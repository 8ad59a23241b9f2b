#include "core/store/audit.h"
#include "core/store/change.h"
#include "core/store/heldstore.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/keyring.h"
#include "tests/core/store/storefiles.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QStorageInfo>
#include <QTest>

#include <sqlite3.h>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ThingStore {
    QString database = path + u"/store-1.db"_s;
    QString log = database + u"-wal"_s;
    QString head = path + u"/head-1.bin"_s;
    int saved = 0;

    QUuid save(const QString& word = u"하나"_s)
    {
        const QUuid id = ids.next();
        auto change = Change::begin(*store, "thing.add", caseId);
        std::ignore = change->create(thing, id, caseId);
        std::ignore = change->set(thing, id, "word", word);
        if (auto done = change->commit(); !done)
            qFatal("not saved: %s", done.error().detail.constData());
        ++saved;
        return id;
    }
    Result<OpenedStore> openAny()
    {
        store.reset();
        return openStore(path, userName, SecretBytes::copyOf(bytesOf(passphrase)), { clock, ids });
    }
    /** The finding; none: it opened. */
    std::unique_ptr<HeldStore> hold()
    {
        auto opened = openAny();
        if (!opened)
            qFatal("%s %s", errorName(opened.error().code).data(), opened.error().detail.constData());
        store = std::move(opened->store);
        return std::move(opened->held);
    }
    QStringList actions() const
    {
        QStringList all;
        const auto rows = AuditLog(store->database(), u"S07"_s, store->id()).rows(0, 10'000);
        for (const AuditRow& row : *rows)
            all << row.entry.action;
        return all;
    }
    qint64 things() const { return count(u"SELECT count(*) FROM things"); }
};

const QString reason = u"정전으로 마지막 기록을 잃었음을 확인하고 계속합니다"_s;

/** Makes one row of the table of 3.8 of a store that was closed. */
using Harm = void (*)(Fixture&);

void loseCommits(Fixture& fixture)
{
    fixture.store->settle().value();
    const QByteArray before = bytesAt(fixture.database);
    fixture.save();
    fixture.save();
    fixture.store.reset();
    putBytes(fixture.database, before);
}

void changeHistory(Fixture& fixture)
{
    fixture.store->settle().value();
    const QByteArray before = bytesAt(fixture.database);
    const QByteArray headBefore = bytesAt(fixture.head);
    fixture.save(u"여기"_s);
    fixture.store.reset();
    const QByteArray head = bytesAt(fixture.head);
    putBytes(fixture.database, before);
    putBytes(fixture.head, headBefore);
    if (!fixture.reopen())
        qFatal("no reopening");
    for (int i = 0; i < 4; ++i)
        fixture.save(u"저기"_s);
    fixture.store.reset();
    putBytes(fixture.head, head);
}

void removeHead(Fixture& fixture)
{
    fixture.store.reset();
    QFile::remove(fixture.head);
}

void breakHead(Fixture& fixture)
{
    fixture.store.reset();
    flipBit(fixture.head, 100);
    flipBit(fixture.head, 700);
}

void tearHead(Fixture& fixture)
{
    fixture.store.reset();
    flipBit(fixture.head, 100); // one slot of two, and no commit it could have been torn after
}

} // namespace

class HeldStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoreInOrderIsOpened()
    {
        Fixture fixture;
        fixture.save();
        QVERIFY(!fixture.hold());
        QVERIFY(fixture.store && !fixture.store->isReadOnly() && !fixture.store->clockDoubt());
        QCOMPARE(fixture.actions().last(), u"store.open"_s);
    }

    void everyRowOfTheTable_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<OpenTrouble>("trouble");
        QTest::newRow("3.8 database behind the sidecar") << &loseCommits << OpenTrouble::LostCommits;
        QTest::newRow("3.8 another history") << &changeHistory << OpenTrouble::OtherHistory;
        QTest::newRow("3.8 no sidecar") << &removeHead << OpenTrouble::HeadMissing;
        QTest::newRow("3.8 sidecar unreadable") << &breakHead << OpenTrouble::HeadUnreadable;
        QTest::newRow("3.8 one slot altered") << &tearHead << OpenTrouble::HeadUnreadable;
    }
    /** Nothing is written before somebody decides; reading is possible; a supervisor's word makes a new epoch, and then all is well. */
    void everyRowOfTheTable()
    {
        QFETCH(Harm, harm);
        QFETCH(OpenTrouble, trouble);
        Fixture fixture;
        fixture.save();
        harm(fixture);
        auto before = snapshot(fixture.path);
        before.remove(u"store.lock"_s); // who holds it
        auto held = fixture.hold();
        QVERIFY(held && !fixture.store);
        QCOMPARE(held->finding().trouble, trouble);
        QVERIFY(held->finding().isAcceptable() && held->finding().isLoss() && held->mayAccept());
        QVERIFY(held->finding().lastGoodMs > 0);
        QCOMPARE(held->error().code, ErrorCode::StoreRolledBack);
        QCOMPARE(held->accept(u"너무 짧음"_s).error().code, ErrorCode::ReasonNeeded);
        QCOMPARE(held->accept(u"ㅁ"_s.repeated(30)).error().code, ErrorCode::ReasonNeeded);

        auto reading = held->openReadOnly();
        QVERIFY(reading);
        QVERIFY((*reading)->isReadOnly());
        fixture.store = std::move(*reading);
        QVERIFY(fixture.things() >= 1);
        QCOMPARE(held->accept(reason).error().code, ErrorCode::BadArgument); // one way is taken once
        fixture.store.reset();
        held.reset();
        auto after = snapshot(fixture.path);
        after.remove(u"store.lock"_s);
        QCOMPARE(after.keys(), before.keys());
        QVERIFY(after == before);

        held = fixture.hold();
        const qint64 epochBefore = std::max<qint64>(held->finding().headEpoch, 1);
        auto accepted = held->accept(reason);
        QVERIFY2(accepted, accepted ? "" : accepted.error().detail.constData());
        fixture.store = std::move(*accepted);
        held.reset();
        QCOMPARE(fixture.store->epoch(), epochBefore + 1);
        QVERIFY(fixture.actions().contains(u"store.accepted"_s));
        QCOMPARE(
            fixture.count(u"SELECT count(*) FROM store_state WHERE key LIKE 'accepted.%' AND value LIKE '%정전으로%'"),
            1);
        QVERIFY(checkStore(fixture.store->jobAccess(), thingTypes)->isSound());
        QVERIFY(fixture.save() != QUuid());
        QVERIFY(!fixture.hold()); // in order again
        QCOMPARE(fixture.store->epoch(), epochBefore + 1);
    }

    void sayHowMuchIsMissing()
    {
        Fixture fixture;
        fixture.clock.ms += 60'000;
        fixture.save();
        const qint64 lastGood = fixture.clock.ms;
        fixture.clock.ms += 60'000;
        loseCommits(fixture);
        const auto held = fixture.hold();
        QCOMPARE(held->finding().missing, 2);
        QCOMPARE(held->finding().lastGoodMs, lastGood);
        QCOMPARE(held->finding().lastKnownMs, fixture.clock.ms);
    }

    /** DB-07: one bit of the write-ahead log turns over behind 120 acknowledged saves. Whatever bit it is, what is there and what is missed
     *  are together all that was acknowledged, and nothing is written until somebody has decided. */
    void DB_07_aFlippedBitInTheLogIsCounted_data()
    {
        QTest::addColumn<double>("place");
        for (const double place : { 0.0001, 0.1, 0.5, 0.77, 0.999 })
            QTest::addRow("DB-07 at %.4f", place) << place;
    }
    void DB_07_aFlippedBitInTheLogIsCounted()
    {
        QFETCH(double, place);
        Fixture fixture;
        QVERIFY(fixture.store->settle());
        sqlite3_wal_autocheckpoint(fixture.store->database().handle(), 0); // so that all of them wait in the log
        const qint64 before = fixture.count(u"SELECT count(*) FROM audit_log");
        for (int i = 0; i < 120; ++i)
            fixture.save(u"저장 %1"_s.arg(i));
        const auto crashed = snapshot(fixture.path);
        fixture.store.reset();
        putBack(fixture.path, crashed);
        flipBit(fixture.log, qint64(double(QFile(fixture.log).size()) * place));

        auto held = fixture.hold();
        QVERIFY(held);
        QCOMPARE(held->finding().trouble, OpenTrouble::LostCommits);
        const qint64 missing = held->finding().missing;
        QVERIFY(missing > 0 && missing <= 120);
        fixture.store = std::move(*held->openReadOnly());
        QCOMPARE(fixture.things(), 120 - missing);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log"), before + 120 - missing);
        fixture.store.reset();
        QCOMPARE(bytesAt(fixture.log).size(),
            crashed.value(u"store-1.db-wal"_s).size()); // what is left of it can still be looked at
        held = fixture.hold();
        QCOMPARE(held->finding().missing, missing);
    }

    void aCrashWithoutDamageLosesNothing()
    {
        Fixture fixture;
        for (int i = 0; i < 5; ++i)
            fixture.save();
        const auto crashed = snapshot(fixture.path);
        fixture.store.reset();
        putBack(fixture.path, crashed);
        QVERIFY(!fixture.hold());
        QCOMPARE(fixture.things(), 5);
        QCOMPARE(fixture.actions().last(), u"store.open"_s); // the sidecar was written with each save
    }

    /** A supervisor or administrator accepts, nobody else. */
    void damageIsNotAccepted()
    {
        Fixture fixture;
        fixture.save();
        fixture.store.reset();
        flipBit(fixture.database, 60);
        auto held = fixture.hold();
        QVERIFY(held);
        QCOMPARE(held->finding().trouble, OpenTrouble::Damaged);
        QVERIFY(!held->finding().isReadable && held->finding().isLoss() && !held->mayAccept());
        QCOMPARE(held->error().code, ErrorCode::StoreDamaged);
        QCOMPARE(held->accept(reason).error().code, ErrorCode::RoleMissing);
        QCOMPARE(held->openReadOnly().error().code, ErrorCode::StoreDamaged);
        held.reset();
        QVERIFY(QFile::remove(fixture.database));
        QCOMPARE(fixture.hold()->finding().trouble, OpenTrouble::Damaged);
    }

    void DB_06_aDamagedHeaderIsRepaired()
    {
        Fixture fixture;
        const QUuid id = fixture.save();
        fixture.store.reset();
        const QByteArray whole = bytesAt(fixture.database).first(16);
        for (const qint64 at : { 0, 7, 15 })
            flipBit(fixture.database, at, int(at) % 8);
        QVERIFY(bytesAt(fixture.database).first(16) != whole);
        QVERIFY(!fixture.hold());
        fixture.object = id;
        QVERIFY(fixture.field("word") == Value(u"하나"_s));
        QCOMPARE(fixture.actions().last(), u"store.header_repaired"_s);
        QVERIFY(fixture.store->settle());
        QCOMPARE(bytesAt(fixture.database).first(16), whole);
        QVERIFY(checkStore(fixture.store->jobAccess(), thingTypes)->isSound());
        QVERIFY(!fixture.hold());
        QCOMPARE(fixture.actions().count(u"store.header_repaired"_s), 1);
    }

    void inRescueNothingIsWritten()
    {
        Fixture fixture;
        fixture.object = fixture.save();
        const auto key = fixture.store->caseKey(fixture.caseId, Compartment::Evidence);
        QVERIFY(key);
        loseCommits(fixture);
        auto held = fixture.hold();
        fixture.store = std::move(*held->openReadOnly());
        const auto before = snapshot(fixture.path);
        Store& store = *fixture.store;
        QCOMPARE(Change::begin(store, "thing.edit", fixture.caseId).error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(store.setSite({}).error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(store.enrolOffice({}, {}).error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(store.ownBoxKey(Compartment::Notes).error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(
            store.caseKey(fixture.ids.make<CaseId>(), Compartment::Evidence).error().code, ErrorCode::StoreReadOnly);
        QVERIFY(store.caseKey(fixture.caseId, Compartment::Evidence)->equals(key->view()));
        QCOMPARE(store.checkpointAudit().error().code, ErrorCode::StoreReadOnly);
        QVERIFY(store.auditRead("case.open", fixture.caseId)); // cannot be recorded, and the window says so
        QVERIFY(store.settle());
        QCOMPARE(store.database().execute("UPDATE settings SET value = 'x'").error().code, ErrorCode::StoreReadOnly);
        {
            auto writing = Statement::prepare(
                store.database(), u"INSERT INTO settings (site_id, key, value) VALUES ('S07', 'a', 'b')");
            QVERIFY(writing);
            QCOMPARE(writing->run().error().code, ErrorCode::StoreReadOnly);
        }
        QVERIFY(fixture.field("word") == Value(u"하나"_s));
        const auto report = checkStore(store.jobAccess(), thingTypes);
        QVERIFY(report && report->isSound());
        QByteArray dump;
        QVERIFY(logicalDump(store.jobAccess(), thingTypes, [&dump](QByteArrayView line) -> Result<void> {
            dump += line.toByteArray();
            return {};
        }));
        QVERIFY(dump.contains("하나"));
        QVERIFY(snapshot(fixture.path) == before);
        fixture.store.reset();
        QVERIFY(snapshot(fixture.path) == before);
    }

    /** Whoever reads keeps writers out, and lets other readers in where the store is nobody's to write. */
    void whoReadsHoldsTheLock()
    {
        Fixture fixture;
        loseCommits(fixture);
        auto held = fixture.hold();
        const auto reading = held->openReadOnly();
        QVERIFY(reading);
        QCOMPARE(fixture.openAny().error().code, ErrorCode::StoreInUse);
    }

    void ENV_02_aStoreInAForeignPlaceIsReadOnly_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::newRow("ENV-02 Nextcloud") << u".nextcloudsync.log"_s;
        QTest::newRow("ENV-02 Dropbox") << u".dropbox"_s;
        QTest::newRow("ENV-02 OneDrive") << u".OneDrive"_s;
        QTest::newRow("ENV-02 open to others") << u""_s;
    }
    void ENV_02_aStoreInAForeignPlaceIsReadOnly()
    {
        QFETCH(QString, marker);
        Fixture fixture;
        const QUuid id = fixture.save();
        fixture.store.reset();
        if (marker.isEmpty())
            QVERIFY(QFile::setPermissions(fixture.database, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        else
            putBytes(fixture.dir.filePath(marker), "");
        const auto before = snapshot(fixture.path);
        auto held = fixture.hold();
        QVERIFY(held);
        QCOMPARE(held->finding().trouble, OpenTrouble::ForeignPlace);
        QCOMPARE(held->error().code, ErrorCode::StorePlace);
        QVERIFY(!held->mayAccept() && !held->finding().isLoss());
        auto other = openStore(fixture.path, fixture.userName, SecretBytes::copyOf(bytesOf(TestStore::passphrase)),
            { fixture.clock, fixture.ids });
        QVERIFY(other && other->held); // another reader
        fixture.store = std::move(*held->openReadOnly());
        fixture.object = id;
        QVERIFY(fixture.field("word") == Value(u"하나"_s));
        fixture.store.reset();
        QVERIFY(snapshot(fixture.path) == before);
    }

    void aLinkIsNeverFollowed()
    {
        Fixture fixture;
        fixture.store.reset();
        QVERIFY(QFile::rename(fixture.database, fixture.dir.filePath(u"moved.db"_s)));
        QVERIFY(QFile::link(fixture.dir.filePath(u"moved.db"_s), fixture.database));
        const auto opened = fixture.openAny();
        QCOMPARE(opened.error().code, ErrorCode::StorePlace);
    }

    void aNewerStoreIsNoRescueCase()
    {
        Fixture fixture;
        {
            const WriteScope schema(fixture.store->database(), WriteScope::Over::Schema);
            QVERIFY(fixture.store->database().execute("PRAGMA user_version = 999"));
        }
        const auto before = bytesAt(fixture.database);
        QCOMPARE(fixture.openAny().error().code, ErrorCode::StoreNewer);
    }

    void troublesHaveStableNames()
    {
        QCOMPARE(troubleName(OpenTrouble::None), "none");
        QCOMPARE(troubleName(OpenTrouble::LostCommits), "lost_commits");
        QCOMPARE(troubleName(OpenTrouble::NotWritable), "not_writable");
    }
};

GYEOT_TEST(HeldStoreTest)
#include "tst_heldstore.moc"
