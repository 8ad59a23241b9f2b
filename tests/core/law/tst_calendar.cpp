#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsDaysOfRest_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("reason");
        QTest::newRow("Friday") << QDate(2026, 11, 20) << QString();
        QTest::newRow("Saturday") << QDate(2026, 11, 21) << u"Sat"_s;
        QTest::newRow("Sunday") << QDate(2026, 11, 22) << u"Sun"_s;
        QTest::newRow("Children's Day, a Tuesday") << QDate(2026, 5, 5) << u"childrens_day"_s;
        QTest::newRow("a substitute holiday") << QDate(2026, 10, 5) << u"substitute_national_foundation"_s;
        QTest::newRow("an election") << QDate(2026, 6, 3) << u"local_election"_s;
        QTest::newRow("a temporary holiday") << QDate(2025, 1, 27) << u"temporary"_s;
        QTest::newRow("Workers' Day, a Friday") << QDate(2026, 5, 1) << QString();
        QTest::newRow("Constitution Day, back since 2026") << QDate(2026, 7, 17) << u"constitution_day"_s;
        QTest::newRow("Constitution Day in between") << QDate(2025, 7, 17) << QString();
    }
    void knowsDaysOfRest()
    {
        QFETCH(QDate, day);
        QTEST(book().calendar().reason(day), "reason");
        QCOMPARE(book().calendar().isRestDay(day), !book().calendar().reason(day).isEmpty());
    }

    void findsTheNextWorkingDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("working");
        QTest::newRow("a working day stays") << QDate(2026, 11, 20) << QDate(2026, 11, 20);
        QTest::newRow("a weekend") << QDate(2026, 11, 21) << QDate(2026, 11, 23);
        // Sat 6, Sun 7, Mon 8 New Year and its days, Tue 9 substitute
        QTest::newRow("New Year 2027") << QDate(2027, 2, 6) << QDate(2027, 2, 10);
        // Fri 3 to Sun 5 Chuseok, Mon 6 and Tue 7 substitutes
        QTest::newRow("Chuseok 2036") << QDate(2036, 10, 3) << QDate(2036, 10, 8);
    }
    void findsTheNextWorkingDay()
    {
        QFETCH(QDate, day);
        QTEST(book().calendar().workingDayFrom(day), "working");
    }

    void explainsEveryName()
    {
        for (const Holiday& holiday : book().calendar().holidays())
            QVERIFY2(
                !holiday.ko.isEmpty() && !holiday.en.isEmpty() && !holiday.sources.isEmpty(), qPrintable(holiday.id));
        QCOMPARE(book().calendar().first(), QDate(2005, 1, 1));
        QCOMPARE(book().calendar().last(), QDate(2050, 12, 31));
    }

    void keepsTwoHolidaysOfOneDay()
    {
        const auto both = book().calendar().holidaysOn(QDate(2028, 10, 3));
        QCOMPARE(both.size(), 2);
        QVERIFY(!book().calendar().holiday(u"no_such_day"));
    }

    /** The source table says no for court terms, newer pages say yes: kept as a doubt, with the earlier day. */
    void doubtsWorkersDay()
    {
        const Holiday* day = book().calendar().holiday(u"workers_day");
        QVERIFY(day);
        QVERIFY(!day->extends);
        QCOMPARE(day->disputedFrom, QDate(2026, 1, 1));
        QCOMPARE(day->confidence, Confidence::Medium);
    }
};

GYEOT_TEST(CalendarTest)
#include "tst_calendar.moc"
