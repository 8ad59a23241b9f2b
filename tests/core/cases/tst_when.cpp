#include "core/cases/when.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class WhenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEachFormAsOneText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("form");
        QTest::newRow("unknown") << QString() << int(When::Form::Unknown);
        QTest::newRow("day") << u"2026-03-14"_s << int(When::Form::Exact);
        QTest::newRow("minute") << u"2026-03-14T21:14"_s << int(When::Form::Exact);
        QTest::newRow("midnight") << u"2026-03-14T00:00"_s << int(When::Form::Exact);
        QTest::newRow("stretch") << u"2026-07-01/2026-09-30"_s << int(When::Form::Range);
        QTest::newRow("before") << u"../2026-03-14"_s << int(When::Form::Before);
        QTest::newRow("leap day") << u"2024-02-29"_s << int(When::Form::Exact);
    }
    void keepsEachFormAsOneText()
    {
        QFETCH(QString, text);
        const auto when = When::fromText(text);
        QVERIFY(when);
        QCOMPARE(when->toText(), text);
        QTEST(int(when->form()), "form");
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no such day") << u"2026-02-29"_s;
        QTest::newRow("seconds") << u"2026-03-14T21:14:05"_s;
        QTest::newRow("no such hour") << u"2026-03-14T24:00"_s;
        QTest::newRow("backwards") << u"2026-09-30/2026-07-01"_s;
        QTest::newRow("a stretch of one day") << u"2026-07-01/2026-07-01"_s;
        QTest::newRow("open end") << u"2026-07-01/.."_s;
        QTest::newRow("short") << u"2026-3-1"_s;
        QTest::newRow("words") << u"작년 봄쯤"_s;
        QTest::newRow("blank") << u" "_s;
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!When::fromText(text));
    }

    void aStretchOfOneDayIsThatDay()
    {
        const QDate day(2026, 7, 1);
        QCOMPARE(When::between(day, day), When::on(day));
    }

    void dropsSeconds() { QCOMPARE(When::on({ 2026, 7, 1 }, QTime(21, 14, 59)).time(), QTime(21, 14)); }

    void sortsByTheClock()
    {
        const QStringList ordered { u"2026-03-13T23:59"_s, u"../2026-03-14"_s, u"2026-03-14"_s, u"2026-03-14T09:00"_s,
            u"2026-03-14/2026-03-20"_s, u"2026-03-15"_s, u""_s };
        for (qsizetype i = 0; i < ordered.size(); ++i) {
            const auto left = *When::fromText(ordered[i]);
            QVERIFY(!earlier(left, left));
            for (qsizetype j = i + 1; j < ordered.size(); ++j) {
                const auto right = *When::fromText(ordered[j]);
                const QByteArray pair = (ordered[i] + u" < "_s + ordered[j]).toUtf8();
                QVERIFY2(earlier(left, right) && !earlier(right, left), pair.constData());
            }
        }
    }
};

GYEOT_TEST(WhenTest)
#include "tst_when.moc"
