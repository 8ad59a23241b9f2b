#include "tests/support/testmain.h"
#include "ui/widgets/formats.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestFormats final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsDaysInOneForm()
    {
        QLocale::setDefault(QLocale(u"ko_KR"_s));
        QCOMPARE(dateText({ 2026, 3, 1 }), u"2026. 3. 1. (일)"_s);
        QCOMPARE(shortDateText({ 2026, 12, 31 }), u"2026. 12. 31."_s);
        QCOMPARE(dateText({}), u"–"_s);
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(dateText({ 2026, 3, 1 }), u"2026. 3. 1. (Sun)"_s);
    }

    void showsTimesOfTheDayInLocalTime()
    {
        QCOMPARE(timeText(1795309200000 + 11 * 3600000 + 14 * 60000), u"21:14"_s); // 12:14 UTC in Seoul
    }

    void countsDaysToTheLast()
    {
        const QDate today(2026, 11, 22);
        QCOMPARE(daysLeftText({ 2033, 3, 13 }, today), u"D-2303"_s); // V01
        QCOMPARE(daysLeftText(today, today), u"D-day"_s);
        QCOMPARE(daysLeftText(today.addDays(-3), today), u"D+3"_s);
        QCOMPARE(daysLeftText({}, today), QString());
    }

    void readsDaysAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate march(2026, 3, 4);
        QTest::newRow("iso") << u"2026-03-04"_s << march;
        QTest::newRow("as shown") << u"2026. 3. 4. (수)"_s << march;
        QTest::newRow("without spaces") << u"2026.3.4"_s << march;
        QTest::newRow("together") << u"20260304"_s << march;
        QTest::newRow("slashes") << u" 2026/3/04 "_s << march;
        QTest::newRow("in words") << u"2026년 3월 4일"_s << march;
        QTest::newRow("six digits may be a birthday") << u"260304"_s << QDate();
        QTest::newRow("no such day") << u"2026-02-29"_s << QDate();
        QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29);
        QTest::newRow("words") << u"작년 봄"_s << QDate();
        QTest::newRow("too long ago") << u"1026-03-04"_s << QDate();
    }
    void readsDaysAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(parseDate(typed).value_or(QDate()), day);
    }

    void cleansWhatWasPastedFromAMac()
    {
        const QString nfd = u"김가상"_s.normalized(QString::NormalizationForm_D);
        QVERIFY(nfd != u"김가상"_s);
        QCOMPARE(cleaned(u"  "_s + nfd + u"\n"_s), u"김가상"_s);
    }

    void groupsDigestsForReadingAloud() { QCOMPARE(digestText(u"0123456789abcdef00"_s), u"01234567 89abcdef 00"_s); }
};

GYEOT_TEST(TestFormats)
#include "tst_formats.moc"
