#include "core/sync/numberranges.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class NumberRangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatTouches()
    {
        NumberRanges set;
        for (const qint64 n : { 5, 1, 3, 2, 9, 4 })
            set.add(n);
        QCOMPARE(set.toString(), u"1-5 9"_s);
        set.addRange(6, 8);
        QCOMPARE(set.toString(), u"1-9"_s);
        QCOMPARE(set.count(), 9);
        QCOMPARE(set.first(), 1);
        QCOMPARE(set.last(), 9);
    }

    void cutsWhatIsRemoved()
    {
        NumberRanges set = *NumberRanges::fromString(u"1-9 20-30");
        set.remove(*NumberRanges::fromString(u"4-5 9-22 30 40"));
        QCOMPARE(set.toString(), u"1-3 6-8 23-29"_s);
    }

    void readsOneSpelling_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& bad : { u" "_s, u"0"_s, u"-1"_s, u"1-"_s, u"5-1"_s, u"1-2-3"_s, u"1 2"_s, u"9 1"_s,
                 u"1  3"_s, u"01"_s, u"1,3"_s, u"3-3"_s, u"x"_s })
            QTest::newRow(qPrintable(bad)) << bad;
    }
    void readsOneSpelling()
    {
        QFETCH(QString, text);
        QVERIFY(!NumberRanges::fromString(text));
    }

    void isASet() // against QSet, random operations from a fixed seed
    {
        QRandomGenerator random(41);
        NumberRanges ranges;
        QSet<qint64> plain;
        for (int round = 0; round < 400; ++round) {
            const qint64 first = random.bounded(1, 200);
            NumberRanges some;
            some.addRange(first, first + random.bounded(0, 12));
            const bool adding = random.bounded(2) == 0;
            adding ? ranges.add(some) : ranges.remove(some);
            for (qint64 n = some.first(); n <= some.last(); ++n)
                adding ? (void)plain.insert(n) : (void)plain.remove(n);
            QCOMPARE(ranges.count(), plain.size());
            for (qint64 n = 0; n < 220; ++n)
                QCOMPARE(ranges.contains(n), plain.contains(n));
            QCOMPARE(NumberRanges::fromString(ranges.toString()).value(), ranges);
        }
    }
};

GYEOT_TEST(NumberRangesTest)
#include "tst_numberranges.moc"
