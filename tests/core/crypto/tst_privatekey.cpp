#include "core/crypto/privatekey.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

class PrivateKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsBytes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("P-384") << int(KeyKind::EcP384);
        QTest::newRow("RSA-3072") << int(KeyKind::Rsa3072);
    }
    void comesBackFromItsBytes()
    {
        QFETCH(int, kind);
        const PrivateKey key = test::testKey(KeyKind(kind));
        const auto der = key.toDer();
        QVERIFY(der);
        const auto again = PrivateKey::fromDer(*der);
        QVERIFY(again);
        QCOMPARE(int(again->kind()), kind);
        QVERIFY(again->toDer()->equals(der->view()));
        QCOMPARE(*again->publicKeyDer(), *key.publicKeyDer());
    }

    void isAnotherEachTime()
    {
        QVERIFY(*PrivateKey::generate(KeyKind::EcP384)->publicKeyDer()
            != *PrivateKey::generate(KeyKind::EcP384)->publicKeyDer());
    }

    void refusesWhatIsNoKeyOfOurs()
    {
        const auto der = *PrivateKey::generate(KeyKind::EcP384)->toDer();
        for (size_t size = 0; size < der.size(); ++size)
            QCOMPARE(PrivateKey::fromDer(SecretBytes::copyOf(der.view().first(size))).error().code, ErrorCode::BadForm);
        const QByteArray longer = viewOf(der.view()).toByteArray() + '\0';
        QCOMPARE(PrivateKey::fromDer(SecretBytes::copyOf(bytesOf(longer))).error().code, ErrorCode::BadForm);
        // P-256, made with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -outform DER
        // The scalar is a row of ones, so that nobody takes it for a key in use.
        const QByteArray p256 = QByteArray::fromHex("304102010030"
                                                    "1306072a8648ce3d020106082a8648ce3d030107"
                                                    "0427302502010104"
                                                    "20"
                                                    "0101010101010101010101010101010101010101010101010101010101010101");
        QCOMPARE(PrivateKey::fromDer(SecretBytes::copyOf(bytesOf(p256))).error().code, ErrorCode::BadForm);
        QCOMPARE(PrivateKey::fromDer(SecretBytes::copyOf(bytesOf("no key"))).error().code, ErrorCode::BadForm);
    }
};

GYEOT_TEST(PrivateKeyTest)
#include "tst_privatekey.moc"
