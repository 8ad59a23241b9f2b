#include "core/cases/consent.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class ConsentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsFromTheDayGivenToTheLastDay_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<bool>("valid");
        const QDate given(2026, 5, 4);
        QTest::newRow("day before") << given.addDays(-1) << QDate() << QDate() << false;
        QTest::newRow("day given") << given << QDate() << QDate() << true;
        QTest::newRow("last day") << given.addDays(30) << given.addDays(30) << QDate() << true;
        QTest::newRow("day after the last") << given.addDays(31) << given.addDays(30) << QDate() << false;
        QTest::newRow("day before withdrawal") << given.addDays(9) << QDate() << given.addDays(10) << true;
        QTest::newRow("day withdrawn") << given.addDays(10) << QDate() << given.addDays(10) << false;
        QTest::newRow("withdrawn wins over a later end")
            << given.addDays(20) << given.addDays(30) << given.addDays(10) << false;
    }
    void holdsFromTheDayGivenToTheLastDay()
    {
        Consent consent;
        consent.givenOn = QDate(2026, 5, 4);
        QFETCH(QDate, on);
        QFETCH(QDate, expires);
        QFETCH(QDate, withdrawn);
        consent.expiresOn = expires;
        consent.withdrawnOn = withdrawn;
        QTEST(consent.isValid(on), "valid");
    }

    void neverGivenNeverHolds() { QVERIFY(!Consent().isValid(QDate(2026, 5, 4))); }

    void wordsAreStable()
    {
        QCOMPARE(wordOf(ConsentRecipient::CentralOffice), u"central_office"_s);
        QCOMPARE(fromWord<ConsentPurpose>(u"evidence_storage"), ConsentPurpose::EvidenceStorage);
        QVERIFY(!fromWord<ConsentPurpose>(u"Evidence_Storage"));
        QVERIFY(!fromWord<ConsentPurpose>(u""));
    }
};

GYEOT_TEST(ConsentTest)
#include "tst_consent.moc"
