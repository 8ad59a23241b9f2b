#include "core/base/clock.h"
#include "core/crypto/times.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace gyeot;
using namespace Qt::StringLiterals;

class TimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackToTheSecond_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::newRow("today") << u"2026-11-22T01:00:00Z"_s;
        QTest::newRow("leap day") << u"2028-02-29T23:59:59Z"_s;
        QTest::newRow("last of UTCTime") << u"2049-12-31T23:59:59Z"_s;
        QTest::newRow("first of GeneralizedTime") << u"2050-01-01T00:00:00Z"_s;
        QTest::newRow("the epoch") << u"1970-01-01T00:00:00Z"_s;
        QTest::newRow("before the epoch") << u"1959-06-25T12:00:00Z"_s;
        QTest::newRow("far ahead") << u"9999-12-31T23:59:59Z"_s;
    }
    void comesBackToTheSecond()
    {
        QFETCH(QString, utc);
        const qint64 ms = QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch();
        const StringHandle time = timeOf(ms);
        QVERIFY(time);
        QCOMPARE(msOf(time.get()), std::optional(ms));
        QCOMPARE(isoUtc(*msOf(time.get())), utc);
    }

    void cutsMilliseconds()
    {
        const qint64 ms = test::FakeClock().nowMs();
        QCOMPARE(msOf(timeOf(ms + 999).get()), std::optional(ms));
    }

    void refusesWhatHasNoForm()
    {
        const QDateTime late(QDate(10000, 1, 1), QTime(0, 0), QTimeZone::UTC);
        QVERIFY(!timeOf(late.toMSecsSinceEpoch()));
        QVERIFY(!msOf(nullptr));
        const StringHandle number = integerOf("01");
        QVERIFY(!msOf(number.get()));
    }

    void writesNumbersAsHex_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("one byte") << QByteArray("01") << true;
        QTest::newRow("zero") << QByteArray("00") << true;
        QTest::newRow("top bit") << QByteArray("ff") << true;
        QTest::newRow("a serial") << QByteArray("7f00112233445566778899aabbccddee") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("leading zero") << QByteArray("0001") << false;
        QTest::newRow("half a byte") << QByteArray("1") << false;
        QTest::newRow("capitals") << QByteArray("FF") << false;
        QTest::newRow("minus") << QByteArray("-01") << false;
        QTest::newRow("spaces") << QByteArray("01 02") << false;
        QTest::newRow("no hex") << QByteArray("zz") << false;
    }
    void writesNumbersAsHex()
    {
        QFETCH(QByteArray, hex);
        QFETCH(bool, accepted);
        const StringHandle number = integerOf(hex);
        QCOMPARE(number != nullptr, accepted);
        if (accepted)
            QCOMPARE(hexOf(number.get()), hex);
    }
};

GYEOT_TEST(TimesTest)
#include "tst_times.moc"
