#include "core/base/file.h"
#include "core/crypto/cms.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gyeot;
using namespace Qt::StringLiterals;
using test::need;

namespace {

const qint64 now = test::FakeClock().nowMs();

QByteArray pem(const QByteArray& label, const QByteArray& der)
{
    QByteArray text = "-----BEGIN " + label + "-----\n";
    const QByteArray base64 = der.toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 64)
        text += base64.sliced(at, qMin<qsizetype>(64, base64.size() - at)) + '\n';
    return text + "-----END " + label + "-----\n";
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    return bytes + "\r\n\n\r";
}

template<typename T>
QByteArray nameOf(const Result<T>& result)
{
    return result ? QByteArray("OK") : QByteArray(errorName(result.error().code));
}

} // namespace

/** Ours beside stock `openssl cms`: each opens what the other made, and ours refuses what the other makes by default. */
class CmsInteropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(u"openssl"_s);
        QVERIFY2(!m_program.isEmpty(), "needs the openssl command line");
        m_authority = std::make_unique<test::TestAuthority>(now);
        m_site = std::make_unique<test::Party>(m_authority->make(CertificateProfile::SiteSigning, u"S07"_s));
        m_other = std::make_unique<test::Party>(m_authority->make(CertificateProfile::SiteSigning, u"S08"_s));
        m_office = std::make_unique<test::Party>(m_authority->make(CertificateProfile::OfficeImport, u"Office"_s));
        m_recovery = std::make_unique<test::Party>(m_authority->make(CertificateProfile::OfficeRecovery, u"Office"_s));
        m_trust = std::make_unique<Trust>(m_authority->trust(now));
        write(u"site"_s, *m_site);
        write(u"other"_s, *m_other);
        write(u"office"_s, *m_office);
        write(u"recovery"_s, *m_recovery);
        write(u"both.pem"_s,
            pem("CERTIFICATE", m_site->certificate.der())
                + pem("CERTIFICATE", m_authority->issuing().certificate.der()));
        write(u"issuing.pem"_s, pem("CERTIFICATE", m_authority->issuing().certificate.der()));
        write(u"root.pem"_s, pem("CERTIFICATE", m_authority->root().certificate.der()));
        QByteArray all = pem("CERTIFICATE", m_authority->root().certificate.der());
        for (const RevocationList& list : m_trust->revocations)
            all += pem("X509 CRL", list.der);
        write(u"trust.pem"_s, all);
        write(u"content"_s, everyByte());
    }

    void stockToolsVerifyAndOpenOurs_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::newRow("the office") << u"office"_s;
        QTest::newRow("the officers of recovery") << u"recovery"_s;
    }
    void stockToolsVerifyAndOpenOurs()
    {
        QFETCH(QString, recipient);
        const auto inner = need(signCms(bytesOf(everyByte()), m_site->identity(), {}, now));
        const auto sealed = need(encryptCms(bytesOf(inner), { m_office->certificate, m_recovery->certificate }, now));
        write(u"outer.p7m"_s, need(signCms(bytesOf(sealed), m_site->identity(), chain(), now)));
        QCOMPARE(run(verifying({ u"-in"_s, u"outer.p7m"_s, u"-signer"_s, u"outer.pem"_s, u"-out"_s, u"l2.der"_s })), 0);
        QCOMPARE(run({ u"cms"_s, u"-decrypt"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"l2.der"_s,
                     u"-recip"_s, recipient + u".pem"_s, u"-inkey"_s, recipient + u".key"_s, u"-out"_s, u"l1.der"_s }),
            0);
        QCOMPARE(run(verifying({ u"-certfile"_s, u"both.pem"_s, u"-in"_s, u"l1.der"_s, u"-signer"_s, u"inner.pem"_s,
                     u"-out"_s, u"manifest"_s })),
            0);
        QCOMPARE(read(u"manifest"_s), everyByte());
        QCOMPARE(read(u"outer.pem"_s), read(u"inner.pem"_s));
    }

    void stockToolsSeeARevocation()
    {
        QByteArray all = pem("CERTIFICATE", m_authority->root().certificate.der());
        for (const RevocationList& list : m_authority->trust(now, { m_site->certificate.serial() }).revocations)
            all += pem("X509 CRL", list.der);
        write(u"revoked.pem"_s, all);
        write(u"outer.p7m"_s, need(signCms(bytesOf("x"), m_site->identity(), chain(), now)));
        QStringList arguments = verifying({ u"-in"_s, u"outer.p7m"_s, u"-out"_s, u"l2.der"_s });
        QCOMPARE(run(arguments), 0);
        arguments.replace(arguments.indexOf(u"trust.pem"_s), u"revoked.pem"_s);
        QVERIFY(run(arguments) != 0);
    }

    void stockToolsReadOurCertificates()
    {
        QCOMPARE(
            run({ u"verify"_s, u"-x509_strict"_s, u"-attime"_s, seconds(), u"-CAfile"_s, u"root.pem"_s, u"-no-CApath"_s,
                u"-no-CAstore"_s, u"-untrusted"_s, u"issuing.pem"_s, u"-policy_check"_s, u"-explicit_policy"_s,
                u"-policy"_s, u"2.25.51584880556281024322259958205515175134.1.3"_s, u"site.pem"_s }),
            0);
    }

    void readsWhatStockToolsSign_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("code");
        const QStringList ours { u"-md"_s, u"sha384"_s, u"-cades"_s, u"-nosmimecap"_s, u"-nodetach"_s, u"-binary"_s };
        const auto but = [&ours](const QStringList& without, const QStringList& with) {
            QStringList options = ours;
            for (const QString& option : without)
                options.removeOne(option);
            return options + with;
        };
        QTest::newRow("our algorithms") << ours << QByteArray("OK");
        QTest::newRow("and the authority beside it")
            << but({}, { u"-certfile"_s, u"issuing.pem"_s }) << QByteArray("OK");
        QTest::newRow("without certificates") << but({}, { u"-nocerts"_s }) << QByteArray("OK");
        QTest::newRow("SHA-256") << but({ u"sha384"_s }, { u"-md"_s, u"sha256"_s }) << QByteArray("REJ_ALG");
        QTest::newRow("capabilities") << but({ u"-nosmimecap"_s }, {}) << QByteArray("REJ_FORM");
        QTest::newRow("no signing certificate") << but({ u"-cades"_s }, {}) << QByteArray("REJ_FORM");
        QTest::newRow("no attributes") << but({ u"-cades"_s, u"-nosmimecap"_s }, { u"-noattr"_s })
                                       << QByteArray("REJ_ALG");
        QTest::newRow("detached") << but({ u"-nodetach"_s }, {}) << QByteArray("REJ_FORM");
        QTest::newRow("named by key") << but({}, { u"-keyid"_s }) << QByteArray("REJ_FORM");
        QTest::newRow("in pieces") << but({}, { u"-stream"_s }) << QByteArray("REJ_FORM");
        QTest::newRow("two signers") << but({}, { u"-signer"_s, u"other.pem"_s, u"-inkey"_s, u"other.key"_s })
                                     << QByteArray("REJ_FORM");
        QTest::newRow("another content type")
            << but({}, { u"-econtent_type"_s, u"pkcs7-digestData"_s }) << QByteArray("REJ_FORM");
    }
    void readsWhatStockToolsSign()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, code);
        // -md belongs to the signer named before it
        QStringList arguments { u"cms"_s, u"-sign"_s, u"-outform"_s, u"DER"_s, u"-in"_s, u"content"_s, u"-out"_s,
            u"signed"_s, u"-signer"_s, u"site.pem"_s, u"-inkey"_s, u"site.key"_s };
        QCOMPARE(run(arguments + options), 0);
        const auto verified =
            verifyCms(read(u"signed"_s), CertificateProfile::SiteSigning, *m_trust, m_site->certificate, now);
        QCOMPARE(nameOf(verified), code);
        if (verified)
            QCOMPARE(verified->content, everyByte());
    }

    void readsWhatStockToolsEncrypt_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QByteArray>("code");
        const QStringList oaep { u"-keyopt"_s, u"rsa_padding_mode:oaep"_s, u"-keyopt"_s, u"rsa_oaep_md:sha256"_s,
            u"-keyopt"_s, u"rsa_mgf1_md:sha256"_s };
        const QStringList ecdh { u"-keyopt"_s, u"ecdh_kdf_md:sha256"_s };
        const QString gcm = u"-aes-256-gcm"_s;
        QTest::newRow("our algorithms, EC") << QStringList { gcm } + ecdh << u"office"_s << QByteArray("OK");
        QTest::newRow("our algorithms, RSA") << QStringList { gcm } + oaep << u"recovery"_s << QByteArray("OK");
        QTest::newRow("the default derivation, SHA-1") << QStringList { gcm } << u"office"_s << QByteArray("REJ_ALG");
        QTest::newRow("the default padding, PKCS#1 v1.5")
            << QStringList { gcm } << u"recovery"_s << QByteArray("REJ_ALG");
        QTest::newRow("OAEP with SHA-1") << QStringList { gcm, u"-keyopt"_s, u"rsa_padding_mode:oaep"_s }
                                         << u"recovery"_s << QByteArray("REJ_ALG");
        QTest::newRow("AES-128") << QStringList { u"-aes-128-gcm"_s } + ecdh << u"office"_s << QByteArray("REJ_ALG");
        QTest::newRow("CBC") << QStringList { u"-aes-256-cbc"_s } + ecdh << u"office"_s << QByteArray("REJ_FORM");
        QTest::newRow("in pieces") << QStringList { gcm, u"-stream"_s } + ecdh << u"office"_s << QByteArray("REJ_FORM");
    }
    void readsWhatStockToolsEncrypt()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, recipient);
        QFETCH(QByteArray, code);
        QStringList arguments { u"cms"_s, u"-encrypt"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-in"_s, u"content"_s,
            u"-out"_s, u"sealed"_s };
        // The cipher stands before the recipient, the options of the key behind it.
        arguments += options.first();
        arguments += { u"-recip"_s, recipient + u".pem"_s };
        QCOMPARE(run(arguments + options.sliced(1)), 0);
        const auto opened =
            decryptCms(read(u"sealed"_s), recipient == u"office" ? m_office->identity() : m_recovery->identity());
        QCOMPARE(nameOf(opened), code);
        if (opened)
            QVERIFY(opened->equals(bytesOf(everyByte())));
    }

    void refusesOtherKindsOfMessages()
    {
        QCOMPARE(run({ u"cms"_s, u"-digest_create"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-in"_s, u"content"_s,
                     u"-out"_s, u"digested"_s }),
            0);
        QCOMPARE(run({ u"cms"_s, u"-data_create"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-in"_s, u"content"_s,
                     u"-out"_s, u"plain"_s }),
            0);
        for (const QString& name : { u"digested"_s, u"plain"_s, u"site.pem"_s, u"content"_s }) {
            QCOMPARE(nameOf(verifyCms(read(name), CertificateProfile::SiteSigning, *m_trust, {}, now)),
                QByteArray("REJ_FORM"));
            QCOMPARE(nameOf(decryptCms(read(name), m_office->identity())), QByteArray("REJ_FORM"));
        }
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        QVERIFY(writeFileAtomically(m_dir.filePath(name), bytes));
    }

    void write(const QString& name, const test::Party& party)
    {
        const auto key = need(party.key.toDer());
        write(name + u".pem"_s, pem("CERTIFICATE", party.certificate.der()));
        write(name + u".key"_s, pem("PRIVATE KEY", viewOf(key.view()).toByteArray()));
    }

    QByteArray read(const QString& name) const
    {
        return readFile(m_dir.filePath(name), 1 << 20).value_or(QByteArray());
    }

    static QString seconds() { return QString::number(now / 1000 + 60); }

    /** The line of reference/security.md 3.13.8 with revocation switched on, at the test's time. */
    static QStringList verifying(const QStringList& more)
    {
        return QStringList { u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-CAfile"_s,
            u"trust.pem"_s, u"-no-CApath"_s, u"-no-CAstore"_s, u"-crl_check_all"_s, u"-x509_strict"_s, u"-attime"_s,
            seconds() }
        + more;
    }

    int run(const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_program, arguments);
        if (!process.waitForFinished(60000))
            return -1;
        m_said = process.readAll();
        if (process.exitCode() != 0)
            qInfo("openssl %s: %s", qPrintable(arguments.value(1)), m_said.constData());
        return process.exitCode();
    }

    QList<Certificate> chain() const { return { m_site->certificate, m_authority->issuing().certificate }; }

    QString m_program;
    QTemporaryDir m_dir;
    QByteArray m_said;
    std::unique_ptr<test::TestAuthority> m_authority;
    std::unique_ptr<test::Party> m_site;
    std::unique_ptr<test::Party> m_other;
    std::unique_ptr<test::Party> m_office;
    std::unique_ptr<test::Party> m_recovery;
    std::unique_ptr<Trust> m_trust;
};

GYEOT_TEST(CmsInteropTest)
#include "tst_cmsinterop.moc"
