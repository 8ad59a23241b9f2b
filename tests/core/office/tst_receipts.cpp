#include "core/store/keyring.h"
#include "core/store/statement.h"
#include "core/sync/receipttable.h"
#include "core/sync/triplewrap.h"
#include "tests/support/exchange.h"
#include "tests/support/forge.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** An office that lies: what it changes in a receipt before it signs and seals it as properly as ever. */
using AlterReceipt = std::function<void(Receipt&, Exchange&)>;
constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

} // namespace

Q_DECLARE_METATYPE(AlterReceipt)

/** The office's answer at the workstation: believed whole or not at all. */
class ReceiptsTest : public QObject {
    Q_OBJECT

private:
    /** A bundle that was imported and whose receipt nobody has taken in yet. */
    struct Answered {
        Answered()
        {
            caseId = x.addCase(u"가람"_s, true);
            report = must(x.importNow(x.exportNow().folder), "import");
        }
        Exchange x;
        CaseId caseId;
        ImportReport report;
    };

    static QByteArray wrap(Exchange& x, const QByteArray& receipt)
    {
        const OfficeKeys keys = must(openOfficeKeys(*x.office.store), "keys");
        const SiteIdentity site = must(openSiteIdentity(x.site.store->keyring()), "identity");
        return must(
            wrapTriple(receipt, keys.signer(), { keys.signing, keys.issuing }, { site.receipt }, x.clock.ms), "wrap");
    }
    /** The office's own authority, with which it may issue and withdraw. */
    struct Authority {
        explicit Authority(Exchange& x)
            : certificate(must(openOfficeKeys(*x.office.store), "keys").issuing),
              key(must(openIssuingKey(*x.office.store), "key"))
        {
        }
        Issuer issuer() const { return { certificate, key }; }

        Certificate certificate;
        PrivateKey key;
    };
    static std::optional<Receipt> lastAccepted(const Exchange& x)
    {
        const Store& store = *x.site.store;
        return must(ReceiptTable(store.database(), store.siteId(), store.id()).last(), "receipts");
    }
    static const OfficePins& pins(const Exchange& x) { return *x.site.store->keyring().file().office; }

    /** What must be as before once a receipt was refused. */
    struct Standing {
        explicit Standing(const Exchange& x)
            : accepted(lastAccepted(x)),
              office(pins(x)),
              dump(Exchange::dump(*x.site.store)),
              delivered(must(
                  ExportTable(x.site.store->database(), x.site.store->siteId(), x.site.store->id()).lastDelivered(),
                  "exports"))
        {
        }
        bool operator==(const Standing&) const = default;

        std::optional<Receipt> accepted;
        OfficePins office;
        QByteArrayList dump;
        std::optional<Export> delivered;
    };

    std::unique_ptr<Answered> m_answered; ///< for the rows of the table: a refused receipt leaves the store as it was

private Q_SLOTS:
    void cleanupTestCase() { m_answered.reset(); }

    void aGoodOneIsKeptAndTheBundleCountsAsDelivered()
    {
        Answered a;
        const auto accepted = a.x.acceptNow(a.report);
        QCOMPARE(told(accepted), QByteArray("OK"));
        QVERIFY(accepted->isDelivered);
        QCOMPARE(accepted->receipt, a.report.receipt);
        QCOMPARE(lastAccepted(a.x), std::optional(a.report.receipt));
        const Standing standing(a.x);
        QVERIFY(standing.delivered);
        QCOMPARE(standing.delivered->sequence, 1);
    }

    void refusesLies_data()
    {
        QTest::addColumn<AlterReceipt>("alter");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* code, AlterReceipt alter) {
            QTest::newRow(name) << alter << QByteArray(code);
        };
        row("another signer", "REJ_SIGNER_MISMATCH", [](Receipt& r, Exchange&) { r.signer = QByteArray(32, 's'); });
        row("another recipient", "REJ_RECIPIENT", [](Receipt& r, Exchange&) { r.recipient = QByteArray(32, 'r'); });
        row("another site", "REJ_AUTHZ", [](Receipt& r, Exchange&) { r.siteId = u"S08"_s; });
        row("another store", "REJ_AUTHZ", [](Receipt& r, Exchange&) {
            r.applied = { { StoreId(QUuid::createUuid()), r.applied.first() } };
            r.store = r.applied.firstKey();
        });
        row("a bundle nobody made", "REJ_AUTHZ",
            [](Receipt& r, Exchange&) { r.bundle = BundleId(QUuid::createUuid()); });
        row("another manifest", "REJ_HASH", [](Receipt& r, Exchange&) { r.manifestDigest = QByteArray(32, 'm'); });
        row("another epoch", "REJ_MANIFEST", [](Receipt& r, Exchange&) { ++r.epoch; });
        row("another sequence", "REJ_MANIFEST", [](Receipt& r, Exchange&) {
            ++r.sequence;
            ++r.nextExpected;
        });
        row("less applied than was sent", "REJ_MANIFEST", [](Receipt& r, Exchange&) { --r.applied.first(); });
        row("another audit root", "REJ_MANIFEST", [](Receipt& r, Exchange&) { r.siteRoot = QByteArray(32, 'a'); });
        row("a shorter audit log", "REJ_MANIFEST", [](Receipt& r, Exchange&) { --r.siteTreeSize; });
        row("one list of two", "REJ_MANIFEST", [](Receipt& r, Exchange&) { r.revocations.removeLast(); });
        row("lists in the wrong place", "REJ_CERT", [](Receipt& r, Exchange&) { r.revocations.swapItemsAt(0, 1); });
        row("a list that is none", "REJ_FORM", [](Receipt& r, Exchange&) { r.revocations.last() = "no list"; });
        row("a certificate that is none", "REJ_CERT",
            [](Receipt& r, Exchange&) { r.certificates = { "no certificate" }; });
        row("a certificate of a site", "REJ_CERT", [](Receipt& r, Exchange& x) {
            r.certificates = { must(openSiteIdentity(x.site.store->keyring()), "identity").signing.der() };
        });
        row("its own signer withdrawn", "REJ_CERT", [](Receipt& r, Exchange& x) {
            const OfficeKeys keys = must(openOfficeKeys(*x.office.store), "keys");
            const Authority authority(x);
            const QList<Revocation> revoked { { keys.signing.serial(), x.clock.ms - 60'000 } };
            r.revocations.last() = must(
                makeRevocationList(authority.issuer(), revoked, keys.trust.revocations.last().number + 1, x.clock.ms),
                "list")
                                       .der;
        });
    }
    void refusesLies()
    {
        QFETCH(AlterReceipt, alter);
        QFETCH(QByteArray, code);
        if (!m_answered)
            m_answered = std::make_unique<Answered>();
        Exchange& x = m_answered->x;
        Receipt receipt = m_answered->report.receipt;
        alter(receipt, x);
        const Standing before(x);
        const auto accepted = acceptReceipt(*x.site.store, wrap(x, writeReceipt(receipt)));
        QVERIFY2(codeOf(accepted) == code, told(accepted).constData());
        QVERIFY(Standing(x) == before);
    }

    void refusesAnAlteredMessage()
    {
        Answered a;
        const QByteArray good = a.report.receiptMessage;
        const Standing before(a.x);
        // GYEOT_FLIPS=0 with QTEST_FUNCTION_TIMEOUT=1800000 flips each bit.
        const qsizetype samples =
            qEnvironmentVariableIsSet("GYEOT_FLIPS") ? qEnvironmentVariableIntValue("GYEOT_FLIPS") : 150;
        const qsizetype step = samples > 0 ? good.size() * 8 / samples : 1;
        for (qsizetype bit = step / 2; bit < good.size() * 8; bit += step) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            const auto accepted = acceptReceipt(*a.x.site.store, bad);
            QVERIFY2(codeOf(accepted).startsWith("REJ_"),
                (told(accepted) + " at bit " + QByteArray::number(bit)).constData());
        }
        for (const QByteArray& bad :
            { QByteArray(), QByteArray("no message"), good.first(good.size() / 2), good + 'x' })
            QCOMPARE(codeOf(acceptReceipt(*a.x.site.store, bad)), QByteArray("REJ_FORM"));
        QVERIFY(Standing(a.x) == before);
        QCOMPARE(told(a.x.acceptNow(a.report)), QByteArray("OK"));
    }

    void refusesAFormItDoesNotKnow()
    {
        Answered a;
        QByteArray receipt = writeReceipt(a.report.receipt);
        QVERIFY(receipt.contains("casereceipt/1"));
        QCOMPARE(codeOf(acceptReceipt(
                     *a.x.site.store, wrap(a.x, QByteArray(receipt).replace("casereceipt/1", "casereceipt/2")))),
            QByteArray("PARK_NEWER_SCHEMA"));
        QCOMPARE(codeOf(acceptReceipt(*a.x.site.store, wrap(a.x, receipt.replace("\"seq\"", "\"sex\"")))),
            QByteArray("REJ_MANIFEST"));
        QCOMPARE(lastAccepted(a.x), std::nullopt);
    }

    void theOfficeOfAnotherTownIsAStranger()
    {
        Answered a;
        Answered other;
        const SiteIdentity site = must(openSiteIdentity(a.x.site.store->keyring()), "identity");
        Place office(other.x.folder(u"other.gyeot"_s), other.x.clock, 3'000'000);
        office.create(u"OFFICE"_s);
        must(setUpOffice(*office.store, u"다른 본부"_s), "office");
        const OfficeKeys keys = must(openOfficeKeys(*office.store), "keys");
        Receipt receipt = a.report.receipt;
        receipt.signer = keys.signing.fingerprint();
        const QByteArray message = must(wrapTriple(writeReceipt(receipt), keys.signer(), { keys.signing, keys.issuing },
                                            { site.receipt }, a.x.clock.ms),
            "wrap");
        QCOMPARE(codeOf(acceptReceipt(*a.x.site.store, message)), QByteArray("REJ_CERT"));
        QCOMPARE(lastAccepted(a.x), std::nullopt);
    }

    void anotherStoresReceiptCannotBeOpened()
    {
        Answered a;
        Place second(a.x.folder(u"second.gyeot"_s), a.x.clock, 4'000'000);
        second.create(u"S08"_s);
        const auto ticket = must(requestEnrolment(*second.store), "request");
        const auto answer = must(enrolStore(*a.x.office.store, ticket.request), "enrol");
        must(acceptEnrolment(*second.store, answer.answer, answer.officeFingerprint), "accept");
        QCOMPARE(codeOf(acceptReceipt(*second.store, a.report.receiptMessage)), QByteArray("REJ_RECIPIENT"));
    }

    void onlyTheNextReceiptFollows()
    {
        Answered a;
        QCOMPARE(told(a.x.acceptNow(a.report)), QByteArray("OK"));
        QCOMPARE(codeOf(a.x.acceptNow(a.report)), QByteArray("REJ_REPLAY"));
        a.x.renameCase(a.caseId, u"둘"_s);
        const ImportReport second = must(a.x.importNow(a.x.exportNow().folder), "import");
        Receipt forked = second.receipt;
        forked.previous = QByteArray(32, 'p');
        QCOMPARE(codeOf(acceptReceipt(*a.x.site.store, wrap(a.x, writeReceipt(forked)))), QByteArray("REJ_FORK"));
        QCOMPARE(told(a.x.acceptNow(second)), QByteArray("OK"));
        QCOMPARE(lastAccepted(a.x)->number, 2);
    }

    /** A stick that never came back: the receipt after the lost one is as good. */
    void aLostReceiptDoesNotStopTheNext()
    {
        Answered a;
        a.x.renameCase(a.caseId, u"둘"_s);
        const ImportReport second = must(a.x.importNow(a.x.exportNow().folder), "import");
        QCOMPARE(second.receipt.number, 2);
        QCOMPARE(told(a.x.acceptNow(second)), QByteArray("OK"));
        QCOMPARE(a.x.exportNow().kind, BundleKind::Heartbeat);
        QCOMPARE(codeOf(a.x.acceptNow(a.report)), QByteArray("REJ_REPLAY")); // found again behind the desk
    }

    void olderListsAreRefused()
    {
        Answered a;
        a.x.clock.ms += 25 * dayMs; // the office renews its lists
        a.x.renameCase(a.caseId, u"둘"_s);
        const ImportReport second = must(a.x.importNow(a.x.exportNow().folder), "import");
        QVERIFY(second.receipt.revocations != a.report.receipt.revocations);
        QCOMPARE(told(a.x.acceptNow(second)), QByteArray("OK"));
        QCOMPARE(pins(a.x).revocations, second.receipt.revocations);
        a.x.renameCase(a.caseId, u"셋"_s);
        Receipt third = must(a.x.importNow(a.x.exportNow().folder), "import").receipt;
        third.revocations = a.report.receipt.revocations;
        QCOMPARE(codeOf(acceptReceipt(*a.x.site.store, wrap(a.x, writeReceipt(third)))), QByteArray("REJ_REPLAY"));
        QCOMPARE(pins(a.x).revocations, second.receipt.revocations);
    }

    /** Its own lists are long out of date, and the new ones are inside the receipt. */
    void aStoreThatWasAwayForLongLearnsTheNewLists()
    {
        Answered a;
        a.x.acceptNow(a.report);
        a.x.clock.ms += 120 * dayMs;
        a.x.addConsent(a.caseId);
        const ImportReport later = must(a.x.importNow(a.x.exportNow().folder), "import");
        const auto accepted = a.x.acceptNow(later);
        QCOMPARE(told(accepted), QByteArray("OK"));
        QCOMPARE(pins(a.x).revocations, later.receipt.revocations);
    }

    void anOfficeCertificateIsReplaced()
    {
        Answered a;
        const PrivateKey key = must(PrivateKey::generate(keyKindOf(CertificateProfile::OfficeImport)), "key");
        const Authority authority(a.x);
        const Certificate fresh = must(issueCertificate(authority.issuer(), CertificateProfile::OfficeImport,
                                           must(key.publicKeyDer(), "half"), u"시험 본부"_s, a.x.clock.ms),
            "certificate");
        Receipt receipt = a.report.receipt;
        receipt.certificates = { fresh.der() };
        QCOMPARE(told(acceptReceipt(*a.x.site.store, wrap(a.x, writeReceipt(receipt)))), QByteArray("OK"));
        QCOMPARE(pins(a.x).import, fresh.der());
        // The next bundle is sealed to it: the key of before does not open it any more.
        const ExportReport made = a.x.exportNow();
        QCOMPARE(codeOf(a.x.importNow(made.folder)), QByteArray("REJ_RECIPIENT"));
        QVERIFY(decryptCms(readAll(made.folder + u"/000001.p7m"_s), Identity { fresh, key }));
    }

    void aStoreWithoutAnOfficeTakesNone()
    {
        TestStore alone;
        QCOMPARE(codeOf(acceptReceipt(*alone.store, "anything")), QByteArray("NOT_FOUND"));
    }
};

GYEOT_TEST(ReceiptsTest)
#include "tst_receipts.moc"
