#include "tests/support/exchange.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class ExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesCasesFromSiteToOffice() // BND-01
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        const QByteArray chat = QByteArray("채팅 ").repeated(5000);
        x.addEvidence(caseId, u"대화.txt"_s, chat);
        const ExportReport made = x.exportNow();
        QCOMPARE(made.kind, BundleKind::Delta);
        QCOMPARE(made.sequence, 1);
        QCOMPARE(made.counts.cases, 1);
        QCOMPARE(made.counts.blobs, 1);
        QCOMPARE(made.counts.withheldCases, 0);
        const auto taken = x.importNow(made.folder);
        QCOMPARE(told(taken), QByteArray("OK"));
        QCOMPARE(taken->outcome, ImportOutcome::Applied);
        QCOMPARE(taken->conflicts, 0);
        QCOMPARE(Exchange::dump(*x.office.store), Exchange::dump(*x.site.store));
        const auto accepted = x.acceptNow(*taken);
        QCOMPARE(told(accepted), QByteArray("OK"));
        QVERIFY(accepted->isDelivered);
    }
};

GYEOT_TEST(ExchangeTest)
#include "tst_exchange.moc"
