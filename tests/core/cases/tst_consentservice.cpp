#include "tests/core/cases/casestore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

Consent office(CaseId id)
{
    return { .caseId = id,
        .purpose = ConsentPurpose::Referral,
        .recipient = ConsentRecipient::CentralOffice,
        .items = { u"act"_s, u"client"_s },
        .version = u"F33/2026-09"_s,
        .givenOn = QDate(2026, 11, 20),
        .expiresOn = QDate(2027, 5, 19),
        .byGuardian = true };
}

} // namespace

class ConsentServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsUntilWithdrawn()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const auto require = [&](QDate on) {
            return fixture.consents.requireConsent(id, ConsentPurpose::Referral, ConsentRecipient::CentralOffice, on);
        };
        QCOMPARE(require(fixture.today).error().code, ErrorCode::ConsentMissing);
        const Consent given = *fixture.consents.addConsent(office(id));
        QCOMPARE(fixture.record(id).consents, QList<Consent>({ given }));
        QCOMPARE(*require(fixture.today), given);
        QCOMPARE(require({ 2026, 11, 19 }).error().code, ErrorCode::ConsentMissing);
        QVERIFY(fixture.consents.withdraw(given, fixture.today));
        QCOMPARE(require(fixture.today).error().code, ErrorCode::ConsentMissing);
        QVERIFY(require({ 2026, 11, 21 }));
        QCOMPARE(fixture.consents.withdraw(given, fixture.today).error().code, ErrorCode::Stale);
        QCOMPARE(fixture.consents.withdraw(fixture.record(id).consents.first(), fixture.today).error().code,
            ErrorCode::BadDate);
    }

    void isForOneRecipientAndPurpose()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        QVERIFY(fixture.consents.addConsent(office(id)));
        const auto missing = [&](ConsentPurpose purpose, ConsentRecipient recipient) {
            return fixture.consents.requireConsent(id, purpose, recipient, fixture.today).error().code
                == ErrorCode::ConsentMissing;
        };
        QVERIFY(missing(ConsentPurpose::Referral, ConsentRecipient::Police));
        QVERIFY(missing(ConsentPurpose::Statistics, ConsentRecipient::CentralOffice));
    }

    void refusesHalfConsents()
    {
        CaseStore fixture;
        Consent consent = office(fixture.newCase());
        consent.version.clear();
        QCOMPARE(fixture.consents.addConsent(consent).error(), (Error { ErrorCode::MissingField, u"version"_s }));
        consent = office(consent.caseId);
        consent.givenOn = {};
        QCOMPARE(fixture.consents.addConsent(consent).error(), (Error { ErrorCode::MissingField, u"given_on"_s }));
        consent = office(consent.caseId);
        consent.expiresOn = consent.givenOn.addDays(-1);
        QCOMPARE(fixture.consents.addConsent(consent).error(), (Error { ErrorCode::BadDate, u"expires_on"_s }));
        const Consent given = *fixture.consents.addConsent(office(consent.caseId));
        QCOMPARE(fixture.consents.withdraw(given, given.givenOn.addDays(-1)).error().code, ErrorCode::BadDate);
    }
};

GYEOT_TEST(ConsentServiceTest)
#include "tst_consentservice.moc"
