#include "core/crypto/dergate.h"
#include "tests/core/crypto/dertree.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <functional>

using namespace gyeot;
using test::DerTree;
using test::need;

namespace {

const qint64 now = test::FakeClock().nowMs();
using Edit = std::function<void(DerTree&)>;

DerTree oid(const char* hex)
{
    return { 0x06, QByteArray::fromHex(hex) };
}
DerTree sequence(const QList<DerTree>& children)
{
    return { 0x30, {}, children };
}
DerTree set(const QList<DerTree>& children)
{
    return { 0x31, {}, children };
}
DerTree octets(qsizetype size)
{
    return { 0x04, QByteArray(size, 'x') };
}
DerTree null()
{
    return { 0x05 };
}

constexpr auto idData = "2a864886f70d010701";
constexpr auto idDigestedData = "2a864886f70d010705";
constexpr auto idCompressedData = "2a864886f70d0109100109";
constexpr auto idSha256 = "608648016503040201";
constexpr auto idSha384 = "608648016503040202";

// Where things stand in a SignedData ...
DerTree& signedData(DerTree& root)
{
    return root.at({ 1, 0 });
}
DerTree& certificates(DerTree& root)
{
    return root.at({ 1, 0, 3 });
}
DerTree& signers(DerTree& root)
{
    return root.at({ 1, 0, 4 });
}
DerTree& signer(DerTree& root)
{
    return root.at({ 1, 0, 4, 0 });
}
DerTree& attributes(DerTree& root)
{
    return root.at({ 1, 0, 4, 0, 3 });
}
// ... and in an AuthEnvelopedData to one EC and one RSA key. The set is in DER order: key transport (0x30) first.
DerTree& envelope(DerTree& root)
{
    return root.at({ 1, 0 });
}
DerTree& recipients(DerTree& root)
{
    return root.at({ 1, 0, 1 });
}
DerTree& transport(DerTree& root)
{
    return root.at({ 1, 0, 1, 0 });
}
DerTree& agreement(DerTree& root)
{
    return root.at({ 1, 0, 1, 1 });
}
DerTree& encrypted(DerTree& root)
{
    return root.at({ 1, 0, 2 });
}
DerTree& tagOf(DerTree& root)
{
    return root.at({ 1, 0, 3 });
}

/** The signed attribute of this type. */
DerTree& attribute(DerTree& root, const char* type)
{
    for (DerTree& found : attributes(root).children)
        if (found.children[0].content == QByteArray::fromHex(type))
            return found;
    qFatal("no such attribute");
}

void addColumns()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("code");
}

void row(const char* name, const char* code, const Edit& edit)
{
    QTest::newRow(name) << edit << QByteArray(code);
}

void removeAttribute(DerTree& root, const char* type)
{
    attributes(root).children.removeIf(
        [type](const DerTree& found) { return found.children[0].content == QByteArray::fromHex(type); });
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class DerGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const test::TestAuthority authority(now);
        const test::Party site = authority.make(CertificateProfile::SiteSigning, QStringLiteral("S07"));
        const QList<Certificate> chain { site.certificate, authority.issuing().certificate };
        m_signed = need(signCms(bytesOf("content"), site.identity(), chain, now));
        m_envelope = need(encryptCms(bytesOf("content"),
            { authority.make(CertificateProfile::OfficeImport, QStringLiteral("Office")).certificate,
                authority.make(CertificateProfile::OfficeRecovery, QStringLiteral("Office")).certificate },
            now));
    }

    void theTreeWritesWhatItRead()
    {
        QCOMPARE(DerTree::read(m_signed).write(), m_signed);
        QCOMPARE(DerTree::read(m_envelope).write(), m_envelope);
    }

    void looksAtSignedData_data()
    {
        addColumns();
        row("as it was made", "OK", [](DerTree&) { });
        row("NULL beside the digest", "OK",
            [](DerTree& r) { signedData(r).at({ 1, 0 }) = sequence({ oid(idSha384), null() }); });
        row("no certificates", "OK", [](DerTree& r) { signedData(r).children.removeAt(3); });
        row("another type", "REJ_FORM", [](DerTree& r) { r.at({ 0 }) = oid("2a864886f70d0109100117"); });
        row("something behind the content", "REJ_FORM", [](DerTree& r) { r.children.append(null()); });
        row("version 3", "REJ_FORM", [](DerTree& r) { signedData(r).at({ 0 }).content[0] = 3; });
        row("SHA-256", "REJ_ALG", [](DerTree& r) { signedData(r).at({ 1, 0, 0 }) = oid(idSha256); });
        row("SHA-1", "REJ_ALG", [](DerTree& r) { signedData(r).at({ 1, 0, 0 }) = oid("2b0e03021a"); });
        row("two digests", "REJ_FORM",
            [](DerTree& r) { signedData(r).at({ 1 }).children.append(sequence({ oid(idSha384), null() })); });
        row("no digest", "REJ_FORM", [](DerTree& r) { signedData(r).at({ 1 }).children.clear(); });
        row("strange parameters of the digest", "REJ_FORM",
            [](DerTree& r) { signedData(r).at({ 1, 0 }).children.append(octets(1)); });
        row("content of another type", "REJ_FORM",
            [](DerTree& r) { signedData(r).at({ 2, 0 }) = oid(idDigestedData); });
        row("compressed content", "REJ_FORM", [](DerTree& r) { signedData(r).at({ 2, 0 }) = oid(idCompressedData); });
        row("content detached", "REJ_FORM", [](DerTree& r) { signedData(r).at({ 2 }).children.removeAt(1); });
        row("content in pieces", "REJ_FORM",
            [](DerTree& r) { signedData(r).at({ 2, 1, 0 }) = { 0x24, {}, { octets(3), octets(4) } }; });
        row("four certificates", "REJ_LIMIT", [](DerTree& r) {
            const DerTree one = certificates(r).children[0];
            certificates(r).children = { one, one, one, one };
        });
        row("three certificates", "OK", [](DerTree& r) {
            const DerTree one = certificates(r).children[0];
            certificates(r).children = { one, one, one };
        });
        row("empty set of certificates", "REJ_FORM", [](DerTree& r) { certificates(r).children.clear(); });
        row("attribute certificate", "REJ_FORM", [](DerTree& r) { certificates(r).children[0].tag = 0xA1; });
        row("revocation lists inside", "REJ_FORM",
            [](DerTree& r) { signedData(r).children.insert(4, DerTree { 0xA1, {}, { sequence({}) } }); });
    }
    void looksAtSignedData() { checkSigned(); }

    void looksAtTheSigner_data()
    {
        addColumns();
        row("no signer", "REJ_FORM", [](DerTree& r) { signers(r).children.clear(); });
        row("two signers", "REJ_FORM", [](DerTree& r) {
            const DerTree one = signer(r);
            signers(r).children.append(one);
        });
        row("signer named by key", "REJ_FORM", [](DerTree& r) { signer(r).at({ 1 }) = { 0x80, QByteArray(20, 'k') }; });
        row("signer of version 3", "REJ_FORM", [](DerTree& r) { signer(r).at({ 0 }).content[0] = 3; });
        row("serial of 21 bytes", "REJ_FORM",
            [](DerTree& r) { signer(r).at({ 1, 1 }).content = QByteArray(21, '\x11'); });
        row("digest of the signer SHA-256", "REJ_ALG", [](DerTree& r) { signer(r).at({ 2, 0 }) = oid(idSha256); });
        row("no signed attributes", "REJ_ALG", [](DerTree& r) { signer(r).children.removeAt(3); });
        row("empty signed attributes", "REJ_FORM", [](DerTree& r) { attributes(r).children.clear(); });
        row("no content type", "REJ_FORM", [](DerTree& r) { removeAttribute(r, "2a864886f70d010903"); });
        row("no digest attribute", "REJ_FORM", [](DerTree& r) { removeAttribute(r, "2a864886f70d010904"); });
        row("no time", "REJ_FORM", [](DerTree& r) { removeAttribute(r, "2a864886f70d010905"); });
        row("no signing certificate", "REJ_FORM", [](DerTree& r) { removeAttribute(r, "2a864886f70d010910022f"); });
        row("an attribute twice", "REJ_FORM", [](DerTree& r) {
            const DerTree one = attributes(r).children[0];
            attributes(r).children.append(one);
        });
        row("S/MIME capabilities", "REJ_FORM", [](DerTree& r) {
            attributes(r).children.append(sequence({ oid("2a864886f70d01090f"), set({ sequence({}) }) }));
        });
        row("two values of one attribute", "REJ_FORM",
            [](DerTree& r) { attribute(r, "2a864886f70d010904").at({ 1 }).children.append(octets(48)); });
        row("no value", "REJ_FORM", [](DerTree& r) { attribute(r, "2a864886f70d010904").at({ 1 }).children.clear(); });
        row("content type attribute of another type", "REJ_FORM",
            [](DerTree& r) { attribute(r, "2a864886f70d010903").at({ 1, 0 }) = oid(idDigestedData); });
        row("short digest", "REJ_FORM",
            [](DerTree& r) { attribute(r, "2a864886f70d010904").at({ 1, 0 }) = octets(32); });
        row("time that is none", "REJ_FORM",
            [](DerTree& r) { attribute(r, "2a864886f70d010905").at({ 1, 0 }) = octets(13); });
        row("ECDSA with SHA-256", "REJ_ALG", [](DerTree& r) { signer(r).at({ 4, 0 }) = oid("2a8648ce3d040302"); });
        row("Ed25519", "REJ_ALG", [](DerTree& r) { signer(r).at({ 4, 0 }) = oid("2b6570"); });
        row("RSA", "REJ_ALG",
            [](DerTree& r) { signer(r).at({ 4 }) = sequence({ oid("2a864886f70d010101"), null() }); });
        row("signature of 105 bytes", "REJ_ALG", [](DerTree& r) { signer(r).at({ 5 }) = octets(105); });
        row("no signature", "REJ_FORM", [](DerTree& r) { signer(r).children.removeAt(5); });
        row("unsigned attributes", "REJ_FORM",
            [](DerTree& r) { signer(r).children.append(DerTree { 0xA1, {}, { sequence({}) } }); });
    }
    void looksAtTheSigner() { checkSigned(); }

    void looksAtRecipients_data()
    {
        addColumns();
        row("as it was made", "OK", [](DerTree&) { });
        row("another type", "REJ_FORM", [](DerTree& r) { r.at({ 0 }) = oid("2a864886f70d010703"); });
        row("version 2", "REJ_FORM", [](DerTree& r) { envelope(r).at({ 0 }).content[0] = 2; });
        row("originator's certificates", "REJ_FORM",
            [](DerTree& r) { envelope(r).children.insert(1, DerTree { 0xA0, {}, { sequence({}) } }); });
        row("no recipient", "REJ_FORM", [](DerTree& r) { recipients(r).children.clear(); });
        row("four recipients", "OK", [](DerTree& r) {
            const DerTree one = transport(r);
            recipients(r).children = { one, one, one, one };
        });
        row("five recipients", "REJ_LIMIT", [](DerTree& r) {
            const DerTree one = transport(r);
            recipients(r).children = { one, one, one, one, one };
        });
        row("recipient with a password", "REJ_FORM",
            [](DerTree& r) { recipients(r).children.append(DerTree { 0xA3 }); });
        row("key agreement of version 4", "REJ_FORM", [](DerTree& r) { agreement(r).at({ 0 }).content[0] = 4; });
        row("known originator", "REJ_FORM", [](DerTree& r) { agreement(r).at({ 1, 0 }).tag = 0xA0; });
        row("ephemeral key on P-256", "REJ_ALG",
            [](DerTree& r) { agreement(r).at({ 1, 0, 1 }).content = QByteArray("\0\4", 2) + QByteArray(64, 'x'); });
        row("compressed point", "REJ_ALG", [](DerTree& r) { agreement(r).at({ 1, 0, 1 }).content[1] = 2; });
        row("X25519", "REJ_ALG", [](DerTree& r) { agreement(r).at({ 1, 0, 0, 0 }) = oid("2b656e"); });
        row("user keying material", "REJ_FORM",
            [](DerTree& r) { agreement(r).children.insert(2, DerTree { 0xA1, {}, { octets(16) } }); });
        row("derivation with SHA-1", "REJ_ALG",
            [](DerTree& r) { agreement(r).at({ 2, 0 }) = oid("2b81051086483f0002"); });
        row("derivation with SHA-384", "REJ_ALG", [](DerTree& r) { agreement(r).at({ 2, 0 }) = oid("2b8104010b02"); });
        row("AES-128 key wrap", "REJ_ALG",
            [](DerTree& r) { agreement(r).at({ 2, 1, 0 }) = oid("608648016503040105"); });
        row("no key wrap", "REJ_FORM", [](DerTree& r) { agreement(r).at({ 2 }).children.removeAt(1); });
        row("recipient named by key", "REJ_FORM",
            [](DerTree& r) { agreement(r).at({ 3, 0, 0 }) = { 0xA0, {}, { octets(20) } }; });
        row("wrapped key of 24 bytes", "REJ_ALG", [](DerTree& r) { agreement(r).at({ 3, 0, 1 }) = octets(24); });
        row("two wrapped keys", "REJ_FORM", [](DerTree& r) {
            const DerTree one = agreement(r).at({ 3, 0 });
            agreement(r).at({ 3 }).children.append(one);
        });
        row("key transport of version 2", "REJ_FORM", [](DerTree& r) { transport(r).at({ 0 }).content[0] = 2; });
        row("RSA with PKCS#1 v1.5", "REJ_ALG",
            [](DerTree& r) { transport(r).at({ 2 }) = sequence({ oid("2a864886f70d010101"), null() }); });
        row("OAEP with SHA-1 by default", "REJ_ALG", [](DerTree& r) { transport(r).at({ 2, 1 }).children.clear(); });
        row("OAEP with SHA-1", "REJ_ALG", [](DerTree& r) { transport(r).at({ 2, 1, 0, 0, 0 }) = oid("2b0e03021a"); });
        row("mask with SHA-1", "REJ_ALG",
            [](DerTree& r) { transport(r).at({ 2, 1, 1, 0, 1, 0 }) = oid("2b0e03021a"); });
        row("mask of another kind", "REJ_ALG",
            [](DerTree& r) { transport(r).at({ 2, 1, 1, 0, 0 }) = oid("2a864886f70d010109"); });
        row("no mask", "REJ_FORM", [](DerTree& r) { transport(r).at({ 2, 1 }).children.removeAt(1); });
        row("a label", "REJ_FORM",
            [](DerTree& r) { transport(r).at({ 2, 1 }).children.append(DerTree { 0xA2, {}, { null() } }); });
        row("RSA-2048", "REJ_ALG", [](DerTree& r) { transport(r).at({ 3 }) = octets(256); });
    }
    void looksAtRecipients() { checkEnvelope(); }

    /** BND-11, BND-16. */
    void looksAtTheCipher_data()
    {
        addColumns();
        row("content of another type", "REJ_FORM", [](DerTree& r) { encrypted(r).at({ 0 }) = oid(idDigestedData); });
        row("AES-128-GCM", "REJ_ALG", [](DerTree& r) { encrypted(r).at({ 1, 0 }) = oid("608648016503040106"); });
        row("AES-256-CCM", "REJ_ALG", [](DerTree& r) { encrypted(r).at({ 1, 0 }) = oid("60864801650304012f"); });
        row("AES-256-CBC", "REJ_ALG",
            [](DerTree& r) { encrypted(r).at({ 1 }) = sequence({ oid("60864801650304012a"), octets(16) }); });
        row("ChaCha20-Poly1305", "REJ_ALG",
            [](DerTree& r) { encrypted(r).at({ 1, 0 }) = oid("2a864886f70d0109100312"); });
        row("nonce of 8", "REJ_ALG", [](DerTree& r) { encrypted(r).at({ 1, 1, 0 }) = octets(8); });
        row("nonce of 16", "REJ_ALG", [](DerTree& r) { encrypted(r).at({ 1, 1, 0 }) = octets(16); });
        row("nonce of 1,000", "REJ_ALG", [](DerTree& r) { encrypted(r).at({ 1, 1, 0 }) = octets(1000); });
        row("stated tag of 12", "REJ_ALG", [](DerTree& r) { encrypted(r).at({ 1, 1, 1 }).content[0] = 12; });
        row("stated tag of 4", "REJ_ALG", [](DerTree& r) { encrypted(r).at({ 1, 1, 1 }).content[0] = 4; });
        row("stated tag by default", "REJ_ALG", [](DerTree& r) { encrypted(r).at({ 1, 1 }).children.removeAt(1); });
        row("content absent", "REJ_FORM", [](DerTree& r) { encrypted(r).children.removeAt(2); });
        row("content in pieces", "REJ_FORM", [](DerTree& r) { encrypted(r).at({ 2 }) = { 0xA0, {}, { octets(7) } }; });
        row("tag of 15", "REJ_ALG", [](DerTree& r) { tagOf(r).content.chop(1); });
        row("tag of 4", "REJ_ALG", [](DerTree& r) { tagOf(r).content.truncate(4); });
        row("tag of 1", "REJ_ALG", [](DerTree& r) { tagOf(r).content.truncate(1); });
        row("no tag byte", "REJ_ALG", [](DerTree& r) { tagOf(r).content.clear(); });
        row("tag of 17", "REJ_ALG", [](DerTree& r) { tagOf(r).content.append('x'); });
        row("no tag", "REJ_FORM", [](DerTree& r) { envelope(r).children.removeAt(3); });
        row("authenticated attributes", "REJ_FORM",
            [](DerTree& r) { envelope(r).children.insert(3, DerTree { 0xA1, {}, { sequence({}) } }); });
        row("unauthenticated attributes", "REJ_FORM",
            [](DerTree& r) { envelope(r).children.append(DerTree { 0xA2, {}, { sequence({}) } }); });
    }
    void looksAtTheCipher() { checkEnvelope(); }

    /** BND-23. */
    void refusesWhatIsTooMuch()
    {
        const QByteArray large(17 * 1024 * 1024, '0');
        QCOMPARE(gateSigned(large).error().code, ErrorCode::RejLimit);
        QCOMPARE(gateEnveloped(large).error().code, ErrorCode::RejLimit);
        DerTree deep = DerTree::read(m_signed);
        for (int i = 0; i < 50; ++i)
            certificates(deep).children[0] = sequence({ certificates(deep).children[0] });
        QCOMPARE(gateSigned(deep.write()).error().code, ErrorCode::RejLimit);
        const QByteArray claims = QByteArray::fromHex("3084800000000609" + QByteArray(idData)) + QByteArray(80, 'x');
        QCOMPARE(gateSigned(claims).error().code, ErrorCode::RejForm);
        QCOMPARE(gateEnveloped(claims).error().code, ErrorCode::RejForm);
    }

    void refusesNoise()
    {
        for (const char* hex :
            { "", "00", "30", "3000", "3080", "300b06092a864886f70d010702", "30820000", "ffffffff" }) {
            QVERIFY(!gateSigned(QByteArray::fromHex(hex)));
            QVERIFY(!gateEnveloped(QByteArray::fromHex(hex)));
        }
    }

private:
    void checkSigned() const
    {
        QFETCH(Edit, edit);
        QFETCH(QByteArray, code);
        DerTree root = DerTree::read(m_signed);
        edit(root);
        const auto gated = gateSigned(root.write());
        QCOMPARE(gated ? QByteArray("OK") : QByteArray(errorName(gated.error().code)), code);
    }

    void checkEnvelope() const
    {
        QFETCH(Edit, edit);
        QFETCH(QByteArray, code);
        DerTree root = DerTree::read(m_envelope);
        edit(root);
        const auto gated = gateEnveloped(root.write());
        QCOMPARE(gated ? QByteArray("OK") : QByteArray(errorName(gated.error().code)), code);
    }

    QByteArray m_signed;
    QByteArray m_envelope;
};

GYEOT_TEST(DerGateTest)
#include "tst_dergate.moc"
