#include "core/crypto/cms.h"
#include "core/crypto/dergate.h"
#include "core/crypto/seal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <memory>

using namespace gyeot;
using namespace Qt::StringLiterals;
using test::need;

namespace {

const qint64 now = test::FakeClock().nowMs();
constexpr qint64 day = 24LL * 60 * 60 * 1000;

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    return bytes + "\r\n\n\r" + bytes;
}

QByteArray flipped(const QByteArray& bytes, qsizetype bit)
{
    QByteArray altered = bytes;
    altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
    return altered;
}

/** Every bit when asked for, else a sample that meets every position in a byte. */
qsizetype bitStep()
{
    return qEnvironmentVariableIsSet("GYEOT_EVERY_BIT") ? 1 : 17;
}

template<typename T>
QByteArray nameOf(const Result<T>& result)
{
    return result ? QByteArray("OK") : QByteArray(errorName(result.error().code));
}

} // namespace

class CmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<test::TestAuthority>(now);
        m_site = std::make_unique<test::Party>(m_authority->make(CertificateProfile::SiteSigning, u"S07"_s));
        m_other = std::make_unique<test::Party>(m_authority->make(CertificateProfile::SiteSigning, u"S08"_s));
        m_office = std::make_unique<test::Party>(m_authority->make(CertificateProfile::OfficeImport, u"Office"_s));
        m_recovery = std::make_unique<test::Party>(m_authority->make(CertificateProfile::OfficeRecovery, u"Office"_s));
        m_trust = std::make_unique<Trust>(m_authority->trust(now));
    }

    void trustsTheLibraryItRunsOn()
    {
        const auto checked = checkCmsLibrary();
        QVERIFY2(checked, checked ? "" : checked.error().detail.constData());
    }

    void keepsEveryByteOfWhatIsSigned_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("embeds");
        for (const bool embeds : { true, false }) {
            QTest::addRow("every byte, %d", embeds) << everyByte() << embeds;
            QTest::addRow("nothing, %d", embeds) << QByteArray() << embeds;
            QTest::addRow("a megabyte, %d", embeds) << QByteArray(1 << 20, '\n') << embeds;
        }
    }
    void keepsEveryByteOfWhatIsSigned()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, embeds);
        const auto cms = signCms(bytesOf(content), m_site->identity(), embeds ? chain() : QList<Certificate> {}, now);
        QVERIFY(cms);
        const auto expected = embeds ? std::nullopt : std::optional(m_site->certificate);
        const auto read = verifyCms(*cms, CertificateProfile::SiteSigning, *m_trust, expected, now + day);
        QCOMPARE(nameOf(read), QByteArray("OK"));
        QCOMPARE(read->content, content);
        QCOMPARE(read->signer, m_site->certificate);
        QCOMPARE(read->claimedMs, now);
    }

    void saysTheTimeItWasGiven()
    {
        // 2050 is where UTCTime ends; certificates of ours do not live that long, so only the claim is looked at.
        const qint64 claim = now - 1000 * day;
        const test::TestAuthority old(claim);
        const test::Party site = old.make(CertificateProfile::OfficeSigning, u"Office"_s);
        const auto cms = signCms(bytesOf("x"), site.identity(), {}, claim + day + 999);
        const auto read = verifyCms(
            *cms, CertificateProfile::OfficeSigning, old.trust(claim + 2 * day), site.certificate, claim + 2 * day);
        QCOMPARE(nameOf(read), QByteArray("OK"));
        QCOMPARE(read->claimedMs, claim + day);
    }

    void refusesToSign()
    {
        const auto codeOf = [](const Identity& signer, qint64 atMs) {
            return nameOf(signCms(bytesOf("x"), signer, {}, atMs));
        };
        QCOMPARE(codeOf(m_office->identity(), now), QByteArray("BAD_ARGUMENT"));
        QCOMPARE(codeOf(m_authority->issuing().identity(), now), QByteArray("BAD_ARGUMENT"));
        QCOMPARE(codeOf({ m_site->certificate, m_other->key }, now), QByteArray("BAD_ARGUMENT"));
        QCOMPARE(codeOf(m_site->identity(), now - 1000), QByteArray("BAD_ARGUMENT"));
        QCOMPARE(codeOf(m_site->identity(), now + 800 * day), QByteArray("BAD_ARGUMENT"));
        const QByteArray large(maxCmsContent + 1, 'x');
        QCOMPARE(nameOf(signCms(bytesOf(large), m_site->identity(), {}, now)), QByteArray("TOO_LARGE"));
    }

    /** BND-07, BND-08, BND-17. */
    void refusesSigners()
    {
        const auto outer = need(signCms(bytesOf("x"), m_site->identity(), chain(), now));
        const auto inner = need(signCms(bytesOf("x"), m_site->identity(), {}, now));
        const auto verified = [&](const QByteArray& cms, CertificateProfile profile, const Trust& trust,
                                  const std::optional<Certificate>& expected,
                                  qint64 atMs) { return nameOf(verifyCms(cms, profile, trust, expected, atMs)); };
        const auto site = CertificateProfile::SiteSigning;
        const test::TestAuthority stranger(now);
        QCOMPARE(verified(outer, site, *m_trust, {}, now), QByteArray("OK"));
        QCOMPARE(verified(outer, site, *m_trust, m_other->certificate, now), QByteArray("REJ_SIGNER_MISMATCH"));
        QCOMPARE(verified(inner, site, *m_trust, m_other->certificate, now), QByteArray("REJ_SIGNER_MISMATCH"));
        QCOMPARE(verified(inner, site, *m_trust, {}, now), QByteArray("REJ_CERT"));
        QCOMPARE(verified(outer, site, stranger.trust(now), {}, now), QByteArray("REJ_CERT"));
        QCOMPARE(verified(outer, CertificateProfile::OfficeSigning, *m_trust, {}, now), QByteArray("REJ_CERT"));
        QCOMPARE(verified(outer, site, *m_trust, {}, now - 1000), QByteArray("REJ_CERT"));
        QCOMPARE(
            verified(outer, site, m_authority->trust(now + 740 * day), {}, now + 740 * day), QByteArray("REJ_CERT"));
        QCOMPARE(verified(outer, site, m_authority->trust(now, { m_site->certificate.serial() }), {}, now),
            QByteArray("REJ_CERT"));
        QCOMPARE(verified(outer, site, *m_trust, {}, now + 46 * day), QByteArray("PARK_STALE_CRL"));
    }

    /** Two certificates of one name and serial, one of them a forgery with another key: the signature decides. */
    void refusesASignatureByAnotherKey()
    {
        auto cms = need(signCms(bytesOf("content"), m_site->identity(), {}, now));
        auto other = need(signCms(bytesOf("CONTENT"), m_site->identity(), {}, now));
        const auto at = cms.indexOf("content");
        cms.replace(at, 7, "CONTENT");
        QCOMPARE(nameOf(verifyCms(cms, CertificateProfile::SiteSigning, *m_trust, m_site->certificate, now)),
            QByteArray("REJ_SIG"));
        QCOMPARE(nameOf(verifyCms(other, CertificateProfile::SiteSigning, *m_trust, m_site->certificate, now)),
            QByteArray("OK"));
    }

    /** BND-03: a flipped bit is refused, or lies where it changes nothing that anybody uses. */
    void refusesFlippedBitsOfASignature()
    {
        const auto cms = need(signCms(bytesOf("manifest"), m_site->identity(), chain(), now));
        int harmless = 0;
        for (qsizetype bit = 0; bit < cms.size() * 8; bit += bitStep()) {
            const auto read =
                verifyCms(flipped(cms, bit), CertificateProfile::SiteSigning, *m_trust, std::nullopt, now);
            harmless += read.has_value();
            QVERIFY(!read || (read->content == "manifest" && read->signer == m_site->certificate));
        }
        // Bits of the embedded authority may flip: the one of the trust is used in its place.
        QVERIFY(harmless < m_authority->issuing().certificate.der().size() * 8 / bitStep());
    }

    void refusesEveryFlippedBitWithoutCertificates()
    {
        const auto cms = need(signCms(bytesOf("manifest"), m_site->identity(), {}, now));
        for (qsizetype bit = 0; bit < cms.size() * 8; bit += bitStep()) {
            const auto read =
                verifyCms(flipped(cms, bit), CertificateProfile::SiteSigning, *m_trust, m_site->certificate, now);
            QVERIFY2(!read, QByteArray::number(bit).constData());
        }
    }

    void refusesCutAndLongerMessages()
    {
        const auto cms = need(signCms(bytesOf("manifest"), m_site->identity(), chain(), now));
        for (const qsizetype size : { qsizetype(0), qsizetype(1), cms.size() / 2, cms.size() - 1 })
            QCOMPARE(nameOf(verifyCms(cms.first(size), CertificateProfile::SiteSigning, *m_trust, {}, now)),
                QByteArray("REJ_FORM"));
        QCOMPARE(
            nameOf(verifyCms(cms + '\0', CertificateProfile::SiteSigning, *m_trust, {}, now)), QByteArray("REJ_FORM"));
        const auto envelope = need(encryptCms(bytesOf("x"), { m_office->certificate }, now));
        for (const qsizetype size : { qsizetype(0), qsizetype(1), envelope.size() / 2, envelope.size() - 1 })
            QCOMPARE(nameOf(decryptCms(envelope.first(size), m_office->identity())), QByteArray("REJ_FORM"));
        QCOMPARE(nameOf(decryptCms(envelope + '\0', m_office->identity())), QByteArray("REJ_FORM"));
        QCOMPARE(nameOf(decryptCms(cms, m_office->identity())), QByteArray("REJ_FORM"));
        QCOMPARE(
            nameOf(verifyCms(envelope, CertificateProfile::SiteSigning, *m_trust, {}, now)), QByteArray("REJ_FORM"));
    }

    void opensForEachRecipient_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("every byte") << everyByte();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the largest part") << QByteArray(maxCmsContent, 'x');
    }
    void opensForEachRecipient()
    {
        QFETCH(QByteArray, content);
        const auto cms = encryptCms(bytesOf(content), { m_office->certificate, m_recovery->certificate }, now);
        QCOMPARE(nameOf(cms), QByteArray("OK"));
        QVERIFY(content.size() < 10 || !cms->contains(content.first(10)));
        for (const test::Party* party : { m_office.get(), m_recovery.get() }) {
            const auto opened = decryptCms(*cms, party->identity());
            QCOMPARE(nameOf(opened), QByteArray("OK"));
            QVERIFY(opened->equals(bytesOf(content)));
        }
        QCOMPARE(nameOf(decryptCms(*cms, m_site->identity())), QByteArray("REJ_RECIPIENT"));
        const test::Party receipt = m_authority->make(CertificateProfile::SiteReceipt, u"S07"_s);
        QCOMPARE(nameOf(decryptCms(*cms, receipt.identity())), QByteArray("REJ_RECIPIENT"));
        QCOMPARE(nameOf(decryptCms(*cms, { m_office->certificate, receipt.key })), QByteArray("REJ_AEAD"));
    }

    void encryptsAnewEachTime()
    {
        const auto a = need(encryptCms(bytesOf("x"), { m_office->certificate }, now));
        QVERIFY(a != need(encryptCms(bytesOf("x"), { m_office->certificate }, now)));
    }

    void refusesToEncryptTo()
    {
        const auto codeOf = [](const QList<Certificate>& recipients, qint64 atMs) {
            return nameOf(encryptCms(bytesOf("x"), recipients, atMs));
        };
        const Certificate& office = m_office->certificate;
        QCOMPARE(codeOf({}, now), QByteArray("REJ_RECIPIENT"));
        QCOMPARE(codeOf({ office, office, office, office, office }, now), QByteArray("REJ_RECIPIENT"));
        QCOMPARE(codeOf({ office, m_site->certificate }, now), QByteArray("REJ_RECIPIENT")); // may only sign
        QCOMPARE(codeOf({ m_authority->issuing().certificate }, now), QByteArray("REJ_RECIPIENT"));
        QCOMPARE(codeOf({ office }, now - 1000), QByteArray("REJ_RECIPIENT"));
        QCOMPARE(codeOf({ office }, now + 366 * day), QByteArray("REJ_RECIPIENT"));
        const QByteArray large(maxCmsContent + 1, 'x');
        QCOMPARE(nameOf(encryptCms(bytesOf(large), { office }, now)), QByteArray("TOO_LARGE"));
    }

    /** BND-03, BND-14. */
    void refusesFlippedBitsOfAnEnvelope_data()
    {
        QTest::addColumn<bool>("byRecovery");
        QTest::newRow("opened by the office") << false;
        QTest::newRow("opened by recovery") << true;
    }
    void refusesFlippedBitsOfAnEnvelope()
    {
        QFETCH(bool, byRecovery);
        const auto cms = need(encryptCms(bytesOf("part"), { m_office->certificate, m_recovery->certificate }, now));
        const QList<QByteArray> allowed { "REJ_AEAD", "REJ_FORM", "REJ_ALG", "REJ_RECIPIENT" };
        int harmless = 0;
        for (qsizetype bit = 0; bit < cms.size() * 8; bit += bitStep()) {
            const auto opened = decryptCms(flipped(cms, bit), (byRecovery ? m_recovery : m_office)->identity());
            QVERIFY2(opened ? opened->equals(bytesOf("part")) : allowed.contains(nameOf(opened)),
                nameOf(opened).constData());
            harmless += opened.has_value();
        }
        QVERIFY(harmless < cms.size() * 8 / bitStep() * 2 / 3); // the other recipient's share
    }

    /** All failures behind the gate look the same (trap 50). */
    void saysNothingAboutWhyItDidNotOpen()
    {
        const auto cms = need(encryptCms(bytesOf("part"), { m_office->certificate }, now));
        const auto tampered = [&](qsizetype fromEnd) {
            return decryptCms(flipped(cms, (cms.size() - fromEnd) * 8), m_office->identity()).error();
        };
        const Error uniform { ErrorCode::RejAead, {}, {} };
        QCOMPARE(tampered(1), uniform); // tag
        QCOMPARE(tampered(19), uniform); // ciphertext
        const auto wrapped = cms.lastIndexOf(QByteArrayView("\x04\x28", 2));
        QVERIFY(wrapped > 0);
        QCOMPARE(tampered(cms.size() - wrapped - 5), uniform); // wrapped key
    }

    void wrapsThreeTimes()
    {
        const QByteArray manifest = everyByte();
        const auto inner = need(signCms(bytesOf(manifest), m_site->identity(), {}, now));
        const auto sealed = need(encryptCms(bytesOf(inner), { m_office->certificate, m_recovery->certificate }, now));
        const auto outer = need(signCms(bytesOf(sealed), m_site->identity(), chain(), now));
        const auto proved = need(verifyCms(outer, CertificateProfile::SiteSigning, *m_trust, {}, now));
        const auto opened = need(decryptCms(proved.content, m_recovery->identity()));
        const auto read =
            need(verifyCms(viewOf(opened.view()), CertificateProfile::SiteSigning, *m_trust, proved.signer, now));
        QCOMPARE(read.content, manifest);
    }

private:
    QList<Certificate> chain() const { return { m_site->certificate, m_authority->issuing().certificate }; }

    std::unique_ptr<test::TestAuthority> m_authority;
    std::unique_ptr<test::Party> m_site;
    std::unique_ptr<test::Party> m_other;
    std::unique_ptr<test::Party> m_office;
    std::unique_ptr<test::Party> m_recovery;
    std::unique_ptr<Trust> m_trust;
};

GYEOT_TEST(CmsTest)
#include "tst_cms.moc"
