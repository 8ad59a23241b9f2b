#include "core/crypto/trust.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

const qint64 now = test::FakeClock().nowMs();
constexpr qint64 day = 24LL * 60 * 60 * 1000;

ErrorCode codeOf(const Result<void>& result)
{
    return result ? ErrorCode::OkDuplicate : result.error().code; // OkDuplicate stands for "accepted" here
}

} // namespace

Q_DECLARE_METATYPE(gyeot::CertificateProfile)

class TrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsOurOwn_data()
    {
        QTest::addColumn<CertificateProfile>("profile");
        QTest::newRow("site signing") << CertificateProfile::SiteSigning;
        QTest::newRow("site receipt") << CertificateProfile::SiteReceipt;
        QTest::newRow("office import") << CertificateProfile::OfficeImport;
        QTest::newRow("office recovery") << CertificateProfile::OfficeRecovery;
        QTest::newRow("office signing") << CertificateProfile::OfficeSigning;
        QTest::newRow("officer signing") << CertificateProfile::OfficerSigning;
    }
    void acceptsOurOwn()
    {
        QFETCH(CertificateProfile, profile);
        const test::TestAuthority authority(now);
        const test::Party party = authority.make(profile, u"S07"_s);
        const auto checked = checkCertificate(party.certificate, profile, authority.trust(now), {}, now);
        QVERIFY2(checked, checked ? "" : checked.error().detail.constData());
    }

    /** BND-07, BND-08. */
    void judgesByTheTimeGiven()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        const auto at = [&](qint64 ms) {
            return codeOf(checkCertificate(
                site.certificate, CertificateProfile::SiteSigning, authority.trust(qMin(ms, now + 600 * day)), {}, ms));
        };
        QCOMPARE(at(now), ErrorCode::OkDuplicate);
        QCOMPARE(at(now + 610 * day), ErrorCode::OkDuplicate);
        QCOMPARE(codeOf(checkCertificate(
                     site.certificate, CertificateProfile::SiteSigning, authority.trust(now), {}, now - 1000)),
            ErrorCode::RejCert);
        const Trust late { authority.root().certificate, { authority.issuing().certificate },
            { *makeRevocationList(authority.root().issuer(), {}, 9, now + 730 * day),
                *makeRevocationList(authority.issuing().issuer(), {}, 9, now + 730 * day) } };
        const auto lateAt = [&](qint64 ms) {
            return codeOf(checkCertificate(site.certificate, CertificateProfile::SiteSigning, late, {}, ms));
        };
        QCOMPARE(lateAt(site.certificate.notAfterMs() - 1000), ErrorCode::OkDuplicate);
        QCOMPARE(lateAt(site.certificate.notAfterMs()), ErrorCode::RejCert);
    }

    void refusesStrangers()
    {
        const test::TestAuthority ours(now);
        const test::TestAuthority other(now); // same names, other keys
        const test::Party stranger = other.make(CertificateProfile::SiteSigning, u"S07"_s);
        const auto check = [&](const Certificate& certificate, const Trust& trust, const QList<Certificate>& extra) {
            return codeOf(checkCertificate(certificate, CertificateProfile::SiteSigning, trust, extra, now));
        };
        QCOMPARE(check(stranger.certificate, ours.trust(now), {}), ErrorCode::RejCert);
        // Bringing the whole chain along does not make it ours.
        QCOMPARE(
            check(stranger.certificate, ours.trust(now), { other.issuing().certificate, other.root().certificate }),
            ErrorCode::RejCert);
        QCOMPARE(check(ours.root().certificate, ours.trust(now), {}), ErrorCode::RejCert);
    }

    void refusesOtherProfiles()
    {
        const test::TestAuthority authority(now);
        const test::Party receipt = authority.make(CertificateProfile::SiteReceipt, u"S07"_s);
        const auto check = [&](const Certificate& certificate, CertificateProfile profile) {
            return codeOf(checkCertificate(certificate, profile, authority.trust(now), {}, now));
        };
        QCOMPARE(check(receipt.certificate, CertificateProfile::SiteSigning), ErrorCode::RejCert);
        QCOMPARE(check(receipt.certificate, CertificateProfile::OfficeImport), ErrorCode::RejCert);
        QCOMPARE(check(receipt.certificate, CertificateProfile::OfficeRecovery), ErrorCode::RejAlg);
        QCOMPARE(check(authority.issuing().certificate, CertificateProfile::SiteSigning), ErrorCode::RejCert);
    }

    void findsTheIssuingAuthorityAmongWhatCameAlong()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        Trust trust = authority.trust(now);
        trust.issuing.clear();
        const auto check = [&](const QList<Certificate>& extra) {
            return codeOf(checkCertificate(site.certificate, CertificateProfile::SiteSigning, trust, extra, now));
        };
        QCOMPARE(check({}), ErrorCode::RejCert);
        QCOMPARE(check({ authority.issuing().certificate }), ErrorCode::OkDuplicate);
    }

    void refusesTheRevoked()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        const test::Party other = authority.make(CertificateProfile::SiteSigning, u"S08"_s);
        const Trust trust = authority.trust(now, { site.certificate.serial() });
        QCOMPARE(codeOf(checkCertificate(site.certificate, CertificateProfile::SiteSigning, trust, {}, now)),
            ErrorCode::RejCert);
        QCOMPARE(codeOf(checkCertificate(other.certificate, CertificateProfile::SiteSigning, trust, {}, now)),
            ErrorCode::OkDuplicate);
    }

    void refusesARevokedAuthority()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        Trust trust = authority.trust(now);
        trust.revocations[0] = *makeRevocationList(
            authority.root().issuer(), { { authority.issuing().certificate.serial(), now } }, 2, now);
        QCOMPARE(codeOf(checkCertificate(site.certificate, CertificateProfile::SiteSigning, trust, {}, now)),
            ErrorCode::RejCert);
    }

    /** A replayed old list must not take a revocation back, in whatever order they came. */
    void believesTheNewestList()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        const Trust older = authority.trust(now, {}, 1);
        const Trust newer = authority.trust(now, { site.certificate.serial() }, 2);
        for (const auto& lists : { older.revocations + newer.revocations, newer.revocations + older.revocations }) {
            Trust trust = older;
            trust.revocations = lists;
            QCOMPARE(codeOf(checkCertificate(site.certificate, CertificateProfile::SiteSigning, trust, {}, now)),
                ErrorCode::RejCert);
        }
    }

    /** A renewed authority has the same name and another key: each has its own list. */
    void tellsRenewedAuthoritiesApart()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        PrivateKey key = test::testKey(KeyKind::EcP384);
        const Certificate renewed = *issueCertificate(
            authority.root().issuer(), CertificateProfile::Issuing, *key.publicKeyDer(), u"Test office"_s, now);
        const Certificate young = *issueCertificate(
            { renewed, key }, CertificateProfile::SiteSigning, *site.key.publicKeyDer(), u"S07"_s, now);
        Trust trust = authority.trust(now);
        trust.issuing.append(renewed);
        const auto check = [&](const Certificate& certificate) {
            return codeOf(checkCertificate(certificate, CertificateProfile::SiteSigning, trust, {}, now));
        };
        QCOMPARE(check(young), ErrorCode::ParkStaleCrl);
        trust.revocations.append(*makeRevocationList({ renewed, key }, {}, 77, now));
        QCOMPARE(check(young), ErrorCode::OkDuplicate);
        QCOMPARE(check(site.certificate), ErrorCode::OkDuplicate);
    }

    void parksWithoutFreshLists_data()
    {
        QTest::addColumn<int>("rootDays"); // age of the root's list, -1: there is none
        QTest::addColumn<int>("issuingDays");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("fresh") << 0 << 0 << true;
        QTest::newRow("due, within the grace") << 0 << 45 << true;
        QTest::newRow("46 days") << 0 << 46 << false;
        QTest::newRow("none of the authority") << 0 << -1 << false;
        QTest::newRow("none of the root") << -1 << 0 << false;
        QTest::newRow("none") << -1 << -1 << false;
        QTest::newRow("the root's lives longer") << 195 << 0 << true;
        QTest::newRow("but not for ever") << 196 << 0 << false;
        QTest::newRow("made by a clock ahead of ours") << -3 << -3 << true;
    }
    void parksWithoutFreshLists()
    {
        QFETCH(int, rootDays);
        QFETCH(int, issuingDays);
        QFETCH(bool, accepted);
        const qint64 later = now + 200 * day;
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        Trust trust { authority.root().certificate, { authority.issuing().certificate }, {} };
        if (rootDays != -1)
            trust.revocations.append(*makeRevocationList(authority.root().issuer(), {}, 1, later - rootDays * day));
        if (issuingDays != -1)
            trust.revocations.append(
                *makeRevocationList(authority.issuing().issuer(), {}, 1, later - issuingDays * day));
        QCOMPARE(codeOf(checkCertificate(site.certificate, CertificateProfile::SiteSigning, trust, {}, later)),
            accepted ? ErrorCode::OkDuplicate : ErrorCode::ParkStaleCrl);
    }

    void parksOnAForgedList()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        Trust trust = authority.trust(now);
        trust.revocations[1].der.back() = char(trust.revocations[1].der.back() ^ 1); // in the signature
        QCOMPARE(codeOf(checkCertificate(site.certificate, CertificateProfile::SiteSigning, trust, {}, now)),
            ErrorCode::ParkStaleCrl);
    }

    void keepsEachListInItsPlace()
    {
        const Trust trust = test::TestAuthority(now).trust(now);
        QVERIFY(checkListOrder(trust));
        Trust swapped = trust;
        swapped.revocations.swapItemsAt(0, 1);
        QCOMPARE(checkListOrder(swapped).error().code, ErrorCode::RejCert);
        Trust fewer = trust;
        fewer.revocations.removeLast();
        QCOMPARE(checkListOrder(fewer).error().code, ErrorCode::RejCert);
        Trust twice = trust;
        twice.revocations[0] = twice.revocations[1];
        QCOMPARE(checkListOrder(twice).error().code, ErrorCode::RejCert);
    }

    void readsTheListItMade()
    {
        const test::TestAuthority authority(now);
        const auto made =
            makeRevocationList(authority.issuing().issuer(), { { "01", now }, { "ff", now - day } }, 7, now);
        QVERIFY(made);
        const auto read = readRevocationList(made->der);
        QCOMPARE(*read, *made);
        QCOMPARE(read->number, 7);
        QCOMPARE(read->madeMs, now);
        QCOMPARE(read->revoked, (QList<Revocation> { { "01", now }, { "ff", now - day } }));
        QVERIFY(makeRevocationList(authority.issuing().issuer(), {}, 1, now)->revoked.isEmpty());
    }

    void refusesToMakeAList()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        const auto codeFor = [](const Issuer& issuer, const QList<Revocation>& revoked, qint64 number) {
            return makeRevocationList(issuer, revoked, number, now).error().code;
        };
        QCOMPARE(codeFor(site.issuer(), {}, 1), ErrorCode::BadArgument);
        QCOMPARE(codeFor({ authority.issuing().certificate, site.key }, {}, 1), ErrorCode::BadArgument);
        QCOMPARE(codeFor(authority.issuing().issuer(), {}, 0), ErrorCode::BadArgument);
        QCOMPARE(codeFor(authority.issuing().issuer(), { { "not hex", now } }, 1), ErrorCode::BadArgument);
        QCOMPARE(codeFor(authority.issuing().issuer(), { { "-01", now } }, 1), ErrorCode::BadArgument);
        QCOMPARE(codeFor(authority.issuing().issuer(), { { "", now } }, 1), ErrorCode::BadArgument);
    }

    void readsOneListAndNothingElse()
    {
        const test::TestAuthority authority(now);
        const QByteArray der = authority.trust(now).revocations[1].der;
        for (qsizetype size = 0; size < der.size(); ++size)
            QCOMPARE(readRevocationList(der.first(size)).error().code, ErrorCode::RejForm);
        QCOMPARE(readRevocationList(der + '\0').error().code, ErrorCode::RejForm);
        QCOMPARE(readRevocationList(authority.root().certificate.der()).error().code, ErrorCode::RejForm);
        QCOMPARE(readRevocationList(QByteArray(1024 * 1024 + 1, '0')).error().code, ErrorCode::RejLimit);
    }
};

GYEOT_TEST(TrustTest)
#include "tst_trust.moc"
