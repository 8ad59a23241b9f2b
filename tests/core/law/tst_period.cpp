#include "core/law/period.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

class PeriodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheFirstDay_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("last");
        // the day before the corresponding day
        QTest::newRow("seven years") << QDate(2026, 3, 14) << 7 << 0 << QDate(2033, 3, 13);
        QTest::newRow("first of January") << QDate(2026, 1, 1) << 3 << 0 << QDate(2028, 12, 31);
        // 2031 has no 29 February: the period ends with that month (민법 제160조③)
        QTest::newRow("29 February to a common year") << QDate(2024, 2, 29) << 7 << 0 << QDate(2031, 2, 28);
        QTest::newRow("29 February to a leap year") << QDate(2024, 2, 29) << 4 << 0 << QDate(2028, 2, 28);
        // day 1 is 1 March: the period ends with February, which has 29 days in 2032
        QTest::newRow("1 March to a leap year") << QDate(2027, 3, 1) << 5 << 0 << QDate(2032, 2, 29);
        QTest::newRow("31st to a short month") << QDate(2026, 8, 31) << 0 << 6 << QDate(2027, 2, 28);
        QTest::newRow("six months") << QDate(2026, 8, 7) << 0 << 6 << QDate(2027, 2, 6);
        QTest::newRow("years and months") << QDate(2026, 8, 7) << 1 << 6 << QDate(2028, 2, 6);
    }
    void countsTheFirstDay()
    {
        QFETCH(QDate, first);
        QFETCH(int, years);
        QFETCH(int, months);
        QTEST(lastDayFrom(first, { years, months }), "last");
    }

    void leavesTheDayOfTheEventOut_data()
    {
        QTest::addColumn<QDate>("event");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("last");
        // day 1 is 2026-05-03, the corresponding day 2029-05-03, the last day before it 05-02
        QTest::newRow("three years") << QDate(2026, 5, 2) << 3 << 0 << QDate(2029, 5, 2);
        // day 1 is 1 March: six whole months, to the end of August
        QTest::newRow("28 February, six months") << QDate(2026, 2, 28) << 0 << 6 << QDate(2026, 8, 31);
        QTest::newRow("28 February to a leap year") << QDate(2021, 2, 28) << 3 << 0 << QDate(2024, 2, 29);
        QTest::newRow("28 February of a leap year") << QDate(2024, 2, 28) << 3 << 0 << QDate(2027, 2, 28);
        QTest::newRow("29 February") << QDate(2024, 2, 29) << 3 << 0 << QDate(2027, 2, 28);
        QTest::newRow("31 August, six months") << QDate(2026, 8, 31) << 0 << 6 << QDate(2027, 2, 28);
        QTest::newRow("end of November, six months") << QDate(2026, 11, 30) << 0 << 6 << QDate(2027, 5, 31);
    }
    void leavesTheDayOfTheEventOut()
    {
        QFETCH(QDate, event);
        QFETCH(int, years);
        QFETCH(int, months);
        QTEST(lastDayAfter(event, { years, months }), "last");
    }

    void knowsBirthdays()
    {
        QCOMPARE(birthday(QDate(2007, 3, 10), 19), QDate(2026, 3, 10));
        QCOMPARE(birthday(QDate(2007, 12, 31), 19), QDate(2026, 12, 31));
        // 19 years from 2008-02-29 end with 2027-02-28; the next day is the birthday
        QCOMPARE(birthday(QDate(2008, 2, 29), 19), QDate(2027, 3, 1));
        QCOMPARE(birthday(QDate(2008, 2, 29), 16), QDate(2024, 2, 29));
        QCOMPARE(birthday(QDate(2009, 3, 1), 19), QDate(2028, 3, 1));
    }
};

GYEOT_TEST(PeriodTest)
#include "tst_period.moc"
