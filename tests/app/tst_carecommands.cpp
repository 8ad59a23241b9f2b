#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json& json, const char* key)
{
    return json.contains(key) ? QString::fromStdString(json[key].get<std::string>()) : QString();
}

} // namespace

class CareCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backsUpDrillsAndRestores()
    {
        const ClosedStore store;
        const QString stick = store.dir.filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        const Run made = gyeotctl(store.command(u"backup"_s, { u"--to"_s, stick, u"--json"_s }));
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.code, 0);
        const QString backup = stick + u'/' + textOf(made.json(), "backup");
        QVERIFY(QFile::exists(backup + u"/manifest.json"_s));
        const Run drilled = gyeotctl(store.command(u"drill"_s, { u"--json"_s }));
        QCOMPARE(drilled.code, 0);
        QVERIFY(drilled.json()["rows"].get<int>() > 0);
        const QString place = store.dir.filePath(u"되살림.gyeot"_s);
        const QStringList to { u"restore"_s, u"--backup"_s, backup, u"--store"_s, place, u"--user"_s, store.userName };
        const Run restored = gyeotctl(to + QStringList { u"--replaces"_s, store.path, u"--json"_s });
        QCOMPARE(restored.err, QByteArray());
        QCOMPARE(restored.json()["epoch"], Json(2));
        QCOMPARE(gyeotctl({ u"verify"_s, u"--store"_s, place, u"--user"_s, store.userName }).code, 0);
        QCOMPARE(gyeotctl(to + QStringList { u"--json"_s }).errorCode(), "ALREADY_EXISTS"_ba);
    }

    void saysWhatIsWrongWithABackup()
    {
        const ClosedStore store;
        const Run made = gyeotctl(store.command(u"backup"_s, { u"--json"_s }));
        QCOMPARE(made.code, 0);
        const QString backup = textOf(made.json(), "folder") + u'/' + textOf(made.json(), "backup");
        const QStringList check { u"restore"_s, u"--check"_s, u"--backup"_s, backup, u"--json"_s };
        QCOMPARE(gyeotctl(check).code, 0);
        QVERIFY(QFile::remove(backup + u"/head-1.bin"_s));
        const Run wrong = gyeotctl(check);
        QCOMPARE(wrong.code, 3);
        QCOMPARE(wrong.json()["wrong"], Json::array({ "head-1.bin" }));
    }

    void renewsKeys()
    {
        const ClosedStore store;
        QCOMPARE(gyeotctl(store.command(u"backup"_s)).code, 0);
        const Run renewed = gyeotctl(store.command(u"rotate"_s, { u"--json"_s }));
        QCOMPARE(renewed.err, QByteArray());
        QCOMPARE(renewed.json()["generation"], Json(2));
        QCOMPARE(gyeotctl(store.command(u"verify"_s)).code, 0);
        const Run stale = gyeotctl(store.command(u"drill"_s, { u"--json"_s })); // of the keys before
        QCOMPARE(stale.errorCode(), "STALE"_ba);
        const Run one = gyeotctl(store.command(u"rotate"_s, { u"--keys"_s, u"notes,exporter"_s, u"--json"_s }));
        QCOMPARE(one.json()["generation"], Json(3));
        const Run unknown = gyeotctl(store.command(u"rotate"_s, { u"--keys"_s, u"everything"_s, u"--json"_s }));
        QCOMPARE(unknown.code, 2);
    }
};

GYEOT_TEST(CareCommandsTest)
#include "tst_carecommands.moc"
