#include "core/base/file.h"
#include "core/store/attempts.h"
#include "core/store/audit.h"
#include "core/store/storepeople.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

struct ClosedPlace : TestStore {
    ClosedPlace() { store.reset(); }
    ErrorCode tryWith(const QString& name, QByteArrayView words)
    {
        auto opened = Store::open(path, name, SecretBytes::copyOf(bytesOf(words)), { clock, ids });
        if (opened)
            store = std::move(*opened);
        return store ? ErrorCode::OkDuplicate : opened.error().code;
    }
    QList<AuditEntry> told() const
    {
        QList<AuditEntry> entries;
        const auto rows = AuditLog(store->database(), store->siteId(), store->id()).rows(0, 1000);
        for (const AuditRow& row : *rows) {
            if (row.entry.action == u"store.failed_unlocks")
                entries << row.entry;
        }
        return entries;
    }
};

} // namespace

class AttemptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void KEY_01_twentyWrongTriesAreAnsweredAlikeAndToldAtTheNextSuccess()
    {
        ClosedPlace place;
        const qint64 firstMs = place.clock.nowMs();
        qint64 lastDelay = 0;
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(
                place.tryWith(i % 2 ? u"누구"_s : place.userName, "some other sentence"), ErrorCode::WrongPassphrase);
            const qint64 delay = unlockDelayMs(failedUnlocks(place.path), place.clock.nowMs());
            QVERIFY(delay >= lastDelay && delay <= maxUnlockDelayMs);
            lastDelay = delay;
            place.clock.ms += 1000;
        }
        QCOMPARE(lastDelay, maxUnlockDelayMs);
        QCOMPARE(place.tryWith(place.userName, TestStore::passphrase), ErrorCode::OkDuplicate); // no lock-out
        const FailedUnlocks before = StorePeople(*place.store).failedBefore();
        QCOMPARE(before.count, 20);
        QCOMPARE(before.sinceMs, firstMs);
        QCOMPARE(place.told().size(), 1);
        QCOMPARE(place.told()[0].reason, u"20"_s);
        QVERIFY(place.reopen());
        QCOMPARE(StorePeople(*place.store).failedBefore(), FailedUnlocks());
        QCOMPARE(place.told().size(), 1);
    }

    void theDelayDoublesToThirtySeconds()
    {
        const QList<qint64> seconds { 1, 2, 4, 8, 16, 30, 30, 30 };
        for (int i = 0; i < seconds.size(); ++i)
            QCOMPARE(unlockDelayMs({ i + 1, 0, 5000 }, 5000), seconds[i] * 1000);
        QCOMPARE(unlockDelayMs({ maxFailedUnlocks, 0, 5000 }, 5000), maxUnlockDelayMs);
        QCOMPARE(unlockDelayMs({}, 5000), 0);
        QCOMPARE(unlockDelayMs({ 3, 0, 5000 }, 6000), 3000); // what has passed counts
        QCOMPARE(unlockDelayMs({ 3, 0, 5000 }, 60'000), 0);
        QCOMPARE(unlockDelayMs({ 3, 0, 5'000'000'000 }, 6000), 4000); // the clock was set back
    }

    void damageCountsAsNoneAndIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("twenty");
        QTest::newRow("another format") << QByteArray(R"({"failed":3,"fmt":"attempts/2","last_ms":1,"since_ms":1})");
        QTest::newRow("negative") << QByteArray(R"({"failed":-3,"fmt":"attempts/1","last_ms":1,"since_ms":1})");
        QTest::newRow("more than counted")
            << QByteArray(R"({"failed":10000,"fmt":"attempts/1","last_ms":1,"since_ms":1})");
        QTest::newRow("long") << QByteArray(300, ' ');
        QTest::newRow("member nobody knows")
            << QByteArray(R"({"a":1,"failed":3,"fmt":"attempts/1","last_ms":1,"since_ms":1})");
    }
    void damageCountsAsNoneAndIsTold()
    {
        QFETCH(QByteArray, bytes);
        ClosedPlace place;
        QVERIFY(writeFileAtomically(place.path + u"/attempts"_s, bytes));
        QCOMPARE(failedUnlocks(place.path), (FailedUnlocks { .isDamaged = true }));
        QCOMPARE(unlockDelayMs(failedUnlocks(place.path), 0), 0);
        QCOMPARE(place.tryWith(place.userName, TestStore::passphrase), ErrorCode::OkDuplicate);
        QCOMPARE(place.told().size(), 1);
        QCOMPARE(place.told()[0].reason, u"unreadable"_s);
        QVERIFY(!QFile::exists(place.path + u"/attempts"_s));
    }

    void theCountStopsGrowingAndHoldsNoName()
    {
        ClosedPlace place;
        QVERIFY(writeFileAtomically(
            place.path + u"/attempts"_s, R"({"failed":9999,"fmt":"attempts/1","last_ms":1,"since_ms":1})"));
        QVERIFY(noteFailedUnlock(place.path, 77));
        QCOMPARE(failedUnlocks(place.path), (FailedUnlocks { maxFailedUnlocks, 1, 77, false }));
        QVERIFY(clearFailedUnlocks(place.path));
        QVERIFY(clearFailedUnlocks(place.path)); // nothing there: nothing to do
        QCOMPARE(failedUnlocks(place.path), FailedUnlocks());
        QCOMPARE(noteFailedUnlock(u"/nowhere"_s, 1).error().code, ErrorCode::WriteFailed);
    }

    void aDamagedKeyringIsNoFailedTry()
    {
        ClosedPlace place;
        QVERIFY(writeFileAtomically(place.path + u"/keyring.json"_s, "{}"));
        QCOMPARE(place.tryWith(place.userName, TestStore::passphrase), ErrorCode::KeyringDamaged);
        QCOMPARE(failedUnlocks(place.path), FailedUnlocks());
    }
};

GYEOT_TEST(AttemptsTest)
#include "tst_attempts.moc"
