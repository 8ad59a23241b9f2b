#include "tests/support/exchange.h"
#include "tests/support/forge.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pem(const char* label, const QByteArray& der)
{
    QByteArray body;
    const QByteArray base64 = der.toBase64();
    for (qsizetype i = 0; i < base64.size(); i += 64)
        body += base64.mid(i, 64) + '\n';
    return QByteArray("-----BEGIN ") + label + "-----\n" + body + "-----END " + label + "-----\n";
}

QByteArray bytesOfSecret(const SecretBytes& secret)
{
    return QByteArray(reinterpret_cast<const char*>(secret.view().data()), qsizetype(secret.size()));
}

} // namespace

/** What we write is read by tools that know nothing of us, and the script that shows it refuses what it should. */
class CheckBundleTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Exchange> m_exchange;
    QString m_bundle;

    int check(QByteArray* said = nullptr, const QString& out = {})
    {
        QProcess run;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CHECK_TIME"_s, QString::number(m_exchange->clock.ms / 1000));
        run.setProcessEnvironment(environment);
        run.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments { QStringLiteral(GYEOT_SOURCE_DIR "/tests/app/checkbundle.sh"), m_bundle,
            m_exchange->folder(u"trust.pem"_s), m_exchange->folder(u"office.pem"_s),
            m_exchange->folder(u"office.key"_s) };
        if (!out.isEmpty())
            arguments.append(out);
        run.start(u"bash"_s, arguments);
        run.waitForFinished();
        if (said)
            *said = run.readAll();
        return run.exitCode();
    }

private Q_SLOTS:
    void init()
    {
        m_exchange = std::make_unique<Exchange>();
        Exchange& x = *m_exchange;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.addEvidence(caseId, u"긴 파일.bin"_s, QByteArray(17 << 20, 'x')); // two parts
        x.addEvidence(caseId, u"빈 파일.txt"_s, QByteArray());
        m_bundle = x.exportNow().folder;
        const OfficeKeys keys = must(openOfficeKeys(*x.office.store), "keys");
        QByteArray trust = pem("CERTIFICATE", keys.root.der());
        for (const RevocationList& list : keys.trust.revocations)
            trust += pem("X509 CRL", list.der);
        writeAll(x.folder(u"trust.pem"_s), trust);
        writeAll(x.folder(u"office.pem"_s), pem("CERTIFICATE", keys.import.der()));
        writeAll(x.folder(u"office.key"_s), pem("PRIVATE KEY", bytesOfSecret(must(keys.importKey.toDer(), "key"))));
    }

    void stockToolsOpenABundle() // BND-01
    {
        QByteArray said;
        const QString out = m_exchange->folder(u"plain"_s);
        QDir().mkpath(out);
        QVERIFY2(check(&said, out) == 0, said.constData());
        QVERIFY2(said.startsWith("good: site S07, number 1, "), said.constData());
        const Forge forge(*m_exchange);
        QCOMPARE(readAll(out + u"/manifest.json"_s), writeManifest(forge.open(m_bundle)));
        QCOMPARE(readAll(out + u"/000001.ops"_s), forge.plain(m_bundle, 1));
        QCOMPARE(readAll(out + u"/000003.blob"_s).size(), 16 << 20);
    }

    void andRefuseAnAlteredPart()
    {
        const QString part = m_bundle + u"/000001.p7m"_s;
        QByteArray bytes = readAll(part);
        bytes[bytes.size() - 20] = char(bytes[bytes.size() - 20] ^ 1);
        writeAll(part, bytes);
        QVERIFY(check() != 0);
        Forge::sum(m_bundle);
        QVERIFY(check() != 0);
    }

    void andRefuseAManifestOfAnotherSigner() // BND-17: openssl alone would say that both signatures are good
    {
        const Forge forge(*m_exchange);
        forge.alter(m_bundle, [](Manifest& manifest) { manifest.signer = QByteArray(32, 's'); });
        QByteArray said;
        QVERIFY(check(&said) != 0);
        QVERIFY2(said.contains("the manifest names"), said.constData());
    }

    void andRefuseASealOfAnotherSite() // BND-17: a site that passes another's signed manifest on as its own
    {
        const Forge forge(*m_exchange);
        const SiteIdentity& site = forge.identity;
        const qint64 nowMs = m_exchange->clock.ms;
        const OfficeKeys keys = must(openOfficeKeys(*m_exchange->office.store), "keys");
        const PrivateKey issuingKey = must(openIssuingKey(*m_exchange->office.store), "issuing key");
        const PrivateKey otherKey = must(PrivateKey::generate(KeyKind::EcP384), "key");
        const Certificate other = must(issueCertificate({ keys.issuing, issuingKey }, CertificateProfile::SiteSigning,
                                           must(otherKey.publicKeyDer(), "public key"), u"S08"_s, nowMs),
            "certificate");
        const QByteArray inner = must(
            signCms(bytesOf(writeManifest(forge.open(m_bundle))), site.signer(), { site.signing, keys.issuing }, nowMs),
            "inner");
        const QByteArray envelope =
            must(encryptCms(bytesOf(inner), { site.officeImport, site.officeRecovery }, nowMs), "envelope");
        const auto seal = [&](const Identity& outer) {
            const QByteArray sealed =
                must(signCms(bytesOf(envelope), outer, { outer.certificate, keys.issuing }, nowMs), "outer");
            writeAll(m_bundle + u"/manifest.p7m"_s, sealed);
            Forge::sum(m_bundle);
        };
        QByteArray said;
        seal({ other, otherKey });
        QVERIFY(check(&said) != 0);
        QVERIFY2(said.contains("is not the outer signer"), said.constData());
        seal(site.signer()); // the same by one person is good
        QVERIFY2(check(&said) == 0, said.constData());
    }

    void andAreNoMoreThanTheyShouldBe()
    {
        const QByteArray script = readAll(QStringLiteral(GYEOT_SOURCE_DIR "/tests/app/checkbundle.sh"));
        QVERIFY(script.contains("openssl cms"));
        static const QRegularExpression otherCommand(u"openssl (?!cms|says)\\w"_s);
        const auto lines = script.split('\n');
        for (const QByteArray& line : lines)
            QVERIFY2(line.startsWith('#') || !otherCommand.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }
};

GYEOT_TEST(CheckBundleTest)
#include "tst_checkbundle.moc"
