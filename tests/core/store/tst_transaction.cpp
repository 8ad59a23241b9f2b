#include "core/store/transaction.h"
#include "tests/core/store/databasefixture.h"
#include "tests/core/store/faultvfs.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <sqlite3.h>

using namespace gyeot;
using namespace gyeot::test;

namespace {

struct Fixture : DatabaseFixture {
    Fixture()
    {
        const auto made = makeSchema("CREATE TABLE parts (n INTEGER) STRICT");
        Q_ASSERT(made);
    }
    /** As the next opening finds it. */
    qint64 partsOnDisk()
    {
        database.reset();
        database = Database::open(path, fixedKey()).value_or(nullptr);
        return database ? parts() : -1;
    }
    qint64 parts() { return count(u"SELECT count(*) FROM parts"); }
    Result<void> add() { return database->execute("INSERT INTO parts (n) VALUES (1)"); }
};

} // namespace

class TransactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rollsBackUnlessCommitted()
    {
        Fixture fixture;
        {
            const auto transaction = Transaction::begin(*fixture.database);
            QVERIFY(transaction && fixture.add());
            QCOMPARE(fixture.parts(), 1);
        }
        QCOMPARE(fixture.parts(), 0);
    }

    void keepsWhatWasCommitted()
    {
        Fixture fixture;
        auto transaction = Transaction::begin(*fixture.database);
        QVERIFY(transaction && fixture.add() && transaction->commit());
        QCOMPARE(fixture.parts(), 1);
    }

    void movesAndCommitsOnce()
    {
        Fixture fixture;
        auto first = Transaction::begin(*fixture.database);
        Transaction second = std::move(*first);
        QVERIFY(fixture.add() && second.commit());
        QCOMPARE(fixture.parts(), 1);
    }

    void doesNotNest()
    {
        Fixture fixture;
        const auto outer = Transaction::begin(*fixture.database);
        QCOMPARE(Transaction::begin(*fixture.database).error().code, ErrorCode::StoreInUse);
    }

    void twoWritersDoNotMeetHalfway()
    {
        Fixture fixture;
        const auto other = Database::open(fixture.path, fixedKey());
        sqlite3_busy_timeout((*other)->handle(), 0);
        const auto writing = Transaction::begin(*fixture.database);
        QCOMPARE(Transaction::begin(**other).error().code, ErrorCode::StoreInUse);
        QVERIFY(Transaction::begin(**other, Transaction::Kind::Read));
    }

    void aFullDiskLeavesNothing()
    {
        Fixture fixture;
        // The engine's own limit on pages fails just as a full disk does.
        sqlite3_set_authorizer(fixture.database->handle(), nullptr, nullptr);
        QVERIFY(fixture.database->pragma("PRAGMA max_page_count = 3"));
        {
            auto transaction = Transaction::begin(*fixture.database);
            QVERIFY(fixture.add());
            const auto refused = fixture.database->execute(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                "INSERT INTO parts (n) SELECT i FROM n");
            QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        }
        QCOMPARE(fixture.parts(), 0);
    }

    void afterAFailedFlushNothingIsWritten()
    {
        Fixture fixture;
        fixture.database->distrust();
        QCOMPARE(Transaction::begin(*fixture.database).error().code, ErrorCode::StoreReadOnly);
        QVERIFY(Transaction::begin(*fixture.database, Transaction::Kind::Read));
    }

    /** Each write and flush of a commit fails in turn. Where the connection goes on, the next opening finds nothing of it; where something may
     *  be found, as after a failed flush, it never writes again. */
    void aFailedCommitIsGoneOrDistrusted()
    {
        int distrusted = 0;
        int trusted = 0;
        bool isOver = false;
        for (int n = 0; !isOver; ++n) {
            QVERIFY(n < 100);
            FaultVfs disk;
            Fixture fixture;
            auto transaction = Transaction::begin(*fixture.database);
            QVERIFY(transaction && fixture.add());
            disk.arm(n, Fault::Io, FaultVfs::How::Once);
            const auto committed = transaction->commit();
            isOver = !disk.hasStruck();
            disk.disarm();
            QCOMPARE(committed.has_value(), isOver);
            if (isOver)
                continue;
            QCOMPARE(fixture.parts(), 0);
            if (fixture.database->isDistrusted()) {
                ++distrusted;
                QCOMPARE(Transaction::begin(*fixture.database).error().code, ErrorCode::StoreReadOnly);
            } else {
                ++trusted;
                QCOMPARE(fixture.partsOnDisk(), 0);
                QVERIFY(Transaction::begin(*fixture.database));
            }
        }
        QVERIFY(distrusted >= 1); // the flush
        QVERIFY(trusted >= 1); // a write
    }
};

GYEOT_TEST(TransactionTest)
#include "tst_transaction.moc"
