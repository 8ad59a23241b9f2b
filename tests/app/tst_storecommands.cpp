#include "core/store/change.h"
#include "core/store/database.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A store whose rows a test can spoil. */
struct TamperedStore : ClosedStore {
    /** Opens once more and does what no program of ours would. */
    void tamper(const char* sql)
    {
        QVERIFY(reopen());
        {
            const WriteScope records(store->database(), WriteScope::Over::Records);
            QVERIFY(store->database().execute(sql));
        }
        store.reset();
    }
};

} // namespace

class StoreCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initMakesAStoreThatOpens()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"새.gyeot"_s);
        const QStringList where { u"--store"_s, path, u"--user"_s, u"상담원"_s };
        const Run made = gyeotctl(QStringList { u"init"_s, u"--site"_s, u"S07"_s, u"--json"_s } + where);
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json()["site"], Json("S07"));
        const Run sound = gyeotctl(QStringList { u"verify"_s, u"--json"_s } + where);
        QCOMPARE(sound.code, 0);
        QCOMPARE(sound.json()["sound"], Json(true));
    }

    void RES_12_forgetDestroysOnlyWhatIsNamed()
    {
        const ClosedStore store;
        const Run asked = gyeotctl(store.command(u"forget"_s, { u"--json"_s }));
        QCOMPARE(asked.json()["destroyed"], Json(false));
        QCOMPARE(gyeotctl(store.command(u"verify"_s)).code, 0);
        const QString id = QString::fromStdString(asked.json()["store_id"].get<std::string>());
        const Run done = gyeotctl(store.command(u"forget"_s, { u"--json"_s, u"--destroy"_s, id }));
        QCOMPARE(done.code, 0);
        QCOMPARE(done.json()["destroyed"], Json(true));
        QVERIFY(done.json()["left"].size() >= 2);
        QVERIFY(gyeotctl(store.command(u"verify"_s)).code != 0);
    }

    void verifySaysThatAllIsWell()
    {
        const ClosedStore store;
        const Run english = gyeotctl(store.command(u"verify"_s, { u"--lang"_s, u"en"_s }));
        QCOMPARE(english.code, 0);
        QVERIFY(english.out.contains("The store is sound."));
        const Run korean = gyeotctl(store.command(u"verify"_s, { u"--lang"_s, u"ko"_s }));
        QVERIFY(korean.out.contains("보관소에 이상이 없습니다."));
        const Json json = gyeotctl(store.command(u"verify"_s, { u"--json"_s })).json();
        for (const char* list : { "pages", "structure", "rows" })
            QVERIFY2(json[list].is_array() && json[list].empty(), list);
        QVERIFY(json["audit"]["first_bad"].is_null());
        QVERIFY(json["audit"]["rows"].get<int>() >= 3);
    }

    void verifyFindsWhatIsWrong()
    {
        TamperedStore store;
        store.tamper("UPDATE audit_log SET action = 'case.close' WHERE seq = 2");
        const Run run = gyeotctl(store.command(u"verify"_s, { u"--json"_s }));
        QCOMPARE(run.code, 3);
        QCOMPARE(run.json()["sound"], Json(false));
        QCOMPARE(run.json()["audit"]["first_bad"], Json(2));
        QCOMPARE(run.json()["audit"]["problem"], Json("content"));
    }

    void auditListsTheLastRows()
    {
        const ClosedStore store;
        const Json json = gyeotctl(store.command(u"audit"_s, { u"--json"_s, u"--rows"_s, u"2"_s })).json();
        QCOMPARE(json["rows"].size(), 2);
        QCOMPARE(json["rows"][0]["action"], Json("case.open"));
        QCOMPARE(json["rows"][1]["action"], Json("store.open"));
        QVERIFY(json["rows"][0].contains("case_id"));
        QCOMPARE(json["rows"][0]["at"], Json("2026-11-22T01:00:00Z"));
        const Json from =
            gyeotctl(store.command(u"audit"_s, { u"--json"_s, u"--from"_s, u"1"_s, u"--rows"_s, u"1"_s })).json();
        QCOMPARE(from["rows"].size(), 1);
        QCOMPARE(from["rows"][0]["action"], Json("store.create"));
        const Run text = gyeotctl(store.command(u"audit"_s, { u"--lang"_s, u"en"_s }));
        QVERIFY(text.out.contains("store.create") && text.out.contains("rows in order"));
    }

    void auditNamesTheRowThatDoesNotHold()
    {
        TamperedStore store;
        store.tamper("DELETE FROM audit_log WHERE seq = 3");
        const Run run = gyeotctl(store.command(u"audit"_s, { u"--lang"_s, u"en"_s }));
        QCOMPARE(run.code, 3);
        QVERIFY(run.out.contains("does not hold is 3: "));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("name");
        const QByteArray good = TestStore::passphrase.toByteArray();
        QTest::newRow("wrong passphrase") << QStringList(u"verify"_s) << QByteArray("correct horse battery staplez")
                                          << 1 << QByteArray("WRONG_PASSPHRASE");
        QTest::newRow("no store named") << QStringList { u"audit"_s, u"--store"_s, u""_s } << good << 2
                                        << QByteArray("BAD_ARGUMENT");
        QTest::newRow("rows that are no number")
            << QStringList { u"audit"_s, u"--rows"_s, u"many"_s } << good << 2 << QByteArray("BAD_ARGUMENT");
        QTest::newRow("row before the first")
            << QStringList { u"audit"_s, u"--from"_s, u"-1"_s } << good << 2 << QByteArray("BAD_ARGUMENT");
        QTest::newRow("another name") << QStringList { u"verify"_s, u"--user"_s, u"누구"_s } << good << 1
                                      << QByteArray("WRONG_PASSPHRASE");
        QTest::newRow("no such folder") << QStringList { u"verify"_s, u"--store"_s, u"/nowhere/a.gyeot"_s } << good << 1
                                        << QByteArray("NOT_FOUND");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, passphrase);
        QFETCH(int, code);
        QFETCH(QByteArray, name);
        const ClosedStore store;
        const QString command = arguments.takeFirst();
        const Run run = gyeotctl(store.command(command, QStringList(u"--json"_s) + arguments), passphrase);
        QCOMPARE(run.code, code);
        QVERIFY2(run.err.contains(name), run.err.constData());
        QVERIFY(!run.err.contains(passphrase));
    }

    void aStoreThatIsOpenIsInUse()
    {
        const TestStore store;
        const Run run = gyeotctl({ u"verify"_s, u"--store"_s, store.path, u"--user"_s, store.userName, u"--json"_s });
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("STORE_IN_USE"));
    }
};

GYEOT_TEST(StoreCommandsTest)
#include "tst_storecommands.moc"
