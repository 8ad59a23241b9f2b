#include "tests/support/testmain.h"
#include "ui/workspace/whentext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

class TestWhenText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"ko_KR"_s)); }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // as When::toText(); "?" where it cannot be understood
        QTest::newRow("nothing is not known") << QString() << QString();
        QTest::newRow("a day") << u"2026-03-14"_s << u"2026-03-14"_s;
        QTest::newRow("a day as shown") << u"2026. 3. 14. (토)"_s << u"2026-03-14"_s;
        QTest::newRow("a moment") << u"2026-03-14 23:52"_s << u"2026-03-14T23:52"_s;
        QTest::newRow("a moment as shown") << u"2026. 3. 14. (토) 23:52"_s << u"2026-03-14T23:52"_s;
        QTest::newRow("a moment of the iso form") << u"2026-03-14T23:52"_s << u"2026-03-14T23:52"_s;
        QTest::newRow("about an hour") << u"2026-03-14 9:05경"_s << u"2026-03-14T09:05"_s;
        QTest::newRow("a stretch") << u"2026-07-01 ~ 2026-09-30"_s << u"2026-07-01/2026-09-30"_s;
        QTest::newRow("a stretch as shown") << u"2026. 7. 1. ~ 2026. 9. 30."_s << u"2026-07-01/2026-09-30"_s;
        QTest::newRow("a stretch in words")
            << u"2026년 7월 1일부터 2026년 9월 30일까지"_s << u"2026-07-01/2026-09-30"_s;
        QTest::newRow("a stretch in English") << u"2026-07-01 to 2026-09-30"_s << u"2026-07-01/2026-09-30"_s;
        QTest::newRow("before a day") << u"2026. 3. 14. 이전"_s << u"../2026-03-14"_s;
        QTest::newRow("before in English") << u"before 2026-03-14"_s << u"../2026-03-14"_s;
        QTest::newRow("or before, as shown in English") << u"2026. 3. 14. or before"_s << u"../2026-03-14"_s;
        QTest::newRow("backwards") << u"2026-09-30 ~ 2026-07-01"_s << u"?"_s;
        QTest::newRow("no such hour") << u"2026-03-14 25:00"_s << u"?"_s;
        QTest::newRow("no such day") << u"2026-02-30"_s << u"?"_s;
        QTest::newRow("words") << u"작년 봄"_s << u"?"_s;
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const auto when = parseWhen(typed);
        QCOMPARE(when ? when->toText() : u"?"_s, stored);
    }

    void readsBackWhatItShows_data()
    {
        QTest::addColumn<QString>("stored");
        for (const QString& stored :
            { QString(), u"2026-03-14"_s, u"2026-03-14T23:52"_s, u"2026-07-01/2026-09-30"_s, u"../2026-03-14"_s })
            QTest::addRow("%s", qPrintable(stored)) << stored;
    }
    void readsBackWhatItShows()
    {
        QFETCH(QString, stored);
        const When when = *When::fromText(stored);
        QCOMPARE(parseWhen(whenText(when)), std::optional(when));
    }
};

GYEOT_TEST(TestWhenText)
#include "tst_whentext.moc"
