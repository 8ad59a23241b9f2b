#include "core/crypto/certificate.h"
#include "core/crypto/seal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

const qint64 now = test::FakeClock().nowMs();

qint64 yearsFromNow(int years)
{
    return QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC).addYears(years).toMSecsSinceEpoch();
}

} // namespace

Q_DECLARE_METATYPE(gyeot::CertificateProfile)

class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void livesAsLongAsItsProfileSays_data()
    {
        QTest::addColumn<CertificateProfile>("profile");
        QTest::addColumn<int>("years");
        QTest::newRow("site signing") << CertificateProfile::SiteSigning << 2;
        QTest::newRow("site receipt") << CertificateProfile::SiteReceipt << 2;
        QTest::newRow("office import") << CertificateProfile::OfficeImport << 1;
        QTest::newRow("office recovery") << CertificateProfile::OfficeRecovery << 3;
        QTest::newRow("office signing") << CertificateProfile::OfficeSigning << 2;
        QTest::newRow("officer signing") << CertificateProfile::OfficerSigning << 3;
    }
    void livesAsLongAsItsProfileSays()
    {
        QFETCH(CertificateProfile, profile);
        QFETCH(int, years);
        const test::TestAuthority authority(now);
        const test::Party party = authority.make(profile, u"S07 해바라기"_s);
        const Certificate& certificate = party.certificate;
        QCOMPARE(certificate.profile(), profile);
        QCOMPARE(certificate.name(), u"S07 해바라기"_s);
        QCOMPARE(certificate.notBeforeMs(), now);
        QCOMPARE(certificate.notAfterMs(), yearsFromNow(years));
        QCOMPARE(certificate.publicKeyDer(), *party.key.publicKeyDer());
        QCOMPARE(certificate.fingerprint(), sha256(bytesOf(certificate.der())));
        QCOMPARE(certificate.serial().size(), 32);
        QCOMPARE(*Certificate::fromDer(certificate.der()), certificate);
    }

    void makesAuthorities()
    {
        const test::TestAuthority authority(now);
        QCOMPARE(authority.root().certificate.profile(), CertificateProfile::Root);
        QCOMPARE(authority.root().certificate.notAfterMs(), yearsFromNow(10));
        QCOMPARE(authority.issuing().certificate.profile(), CertificateProfile::Issuing);
        QCOMPARE(authority.issuing().certificate.notAfterMs(), yearsFromNow(3));
    }

    void neverOutlivesItsIssuer()
    {
        const test::TestAuthority authority(now);
        const auto late = issueCertificate(authority.issuing().issuer(), CertificateProfile::SiteSigning,
            *test::testKey(KeyKind::EcP384).publicKeyDer(), u"late"_s, yearsFromNow(2));
        QCOMPARE(late->notAfterMs(), yearsFromNow(3));
    }

    void drawsSerials()
    {
        const test::TestAuthority authority(now);
        QVERIFY(authority.make(CertificateProfile::SiteSigning, u"a"_s).certificate.serial()
            != authority.make(CertificateProfile::SiteSigning, u"a"_s).certificate.serial());
    }

    void refusesToIssue_data()
    {
        QTest::addColumn<bool>("byRoot");
        QTest::addColumn<CertificateProfile>("profile");
        QTest::addColumn<bool>("rsa");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("atMs");
        QTest::newRow("a root") << true << CertificateProfile::Root << false << u"x"_s << now;
        QTest::newRow("an authority under an authority")
            << false << CertificateProfile::Issuing << false << u"x"_s << now;
        QTest::newRow("a site by the root") << true << CertificateProfile::SiteSigning << false << u"x"_s << now;
        QTest::newRow("RSA for signing") << false << CertificateProfile::SiteSigning << true << u"x"_s << now;
        QTest::newRow("EC for recovery") << false << CertificateProfile::OfficeRecovery << false << u"x"_s << now;
        QTest::newRow("no name") << false << CertificateProfile::SiteSigning << false << QString() << now;
        QTest::newRow("65 letters") << false << CertificateProfile::SiteSigning << false << u"가"_s.repeated(65) << now;
        QTest::newRow("line end") << false << CertificateProfile::SiteSigning << false << u"a\nb"_s << now;
        QTest::newRow("half a letter") << false << CertificateProfile::SiteSigning << false << QString(QChar(0xD800))
                                       << now;
        QTest::newRow("before the authority")
            << false << CertificateProfile::SiteSigning << false << u"x"_s << now - 1000;
        QTest::newRow("after the authority")
            << false << CertificateProfile::SiteSigning << false << u"x"_s << yearsFromNow(3) + 1000;
    }
    void refusesToIssue()
    {
        QFETCH(bool, byRoot);
        QFETCH(CertificateProfile, profile);
        QFETCH(bool, rsa);
        QFETCH(QString, name);
        QFETCH(qint64, atMs);
        const test::TestAuthority authority(now);
        const test::Party& by = byRoot ? authority.root() : authority.issuing();
        const auto publicKey = test::testKey(rsa ? KeyKind::Rsa3072 : KeyKind::EcP384).publicKeyDer();
        QCOMPARE(issueCertificate(by.issuer(), profile, *publicKey, name, atMs).error().code, ErrorCode::BadArgument);
    }

    void refusesOtherIssuersAndKeys()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, u"S07"_s);
        const QByteArray key = *test::testKey(KeyKind::EcP384).publicKeyDer();
        const auto codeOf = [&key](const Issuer& issuer, QByteArrayView publicKey) {
            Q_UNUSED(key);
            return issueCertificate(issuer, CertificateProfile::SiteSigning, publicKey, u"x"_s, now).error().code;
        };
        QCOMPARE(codeOf(site.issuer(), key), ErrorCode::BadArgument);
        QCOMPARE(codeOf({ authority.issuing().certificate, site.key }, key), ErrorCode::BadArgument);
        QCOMPARE(codeOf(authority.issuing().issuer(), "no key"), ErrorCode::BadArgument);
        QCOMPARE(codeOf(authority.issuing().issuer(), key + '\0'), ErrorCode::BadArgument);
        QCOMPARE(makeRoot(test::testKey(KeyKind::Rsa3072), u"x"_s, now).error().code, ErrorCode::BadArgument);
        QCOMPARE(makeRoot(site.key, QString(), now).error().code, ErrorCode::BadArgument);
    }

    void readsOneCertificateAndNothingElse()
    {
        const test::TestAuthority authority(now);
        const QByteArray der = authority.root().certificate.der();
        for (qsizetype size = 0; size < der.size(); ++size)
            QCOMPARE(Certificate::fromDer(der.first(size)).error().code, ErrorCode::RejForm);
        QCOMPARE(Certificate::fromDer(der + '\0').error().code, ErrorCode::RejForm);
        QCOMPARE(Certificate::fromDer(der + der).error().code, ErrorCode::RejForm);
        QCOMPARE(Certificate::fromDer(QByteArray::fromHex("3000")).error().code, ErrorCode::RejForm);
        QCOMPARE(Certificate::fromDer(QByteArray(17000, '0')).error().code, ErrorCode::RejForm);
    }

    /** A flipped bit gives no certificate or another one, and no profile that its bytes do not have. */
    void surviveFlippedBits()
    {
        const test::TestAuthority authority(now);
        const Certificate& sound = authority.issuing().certificate;
        for (qsizetype bit = 0; bit < sound.der().size() * 8; ++bit) {
            QByteArray altered = sound.der();
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            const auto certificate = Certificate::fromDer(altered);
            if (certificate)
                QVERIFY(certificate->fingerprint() != sound.fingerprint());
            else
                QCOMPARE(certificate.error().code, ErrorCode::RejForm);
        }
    }
};

GYEOT_TEST(CertificateTest)
#include "tst_certificate.moc"
