#include "core/base/clock.h"
#include "core/sync/syncfields.h"
#include "tests/core/sync/sample.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class SyncFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEachValueInOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("taken");
        QTest::newRow("all right") << QByteArray(R"({"b":"AAE=","t":"2026-11-22T01:00:00Z","s":"S07","k":"a b"})")
                                   << false; // blank in a token
        QTest::newRow("plain") << QByteArray(R"({"b":"AAE=","t":"2026-11-22T01:00:00Z","s":"S07","k":"1795:0"})")
                               << true;
        QTest::newRow("no padding") << QByteArray(R"({"b":"AAE","t":"2026-11-22T01:00:00Z","s":"S07","k":"x"})")
                                    << false;
        QTest::newRow("stray bits") << QByteArray(R"({"b":"AAF=","t":"2026-11-22T01:00:00Z","s":"S07","k":"x"})")
                                    << false;
        QTest::newRow("line end in base64")
            << QByteArray(R"({"b":"AA\nE=","t":"2026-11-22T01:00:00Z","s":"S07","k":"x"})") << false;
        QTest::newRow("a day that is not")
            << QByteArray(R"({"b":"AAE=","t":"2026-02-30T01:00:00Z","s":"S07","k":"x"})") << false;
        QTest::newRow("hour 24") << QByteArray(R"({"b":"AAE=","t":"2026-02-03T24:00:00Z","s":"S07","k":"x"})") << false;
        QTest::newRow("offset for Z") << QByteArray(R"({"b":"AAE=","t":"2026-02-03T01:00:00+","s":"S07","k":"x"})")
                                      << false;
        QTest::newRow("site of 17") << QByteArray(
            R"({"b":"AAE=","t":"2026-11-22T01:00:00Z","s":"ABCDEFGHIJKLMNOPQ","k":"x"})")
                                    << false;
        QTest::newRow("Hangul in a token")
            << QByteArray(R"({"b":"AAE=","t":"2026-11-22T01:00:00Z","s":"S07","k":"곁"})") << false;
    }
    void takesEachValueInOneSpelling()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, taken);
        const auto value = parseJson(json);
        QVERIFY(value);
        JsonReader in(*value, {});
        const QByteArray bytes = syncfields::base64(in, "b");
        const qint64 time = syncfields::time(in, "t");
        syncfields::siteId(in, "s");
        syncfields::token(in, "k");
        QCOMPARE(in.finish().has_value(), taken);
        if (taken) {
            QCOMPARE(bytes, QByteArray("\0\1", 2));
            QCOMPARE(time, FakeClock().ms);
        }
    }

    void showsFingerprintsInGroups()
    {
        const QByteArray digest = QByteArray::fromHex("00112233445566778899aabbccddeeff").repeated(2);
        const QString text = syncfields::fingerprintText(digest);
        QVERIFY(text.startsWith(u"0011 2233 4455"_s));
        QCOMPARE(text.size(), 64 + 15);
        QCOMPARE(syncfields::fingerprintFromText(text), digest);
        QCOMPARE(syncfields::fingerprintFromText(text.toUpper().replace(u' ', u'-')), digest);
        QVERIFY(syncfields::fingerprintFromText(text.chopped(1)).isEmpty());
        QVERIFY(syncfields::fingerprintFromText(u"곁"_s).isEmpty());
    }

    void readsIdsInLowerCaseAlone()
    {
        QVERIFY(syncfields::asUuid(u"0193f0c0-7b7a-7000-8000-0000000000aa"));
        QVERIFY(!syncfields::asUuid(u"0193F0C0-7B7A-7000-8000-0000000000AA"));
        QVERIFY(!syncfields::asUuid(u"00000000-0000-0000-0000-000000000000"));
    }
};

GYEOT_TEST(SyncFieldsTest)
#include "tst_syncfields.moc"
