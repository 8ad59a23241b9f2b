#include "core/workspace/workspace.h"
#include "tests/support/exchange.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class TransferServiceTest : public QObject {
    Q_OBJECT

private:
    /** A site with the service over its store. */
    struct Site {
        Exchange x;
        Library library = Library::load().value();
        CaseService cases { *x.site.store, library.law, library.stages };
        TransferService transfer { *x.site.store, cases };
    };

private Q_SLOTS:
    void aStoreWithoutAnOfficeSaysSo()
    {
        TestStore alone;
        const Library library = Library::load().value();
        CaseService cases(*alone.store, library.law, library.stages);
        TransferService transfer(*alone.store, cases);
        QVERIFY(cases.createCase({ .channel = IntakeChannel::Phone,
            .urgency = Urgency::Normal,
            .alias = u"김가상"_s,
            .phone = {},
            .summary = {},
            .safeContacts = {} }));
        QCOMPARE(transfer.state().value(),
            (TransferState { .isEnrolled = false,
                .officeName = {},
                .coveredCases = 0,
                .withheldCases = 1,
                .lastSequence = {},
                .deliveredSequence = {},
                .receiptMs = {} }));
        QCOMPARE(
            codeOf(transfer.beginExport(ExportWish::Changes, alone.dir.filePath(u"stick"_s))), QByteArray("NOT_FOUND"));
        QCOMPARE(codeOf(transfer.accept("anything")), QByteArray("NOT_FOUND"));
    }

    void tellsBeforeAnythingLeavesWhatWould()
    {
        Site site;
        site.x.addCase(u"가람"_s, true);
        site.x.addCase(u"라온"_s, false);
        const CaseId withdrawn = site.x.addCase(u"마루"_s, false);
        const Consent consent = site.x.addConsent(withdrawn);
        QCOMPARE(site.transfer.state()->coveredCases, 2);
        site.x.withdraw(consent);
        const TransferState state = site.transfer.state().value();
        QVERIFY(state.isEnrolled);
        QCOMPARE(state.officeName, u"시험 본부"_s);
        QCOMPARE(state.coveredCases, 1);
        QCOMPARE(state.withheldCases, 2);
        QCOMPARE(state.lastSequence, std::nullopt);
    }

    void followsABundleThereAndBack()
    {
        Site site;
        site.x.addCase(u"가람"_s, true);
        auto run = must(site.transfer.beginExport(ExportWish::Changes, site.x.folder(u"stick"_s)), "begin");
        QCOMPARE(site.transfer.state()->lastSequence, std::nullopt); // not before it is closed
        while (!must(run.step(), "step")) { }
        QCOMPARE(site.transfer.state()->lastSequence, std::optional<qint64>(1));
        QCOMPARE(site.transfer.state()->deliveredSequence, std::nullopt);
        const ImportReport taken = must(site.x.importNow(run.report().folder), "import");
        QCOMPARE(told(site.transfer.accept(taken.receiptMessage)), QByteArray("OK"));
        const TransferState state = site.transfer.state().value();
        QCOMPARE(state.deliveredSequence, std::optional<qint64>(1));
        QCOMPARE(state.receiptMs, std::optional<qint64>(taken.receipt.signedMs));
    }
};

GYEOT_TEST(TransferServiceTest)
#include "tst_transferservice.moc"
