#include "tests/support/exchange.h"
#include "tests/support/forge.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

/** What leaves a site, what does not, and what the office has afterwards. */
class ExchangeTest : public QObject {
    Q_OBJECT

private:
    /** Every decrypted byte of a bundle but the manifest. */
    static QByteArray plaintext(Exchange& x, const QString& bundle)
    {
        const Forge forge(x);
        const Manifest manifest = forge.open(bundle);
        QByteArray all = writeManifest(manifest);
        for (const BundlePart& part : manifest.parts)
            all += forge.plain(bundle, part.number);
        return all;
    }

private Q_SLOTS:
    void carriesCasesFromSiteToOffice() // BND-01
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.addEvidence(caseId, u"대화.txt"_s, QByteArray("채팅 ").repeated(5000));
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

    void opensSealedValuesAtTheOffice()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"나래"_s, true);
        const ExportReport made = x.exportNow();
        const QByteArray secret = u"나래-실명"_s.toUtf8();
        QVERIFY(!plaintext(x, made.folder).contains(secret)); // sealed inside the envelope too
        QVERIFY(x.importNow(made.folder));
        const auto clients = ClientTable::ofCase(*x.office.store, caseId);
        QCOMPARE(told(clients), QByteArray("OK"));
        QCOMPARE(clients->first().trueName, u"나래-실명"_s);
    }

    void keepsEvidenceSealedAtTheOffice()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"다온"_s, true);
        const QByteArray bytes = QByteArray("CANARY-IN-A-FILE ").repeated(9000);
        x.addEvidence(caseId, u"파일.txt"_s, bytes);
        x.roundTrip();
        const QDir blobs(x.office.path + u"/blobs"_s);
        QCOMPARE(blobs.entryList(QDir::Files).size(), 1);
        x.office.close();
        QDirIterator all(x.folder(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QByteArray there = readAll(path);
            for (const QByteArray& word : { QByteArray("CANARY-IN-A-FILE"), u"다온"_s.toUtf8() })
                QVERIFY2(!there.contains(word), qPrintable(path));
        }
    }

    void sendsNothingWithoutConsentButTheNumber()
    {
        Exchange x;
        x.addCase(u"가람"_s, true);
        const CaseId silent = x.addCase(u"라온"_s, false);
        x.addEvidence(silent, u"라온의 파일.txt"_s, "LAON-FILE");
        const ExportReport made = x.exportNow();
        QCOMPARE(made.counts.cases, 1);
        QCOMPARE(made.counts.withheldCases, 1);
        QVERIFY(made.counts.withheldOps > 0);
        QCOMPARE(made.counts.blobs, 0);
        const QByteArray all = plaintext(x, made.folder);
        QVERIFY(all.contains(u"가람"_s.toUtf8()));
        for (const QByteArray& word : { u"라온"_s.toUtf8(), QByteArray("LAON-FILE"), silent.toString().toUtf8() })
            QVERIFY2(!all.contains(word), word.constData());
        QCOMPARE(told(x.importNow(made.folder)), QByteArray("OK"));
    }

    void sendsAHeldCaseOnceItMayLeave()
    {
        Exchange x;
        x.addCase(u"가람"_s, true);
        const CaseId late = x.addCase(u"마루"_s, false);
        x.roundTrip();
        x.renameCase(late, u"다른 요약"_s);
        QCOMPARE(x.roundTrip().counts.withheldCases, 1);
        x.addConsent(late);
        const ImportReport report = x.roundTrip();
        QCOMPARE(report.counts.withheldCases, 0);
        QVERIFY(report.counts.lateOps > 0);
        QCOMPARE(Exchange::dump(*x.office.store), Exchange::dump(*x.site.store));
    }

    void tellsAWithdrawalAndNothingElse()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"바다"_s, false);
        const Consent consent = x.addConsent(caseId);
        x.roundTrip();
        x.withdraw(consent);
        x.renameCase(caseId, u"WITHDRAWN-SUMMARY"_s);
        const ExportReport made = x.exportNow();
        QCOMPARE(made.counts.ops, 1);
        QCOMPARE(made.counts.withheldCases, 1);
        QVERIFY(!plaintext(x, made.folder).contains("WITHDRAWN-SUMMARY"));
        QCOMPARE(told(x.importNow(made.folder)), QByteArray("OK"));
        const auto consents = ConsentTable::ofCase(*x.office.store, caseId);
        QVERIFY(consents && !consents->first().isValid(koreanDate(x.clock.ms)));
    }

    void sendsOnlyTheKindsAConsentNames()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"사랑"_s, false);
        x.addConsent(caseId, { u"act"_s });
        const ExportReport made = x.exportNow();
        const QByteArray all = plaintext(x, made.folder);
        QVERIFY(all.contains(u"사랑 요약"_s.toUtf8())); // the case itself
        QVERIFY(!all.contains("alias")); // not the client
        QCOMPARE(made.counts.withheldCases, 1);
        QCOMPARE(told(x.importNow(made.folder)), QByteArray("OK"));
    }

    void expiredConsentHoldsBack()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"아라"_s, false);
        Consent consent = x.addConsent(caseId);
        Consent after = consent;
        after.expiresOn = koreanDate(x.clock.ms);
        auto change = must(Change::begin(*x.site.store, "consent.edit", caseId), "change");
        must(RecordWriting(*x.site.store, change).update<ConsentTable>(consent, after), "update");
        must(change.commit(), "commit");
        x.clock.ms += qint64(24) * 3600 * 1000;
        QCOMPARE(x.exportNow().counts.withheldCases, 1);
    }

    void saysThatNothingChanged()
    {
        Exchange x;
        x.addCase(u"가람"_s, true);
        x.roundTrip();
        const ExportReport made = x.exportNow();
        QCOMPARE(made.kind, BundleKind::Heartbeat);
        QCOMPARE(made.counts.ops, 0);
        const auto taken = x.importNow(made.folder);
        QCOMPARE(told(taken), QByteArray("OK"));
        QCOMPARE(told(x.acceptNow(*taken)), QByteArray("OK"));
    }

    void sendsAllAgainUntilAReceiptComes()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.addEvidence(caseId, u"파일.txt"_s, "bytes");
        const ExportReport first = x.exportNow();
        QVERIFY(x.importNow(first.folder));
        x.renameCase(caseId, u"둘째"_s);
        const ExportReport second = x.exportNow();
        QVERIFY(second.counts.ops > first.counts.ops);
        QCOMPARE(second.counts.blobs, 1);
        const auto taken = x.importNow(second.folder);
        QCOMPARE(told(taken), QByteArray("OK"));
        QCOMPARE(Exchange::dump(*x.office.store), Exchange::dump(*x.site.store));
        QCOMPARE(told(x.acceptNow(*taken)), QByteArray("OK"));
        x.renameCase(caseId, u"셋째"_s);
        QCOMPARE(x.exportNow().counts.ops, 1);
    }

    void fullBundleClosesAGap() // MRG-04
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.roundTrip();
        x.renameCase(caseId, u"둘째"_s);
        QDir(x.exportNow().folder).removeRecursively(); // a lost stick
        const auto parked = x.importNow(x.exportNow().folder);
        QCOMPARE(told(parked), QByteArray("OK"));
        QCOMPARE(parked->outcome, ImportOutcome::Gap);
        QCOMPARE(parked->receipt.missing, QList<qint64> { 2 });
        const auto noted = x.acceptNow(*parked);
        QCOMPARE(told(noted), QByteArray("OK"));
        QVERIFY(!noted->isDelivered);
        const ExportReport full = x.exportNow(); // by itself, since the office reported the gap
        QCOMPARE(full.kind, BundleKind::Full);
        const auto taken = x.importNow(full.folder);
        QCOMPARE(told(taken), QByteArray("OK"));
        QCOMPARE(told(x.acceptNow(*taken)), QByteArray("OK"));
        QCOMPARE(Exchange::dump(*x.office.store), Exchange::dump(*x.site.store));
        QCOMPARE(x.exportNow().kind, BundleKind::Heartbeat);
    }

    void sameInputGivesTheSameManifest()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.addEvidence(caseId, u"파일.txt"_s, "bytes");
        x.site.close();
        copyTree(x.site.path, x.folder(u"twin.gyeot"_s));
        Place twin(x.folder(u"twin.gyeot"_s), x.clock, x.site.ids.count);
        x.site.open();
        twin.open();
        const QString one = must(exportBundle(*x.site.store, ExportWish::Changes, x.folder(u"one"_s)), "one").folder;
        const QString two = must(exportBundle(*twin.store, ExportWish::Changes, x.folder(u"two"_s)), "two").folder;
        const Forge forge(x);
        Manifest a = forge.open(one);
        Manifest b = forge.open(two);
        for (qsizetype i = 0; i < a.parts.size(); ++i) {
            QVERIFY(a.parts[i].cipherDigest != b.parts[i].cipherDigest);
            if (a.parts[i].kind == PartKind::Ops)
                QCOMPARE(forge.plain(one, int(i) + 1), forge.plain(two, int(i) + 1));
            a.parts[i].cipherDigest = b.parts[i].cipherDigest;
            a.parts[i].cipherBytes = b.parts[i].cipherBytes;
        }
        QCOMPARE(writeManifest(a), writeManifest(b));
    }
};

GYEOT_TEST(ExchangeTest)
#include "tst_exchange.moc"
