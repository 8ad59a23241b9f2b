#include "core/store/change.h"
#include "tests/app/program.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A store from which the last steps were taken away. */
struct RolledBack : ClosedStore {
    QString database = path + u"/store-1.db"_s;

    RolledBack()
    {
        if (!reopen() || !store->settle())
            qFatal("no store");
        const QByteArray before = bytesAt(database);
        for (int i = 0; i < 3; ++i)
            store->auditRead("case.open", ids.make<CaseId>()).value();
        store.reset();
        putBytes(database, before);
    }
};

} // namespace

class RescueCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrong()
    {
        const ClosedStore store;
        const Run run = store.ctl(u"rescue"_s);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json()["finding"]["trouble"], Json("none"));
        QVERIFY(run.json()["damage"]["pages"].empty());
    }

    void saysHowMuchIsMissingAndChangesNothing()
    {
        const RolledBack store;
        const auto before = snapshot(store.path);
        const Run refused = store.ctl(u"audit"_s);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errorCode(), QByteArray("STORE_ROLLED_BACK"));
        const Run run = store.ctl(u"rescue"_s);
        QCOMPARE(run.code, 3);
        QCOMPARE(run.json()["finding"]["trouble"], Json("lost_commits"));
        QVERIFY(run.json()["finding"]["missing"].get<int>() >= 3);
        QVERIFY(run.json()["finding"].contains("last_good"));
        const Run text = gyeotctl(store.command(u"rescue"_s, { u"--lang"_s, u"en"_s }));
        QVERIFY2(text.out.contains("missing"), text.out.constData());
        const Run reading = store.ctl(u"audit"_s, { u"--read-only"_s });
        QCOMPARE(reading.code, 0);
        const Run verify = store.ctl(u"verify"_s);
        QCOMPARE(verify.code, 3);
        QCOMPARE(verify.json()["finding"]["trouble"], Json("lost_commits"));
        auto after = snapshot(store.path);
        after[u"store.lock"_s] = before.value(u"store.lock"_s);
        QVERIFY(after == before);
    }

    void aSupervisorGoesOn()
    {
        RolledBack store;
        const Run unreasoned = store.ctl(u"rescue"_s, { u"--accept"_s });
        QCOMPARE(unreasoned.code, 1);
        QCOMPARE(unreasoned.errorCode(), QByteArray("REASON_NEEDED"));
        const Run run = store.ctl(
            u"rescue"_s, { u"--accept"_s, u"--reason"_s, u"정전으로 마지막 기록을 잃었음을 확인하고 계속합니다"_s });
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json()["epoch"], Json(2));
        QCOMPARE(store.ctl(u"verify"_s).code, 0);
        QVERIFY(store.reopen());
        QCOMPARE(store.store->epoch(), 2);
    }

    void verifyNamesDamagedPages()
    {
        ClosedStore store;
        const QString database = store.path + u"/store-1.db"_s;
        const QByteArray whole = bytesAt(database);
        int named = 0;
        for (qint64 page = 12; page <= whole.size() / 4096 && named == 0; page += 5) {
            flipBit(database, (page - 1) * 4096 + 99);
            const Run run = store.ctl(u"verify"_s);
            QVERIFY(run.code == 3 || run.code == 1); // 1: a page that opening itself needs
            if (run.code == 3 && !run.json()["damage"]["pages"].empty()) {
                QCOMPARE(run.json()["damage"]["pages"][0]["page"], Json(page));
                QCOMPARE(run.json()["sound"], Json(false));
                ++named;
            }
            putBytes(database, whole);
            QFile::remove(database + u"-wal"_s);
        }
        QVERIFY(named > 0);
    }
};

GYEOT_TEST(RescueCommandTest)
#include "tst_rescuecommand.moc"
