#include "core/store/keyring.h"
#include "core/workspace/storecare.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = qint64(60) * 60 * 1000;
constexpr char otherWords[] = "winter bread and honey jar";

SecretBytes secret(QByteArrayView text)
{
    return SecretBytes::copyOf(bytesOf(text));
}

/** A store and its service; long work on another thread, as a window does it. */
struct Fixture : TestStore {
    Fixture() : care(std::make_unique<StoreCare>(*store)) { }

    Result<BackupReport> backUp(const QString& folder = {})
    {
        auto task = care->backup(folder);
        if (!task)
            return std::unexpected(task.error());
        Result<void> done;
        std::thread([&] { done = task->run(); }).join();
        return done ? care->finish(*task) : Result<BackupReport>(std::unexpected(done.error()));
    }
    Result<DrillReport> drill()
    {
        auto task = care->drill();
        if (!task)
            return std::unexpected(task.error());
        std::thread([&] { task->run(); }).join();
        return care->finish(*task);
    }
    Result<void> renew(const QStringList& names, std::optional<Lender> lender = {}, QByteArrayView own = passphrase,
        const std::function<void()>& meanwhile = {})
    {
        RenewalTask task = care->renewal(names, secret(own), std::move(lender));
        Result<void> done;
        std::thread([&] { done = task.derive(); }).join();
        if (done)
            done = care->begin(task);
        if (done)
            std::thread([&] { done = task.run(); }).join();
        if (meanwhile)
            meanwhile();
        return done ? care->finish(task) : done;
    }
    bool openAs(const QString& name, QByteArrayView words)
    {
        care.reset();
        store.reset();
        auto opened = Store::open(path, name, secret(words), { clock, ids });
        if (!opened)
            return false;
        store = std::move(*opened);
        care = std::make_unique<StoreCare>(*store);
        return true;
    }
    bool openAgain() { return openAs(userName, passphrase); }
    Result<UserId> finish(UserChange change)
    {
        StoreUsers users(*store);
        auto derived = change.derive();
        return derived ? users.commit(change) : Result<UserId>(std::unexpected(derived.error()));
    }
    Result<UserId> add(const QString& name, Roles roles)
    {
        return finish(StoreUsers(*store).adding({ name, roles, secret(otherWords) }, secret(passphrase)));
    }

    std::unique_ptr<StoreCare> care;
};

} // namespace

class StoreCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowOldTheBackupIs_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<BackupAge>("age");
        QTest::newRow("just made") << qint64(0) << BackupAge::Fresh;
        QTest::newRow("almost a day") << qint64(23) << BackupAge::Fresh;
        QTest::newRow("a day") << qint64(24) << BackupAge::Ageing;
        QTest::newRow("three days") << qint64(72) << BackupAge::Old;
        QTest::newRow("OPS-02 eight days") << qint64(8 * 24) << BackupAge::Old;
        QTest::newRow("the clock was set back") << qint64(-5) << BackupAge::Fresh;
    }
    void saysHowOldTheBackupIs()
    {
        QFETCH(qint64, hours);
        constexpr qint64 made = 1795309200000;
        QTEST(backupAge(made, made + hours * hourMs), "age");
        QCOMPARE(backupAge(std::nullopt, made), BackupAge::None);
    }

    void aBackupAndADrillAreNoted()
    {
        Fixture fixture;
        QCOMPARE(fixture.care->state()->age, BackupAge::None);
        QCOMPARE(fixture.drill().error().code, ErrorCode::NotFound);
        QSignalSpy changed(fixture.care.get(), &StoreCare::careChanged);
        const auto report = fixture.backUp();
        QVERIFY(report);
        QVERIFY(report->files >= 3 && report->sizeBytes > 0);
        const auto drilled = fixture.drill();
        QVERIFY(drilled);
        QCOMPARE(drilled->folder, report->folder);
        QCOMPARE(changed.size(), 2);
        const CareState state = *fixture.care->state();
        QCOMPARE(state.age, BackupAge::Fresh);
        QCOMPARE(state.backupFolder, QString());
        QVERIFY(state.drillMs && !state.drillFailedMs && state.mayRenew && state.isBackupOfPresentKeys);
    }

    void aBackupGoesWhereAPersonSays()
    {
        Fixture fixture;
        const QString stick = fixture.dir.filePath(u"stick"_s);
        QCOMPARE(fixture.backUp(stick).error().code, ErrorCode::NotFound);
        QVERIFY(QDir().mkdir(stick));
        QVERIFY(fixture.backUp(stick));
        QCOMPARE(fixture.care->state()->backupFolder, stick);
        QVERIFY(fixture.drill()); // where the last one lies
    }

    void keysAreRenewed()
    {
        Fixture fixture;
        QVERIFY(fixture.backUp());
        QSignalSpy renewed(fixture.care.get(), &StoreCare::renewed);
        QVERIFY(fixture.renew(fixture.care->state()->held));
        QCOMPARE(renewed.size(), 1);
        QVERIFY(fixture.openAgain());
        const CareState state = *fixture.care->state();
        QCOMPARE(state.generation, 2);
        QVERIFY(!state.isBackupOfPresentKeys);
        QVERIFY(fixture.backUp());
        QVERIFY(fixture.care->state()->isBackupOfPresentKeys);
    }

    void thePassphraseIsAskedAgain()
    {
        Fixture fixture;
        QCOMPARE(fixture.renew({}, {}, "not the right words").error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(fixture.care->state()->generation, 1);
    }

    void whatIsSavedMeanwhileIsSaid()
    {
        Fixture fixture;
        const auto done = fixture.renew(
            {}, {}, TestStore::passphrase, [&fixture] { QVERIFY(fixture.store->auditRead("test.read", CaseId())); });
        QCOMPARE(done.error().code, ErrorCode::Stale);
        QCOMPARE(fixture.care->state()->generation, 1);
        QVERIFY(fixture.renew({}));
    }

    /** KEY-10 and KEY-11 together, as it goes on a real day. */
    void KEY_11_whoWasRemovedIsOutOfTheNextGeneration()
    {
        Fixture fixture;
        const auto id = fixture.add(u"이나래"_s, Role::Counselor);
        QVERIFY(id);
        const QString copy = fixture.dir.filePath(u"keyring-copy"_s);
        QVERIFY(QFile::copy(fixture.path + u"/keyring.json"_s, copy));
        QVERIFY(fixture.finish(StoreUsers(*fixture.store).removing(*id, secret(TestStore::passphrase))));
        const QStringList due = fixture.care->state()->due;
        QVERIFY(due.contains(u"SK"_s) && due.contains(u"CK_notes"_s));
        QVERIFY(fixture.renew(due));
        QVERIFY(fixture.openAgain());
        QVERIFY(fixture.care->state()->due.isEmpty());
        fixture.care.reset();
        fixture.store.reset();
        const QString ring = fixture.path + u"/keyring.json"_s;
        QVERIFY(QFile::remove(ring) && QFile::copy(copy, ring));
        QVERIFY(QFile::setPermissions(ring, QFile::ReadOwner | QFile::WriteOwner));
        const auto back = Store::open(fixture.path, u"이나래"_s, secret(otherWords), { fixture.clock, fixture.ids });
        QCOMPARE(back.error().code, ErrorCode::StoreRolledBack);
    }

    void aKeyThatNobodyHereHoldsNeedsAColleague()
    {
        Fixture fixture;
        QVERIFY(fixture.add(u"관리자"_s, Role::Administrator));
        QVERIFY(fixture.openAs(u"관리자"_s, otherWords));
        QCOMPARE(fixture.care->state()->held, QStringList { u"SK"_s });
        const auto alone = fixture.renew({ u"CK_notes"_s }, {}, otherWords);
        QCOMPARE(alone.error(), (Error { ErrorCode::KeyNotHeld, u"CK_notes"_s, {} }));
        QVERIFY(
            fixture.renew({ u"CK_notes"_s }, Lender { fixture.userName, secret(TestStore::passphrase) }, otherWords));
        QVERIFY(fixture.openAs(u"관리자"_s, otherWords));
        QCOMPARE(fixture.care->state()->held, QStringList { u"SK"_s }); // what was lent was not kept
        QVERIFY(fixture.openAgain());
        QCOMPARE(fixture.store->keyring().compartmentGenerations().notes, 2);
        QVERIFY(fixture.store->keyring().compartmentKey(Compartment::Notes));
    }

    void onlyAnAdministratorRenews()
    {
        Fixture fixture;
        QVERIFY(fixture.add(u"이나래"_s, Role::Counselor));
        QVERIFY(fixture.openAs(u"이나래"_s, otherWords));
        QVERIFY(!fixture.care->state()->mayRenew);
        QCOMPARE(fixture.renew({}, {}, otherWords).error().code, ErrorCode::RoleMissing);
        QVERIFY(fixture.backUp()); // it is encrypted as the store is: anybody who opens the store may
    }
};

GYEOT_TEST(StoreCareTest)
#include "tst_storecare.moc"
