#include "core/office/enrolledstores.h"
#include "core/store/keyring.h"
#include "tests/support/exchange.h"
#include "tests/support/forge.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

/** Who may join an office, and whom a store believes to be its office: by what was compared on paper and by nothing else. */
class EnrolmentTest : public QObject {
    Q_OBJECT

private:
    /** A store beside an office that do not know each other yet. */
    struct Strangers {
        explicit Strangers(const QString& siteId = u"S08"_s, bool practice = false)
            : site(x.folder(u"new.gyeot"_s), x.clock, 3'000'000)
        {
            site.create(siteId, practice);
        }
        EnrolmentTicket ask() { return must(requestEnrolment(*site.store), "request"); }
        EnrolmentResult answer() { return must(enrolStore(*x.office.store, ask().request), "enrol"); }
        bool isEnrolled() const { return site.store->keyring().file().office.has_value(); }
        qsizetype storesAtTheOffice() const
        {
            return must(EnrolledStoreTable(x.office.store->database()).all(), "stores").size();
        }

        Exchange x;
        Place site;
    };

    static QByteArray with(const QByteArray& json, const char* member, const Json& value)
    {
        Json changed = must(parseJson(json), "json");
        changed[member] = value;
        return canonicalJson(changed);
    }

private Q_SLOTS:
    void pinsWhatTheOfficeAnswers()
    {
        Strangers s;
        const EnrolmentTicket ticket = s.ask();
        QCOMPARE(ticket.fingerprint, sha256(bytesOf(ticket.request)));
        const auto answer = must(enrolStore(*s.x.office.store, ticket.request, ticket.fingerprint), "enrol");
        QCOMPARE(answer.siteId, u"S08"_s);
        QCOMPARE(answer.store, s.site.store->id());
        QVERIFY(!s.isEnrolled());
        const auto office = acceptEnrolment(*s.site.store, answer.answer, answer.officeFingerprint);
        QCOMPARE(told(office), QByteArray("OK"));
        QCOMPARE(office->name, u"시험 본부"_s);
        QCOMPARE(office->rootFingerprint, answer.officeFingerprint);
        QVERIFY(office->importUntilMs > s.x.clock.ms);
        s.site.close();
        s.site.open(); // it stands in the keyring, not in memory
        const OfficePins pins = *s.site.store->keyring().file().office;
        const OfficeKeys keys = must(openOfficeKeys(*s.x.office.store), "keys");
        QCOMPARE(pins.import, keys.import.der());
        QCOMPARE(pins.recovery, keys.recovery.der());
        QCOMPARE(pins.signing, keys.signing.der());
        QCOMPARE(pins.root, keys.root.der());
        QCOMPARE(pins.identityKey, must(officeBoxKeys(*s.x.office.store), "boxes").identity);
        const SiteIdentity identity = must(openSiteIdentity(s.site.store->keyring()), "identity");
        QVERIFY(checkBeforeExport(identity, s.x.clock.ms));
        QCOMPARE(s.storesAtTheOffice(), 2);
    }

    void askingAgainAsksForTheSameKeys()
    {
        Strangers s;
        const auto first = must(readEnrolmentRequest(s.ask().request), "request");
        s.x.clock.ms += 3'600'000;
        const auto second = must(readEnrolmentRequest(s.ask().request), "request");
        QCOMPARE(second.signingKey, first.signingKey);
        QCOMPARE(second.receiptKey, first.receiptKey);
        QCOMPARE(second.store, first.store);
    }

    void anOfficeIsMadeOnce()
    {
        Strangers s;
        QCOMPARE(codeOf(setUpOffice(*s.x.office.store, u"또 하나"_s)), QByteArray("ALREADY_EXISTS"));
        QCOMPARE(codeOf(setUpOffice(*s.site.store, u""_s)), QByteArray("BAD_ARGUMENT"));
        QCOMPARE(codeOf(openOfficeKeys(*s.site.store)), QByteArray("NOT_FOUND"));
        QCOMPARE(
            codeOf(enrolStore(*s.site.store, s.ask().request)), QByteArray("NOT_FOUND")); // no office answers nobody
    }

    void theOfficeRefuses_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no request") << QByteArray("none") << QByteArray("BAD_FORM");
        QTest::newRow("one cut short") << QByteArray("cut") << QByteArray("BAD_FORM");
        QTest::newRow("one too large") << QByteArray("large") << QByteArray("TOO_LARGE");
        QTest::newRow("another version") << QByteArray("version") << QByteArray("BAD_FORM");
        QTest::newRow("a member it does not know") << QByteArray("member") << QByteArray("UNKNOWN_FIELD");
        QTest::newRow("a key that is none") << QByteArray("key") << QByteArray("BAD_FORM");
        QTest::newRow("a key of another kind") << QByteArray("rsa") << QByteArray("BAD_FORM");
        QTest::newRow("other digits on paper") << QByteArray("paper") << QByteArray("REJ_CERT");
    }
    void theOfficeRefuses()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, code);
        Strangers s;
        QByteArray request = s.ask().request;
        QByteArray expected;
        if (what == "none")
            request = "no request";
        else if (what == "cut")
            request.chop(10);
        else if (what == "large")
            request += QByteArray(2 * 1024 * 1024, ' ');
        else if (what == "version")
            request = with(request, "fmt", "enrolrequest/2");
        else if (what == "member")
            request = with(request, "wish", "please");
        else if (what == "key")
            request = with(request, "signing_key", "AAAA");
        else if (what == "rsa")
            request = with(request, "receipt_key",
                must(PrivateKey::generate(KeyKind::Rsa3072), "key").publicKeyDer().value().toBase64().toStdString());
        else
            expected = QByteArray(32, 'p');
        const auto answer = enrolStore(*s.x.office.store, request, expected);
        QVERIFY2(codeOf(answer) == code, told(answer).constData());
        QCOMPARE(s.storesAtTheOffice(), 1);
    }

    void practiceAndCaseworkDoNotMeet()
    {
        Strangers s(u"S08"_s, true);
        QCOMPARE(codeOf(enrolStore(*s.x.office.store, s.ask().request)), QByteArray("REJ_AUTHZ"));
        QCOMPARE(s.storesAtTheOffice(), 1);
    }

    void aCopyOfAPracticeStoreCannotBeEnrolledEither()
    {
        Strangers s(u"S08"_s, true);
        s.site.close();
        const QString copy = s.x.folder(u"copied.gyeot"_s);

        copyTree(s.site.path, copy);
        Place copied(copy, s.x.clock, 4'000'000);
        copied.open();
        QVERIFY(copied.store->isPractice());
        const EnrolmentTicket ticket = must(requestEnrolment(*copied.store), "request");
        QCOMPARE(codeOf(enrolStore(*s.x.office.store, ticket.request)), QByteArray("REJ_AUTHZ"));
        QCOMPARE(s.storesAtTheOffice(), 1);
    }

    void theStoreRefuses_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no answer") << QByteArray("none") << QByteArray("BAD_FORM");
        QTest::newRow("one too large") << QByteArray("large") << QByteArray("TOO_LARGE");
        QTest::newRow("other digits on paper") << QByteArray("paper") << QByteArray("REJ_CERT");
        QTest::newRow("no digits") << QByteArray("no digits") << QByteArray("REJ_CERT");
        QTest::newRow("another certificate as root") << QByteArray("no root") << QByteArray("REJ_CERT");
        QTest::newRow("a grant that is none") << QByteArray("grant") << QByteArray("REJ_FORM");
        QTest::newRow("lists in the wrong place") << QByteArray("swapped") << QByteArray("REJ_CERT");
        QTest::newRow("no lists") << QByteArray("no lists") << QByteArray("PARK_STALE_CRL");
        QTest::newRow("a list that is none") << QByteArray("list") << QByteArray("REJ_FORM");
        QTest::newRow("the answer for another store") << QByteArray("other") << QByteArray("REJ_AUTHZ");
        QTest::newRow("the grant of another office") << QByteArray("foreign") << QByteArray("REJ_CERT");
    }
    void theStoreRefuses()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, code);
        Strangers s;
        const EnrolmentResult good = s.answer();
        QByteArray answer = good.answer;
        QByteArray paper = good.officeFingerprint;
        EnrolmentAnswer read = must(readEnrolmentAnswer(answer), "answer");
        const OfficeKeys keys = must(openOfficeKeys(*s.x.office.store), "keys");
        if (what == "none") {
            answer = "no answer";
        } else if (what == "large") {
            answer += QByteArray(4 * 1024 * 1024, ' ');
        } else if (what == "paper") {
            paper[0] = char(paper[0] ^ 1);
        } else if (what == "no digits") {
            paper.clear();
        } else if (what == "no root") {
            read.root = keys.signing; // whoever types its fingerprint instead
            paper = keys.signing.fingerprint();
            answer = writeEnrolmentAnswer(read);
        } else if (what == "grant") {
            read.signedGrant = "no message";
            answer = writeEnrolmentAnswer(read);
        } else if (what == "swapped") {
            read.revocations.swapItemsAt(0, 1);
            answer = writeEnrolmentAnswer(read);
        } else if (what == "no lists") {
            read.revocations.clear();
            answer = writeEnrolmentAnswer(read);
        } else if (what == "list") {
            read.revocations.last() = "no list";
            answer = writeEnrolmentAnswer(read);
        } else if (what == "other") {
            Place third(s.x.folder(u"third.gyeot"_s), s.x.clock, 4'000'000);
            third.create(u"S09"_s);
            answer =
                must(enrolStore(*s.x.office.store, must(requestEnrolment(*third.store), "request").request), "enrol")
                    .answer;
        } else {
            Place office(s.x.folder(u"foreign.gyeot"_s), s.x.clock, 5'000'000);
            office.create(u"OFFICE"_s);
            must(setUpOffice(*office.store, u"다른 본부"_s), "office");
            const auto foreign = must(enrolStore(*office.store, s.ask().request), "enrol");
            read.signedGrant = must(readEnrolmentAnswer(foreign.answer), "answer").signedGrant;
            answer = writeEnrolmentAnswer(read); // under the root that was compared
        }
        const auto accepted = acceptEnrolment(*s.site.store, answer, paper);
        QVERIFY2(codeOf(accepted) == code, told(accepted).constData());
        QVERIFY(!s.isEnrolled());
        QCOMPARE(codeOf(openSiteIdentity(s.site.store->keyring())), QByteArray("NOT_FOUND"));
        QCOMPARE(told(acceptEnrolment(*s.site.store, good.answer, good.officeFingerprint)), QByteArray("OK"));
    }

    void nothingIsAcceptedThatNobodyAskedFor()
    {
        Strangers s;
        const EnrolmentResult good = s.answer();
        Place other(s.x.folder(u"other.gyeot"_s), s.x.clock, 6'000'000);
        other.create(u"S08"_s);
        const auto accepted = acceptEnrolment(*other.store, good.answer, good.officeFingerprint);
        QCOMPARE(codeOf(accepted), QByteArray("NOT_FOUND"));
    }

    /** Every eighth part of the answer, one bit bent: refused, or the very same grant. */
    void anAlteredAnswerPinsNothingElse()
    {
        Strangers s;
        const EnrolmentResult good = s.answer();
        for (qsizetype i = 0; i < 64; ++i) {
            QByteArray bad = good.answer;
            const qsizetype at = i * bad.size() / 64;
            bad[at] = char(bad[at] ^ 1);
            QVERIFY2(!acceptEnrolment(*s.site.store, bad, good.officeFingerprint), qPrintable(QString::number(at)));
        }
        QVERIFY(!s.isEnrolled());
    }

    void certificatesEndAndAreRenewedByEnrollingAgain()
    {
        Strangers s;
        const EnrolmentResult first = s.answer();
        must(acceptEnrolment(*s.site.store, first.answer, first.officeFingerprint), "accept");
        const SiteIdentity before = must(openSiteIdentity(s.site.store->keyring()), "identity");
        s.x.clock.ms += qint64(60) * 24 * 3600 * 1000;
        const EnrolmentResult again = s.answer();
        QCOMPARE(told(acceptEnrolment(*s.site.store, again.answer, again.officeFingerprint)), QByteArray("OK"));
        const SiteIdentity after = must(openSiteIdentity(s.site.store->keyring()), "identity");
        QVERIFY(after.signing.notAfterMs() > before.signing.notAfterMs());
        QCOMPARE(after.signing.publicKeyDer(), before.signing.publicKeyDer());
        QCOMPARE(s.storesAtTheOffice(), 2); // renewed, not joined twice
    }
};

GYEOT_TEST(EnrolmentTest)
#include "tst_enrolment.moc"
