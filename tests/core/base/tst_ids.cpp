#include "core/base/ids.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class IdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesVersionSevenThatSortsByTime()
    {
        test::FakeClock clock;
        RandomIdSource source(clock);
        const auto first = source.make<CaseId>();
        clock.ms += 1;
        const auto second = source.make<CaseId>();
        QVERIFY(first < second);
        QVERIFY(first != second);
        QCOMPARE(first.toString().at(14), u'7');
        QCOMPARE(CaseId::fromString(first.toString()), first);
    }

    void refusesOtherForms()
    {
        QVERIFY(!CaseId::fromString(u"{01000000-0000-7000-8000-000000000001}"));
        QVERIFY(!CaseId::fromString(u"01000000-0000-7000-8000-00000000000"));
        QVERIFY(!CaseId::fromString(u"00000000-0000-0000-0000-000000000000"));
    }

    void countsDaysInKorea()
    {
        QCOMPARE(koreanDate(1795309200000), QDate(2026, 11, 22));
        QCOMPARE(koreanDate(1795273199999), QDate(2026, 11, 21));
        QCOMPARE(koreanDate(1795273200000), QDate(2026, 11, 22));
        QCOMPARE(isoUtc(1795309200000), u"2026-11-22T01:00:00Z"_s);
    }
};

GYEOT_TEST(IdsTest)
#include "tst_ids.moc"
