#include "core/crypto/seal.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace gyeot;

namespace {

SecretBytes keyOf(const char* hex)
{
    return SecretBytes::copyOf(bytesOf(QByteArray::fromHex(hex)));
}

SecretBytes countingKey()
{
    return keyOf("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
}

} // namespace

class SealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** draft-irtf-cfrg-xchacha-03, A.3.1, behind our algorithm byte. */
    void opensThePublishedVector()
    {
        const SecretBytes key = keyOf("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
        const QByteArray sealed =
            QByteArray::fromHex("01404142434445464748494a4b4c4d4e4f5051525354555657"
                                "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
        const auto opened = unseal(key, sealed, bytesOf(QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7")));
        QVERIFY(opened);
        QVERIFY(
            opened->equals(bytesOf("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
                                   "the future, sunscreen would be it.")));
    }

    void opensWhatItSealed()
    {
        const SecretBytes key = SecretBytes::random(keySize);
        for (const QByteArray& text : { QByteArray(), QByteArray("가"), QByteArray(100000, 'x') }) {
            const QByteArray sealed = seal(key, bytesOf(text), bytesOf("notes|7|body|1"));
            QCOMPARE(sealed.size(), text.size() + 41);
            const auto opened = unseal(key, sealed, bytesOf("notes|7|body|1"));
            QVERIFY(opened && opened->equals(bytesOf(text)));
        }
    }

    void neverRepeatsANonce()
    {
        const SecretBytes key = SecretBytes::random(keySize);
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(seal(key, bytesOf("same"), {}).sliced(1, 24));
        QCOMPARE(nonces.size(), 1000);
    }

    void refusesEveryFlippedBit()
    {
        const SecretBytes key = SecretBytes::random(keySize);
        const QByteArray sealed = seal(key, bytesOf("010203-4******"), bytesOf("context"));
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray altered = sealed;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            const auto opened = unseal(key, altered, bytesOf("context"));
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, bit < 8 ? ErrorCode::BadForm : ErrorCode::SealBroken);
        }
    }

    void refusesOtherKeyContextAndLength()
    {
        const SecretBytes key = SecretBytes::random(keySize);
        const QByteArray sealed = seal(key, bytesOf("value"), bytesOf("row 1"));
        QCOMPARE(unseal(SecretBytes::random(keySize), sealed, bytesOf("row 1")).error().code, ErrorCode::SealBroken);
        QCOMPARE(unseal(key, sealed, bytesOf("row 2")).error().code, ErrorCode::SealBroken);
        QCOMPARE(unseal(key, sealed, {}).error().code, ErrorCode::SealBroken);
        QCOMPARE(unseal(key, sealed + 'x', bytesOf("row 1")).error().code, ErrorCode::SealBroken);
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QCOMPARE(unseal(key, sealed.first(size), bytesOf("row 1")).error().code,
                size < 41 ? ErrorCode::BadForm : ErrorCode::SealBroken);
    }

    void sealsToOnePrivateKey()
    {
        const BoxKeyPair office = BoxKeyPair::generate();
        const BoxKeyPair other = BoxKeyPair::generate();
        const auto sealed = sealTo(office.publicKey, bytesOf("case key"));
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), qsizetype(1 + 48 + 8));
        const auto opened = unsealWith(office, *sealed);
        QVERIFY(opened && opened->equals(bytesOf("case key")));
        QCOMPARE(unsealWith(other, *sealed).error().code, ErrorCode::SealBroken);
        for (qsizetype bit = 0; bit < sealed->size() * 8; ++bit) {
            QByteArray altered = *sealed;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            const auto wrong = unsealWith(office, altered);
            // The top bit of an X25519 point is ignored (RFC 7748, section 5), but the nonce is a hash of its bytes.
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().code, bit < 8 ? ErrorCode::BadForm : ErrorCode::SealBroken);
        }
        QCOMPARE(unsealWith(office, sealed->first(48)).error().code, ErrorCode::BadForm);
    }

    void refusesUselessPublicKeys()
    {
        QCOMPARE(sealTo({}, bytesOf("x")).error().code, ErrorCode::BadArgument);
        QCOMPARE(sealTo(QByteArray(31, 'k'), bytesOf("x")).error().code, ErrorCode::BadArgument);
        QCOMPARE(sealTo(QByteArray(32, '\0'), bytesOf("x")).error().code, ErrorCode::BadArgument); // small order
    }

    /** RFC 8032, 7.1, test 2. */
    void signsAsPublished()
    {
        const SignKeyPair pair { QByteArray::fromHex(
                                     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
            keyOf("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                  "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") };
        const QByteArray message = QByteArray::fromHex("72");
        const QByteArray signature = sign(pair, bytesOf(message));
        QCOMPARE(signature.toHex(),
            QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                       "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(verifySignature(pair.publicKey, bytesOf(message), signature));
    }

    void verifiesOnlyTheSignedMessage()
    {
        const SignKeyPair pair = SignKeyPair::generate();
        const QByteArray signature = sign(pair, bytesOf("checkpoint 7"));
        QVERIFY(verifySignature(pair.publicKey, bytesOf("checkpoint 7"), signature));
        QVERIFY(!verifySignature(pair.publicKey, bytesOf("checkpoint 8"), signature));
        QVERIFY(!verifySignature(SignKeyPair::generate().publicKey, bytesOf("checkpoint 7"), signature));
        QVERIFY(!verifySignature(pair.publicKey, bytesOf("checkpoint 7"), signature.first(63)));
        QVERIFY(!verifySignature(pair.publicKey.first(31), bytesOf("checkpoint 7"), signature));
        QVERIFY(!verifySignature({}, {}, {}));
        for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
            QByteArray altered = signature;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            QVERIFY(!verifySignature(pair.publicKey, bytesOf("checkpoint 7"), altered));
        }
    }

    /** The expected bytes are Python's: hashlib.blake2b(b"", digest_size=32, key=bytes(range(32)),
     *  salt=(1).to_bytes(16, "little"), person=b"storekey".ljust(16, b"\0")), as libsodium documents crypto_kdf. */
    void derivesOneSubkeyPerUse()
    {
        const SecretBytes subkey = deriveSubkey(countingKey(), "storekey");
        QCOMPARE(viewOf(subkey.view()).toByteArray().toHex(),
            QByteArray("48fe6b58d60192735bcfb184ec2f70166c7de737cc6f427efabdb1acd910c825"));
        QVERIFY(!deriveSubkey(countingKey(), "headkey_").equals(subkey.view()));
    }

    /** hashlib.blake2b(b"message", digest_size=32, key=bytes(range(32))). */
    void macsWithBlake2b()
    {
        QCOMPARE(keyedHash(countingKey(), bytesOf("message")).toHex(),
            QByteArray("2615bcafac3ebcd31940a8f15d876916435d805823d2db78c201a8e94624a0ae"));
    }

    /** RFC 4231, cases 2 and 6 (a key longer than one block). */
    void macsWithSha256()
    {
        QCOMPARE(hmacSha256(keyOf("4a656665"), bytesOf("what do ya want for nothing?")).toHex(),
            QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        QCOMPARE(hmacSha256(SecretBytes::copyOf(bytesOf(QByteArray(131, char(0xaa)))),
                     bytesOf("Test Using Larger Than Block-Size Key - Hash Key First"))
                     .toHex(),
            QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    }

    void comparesDigests()
    {
        QVERIFY(sameBytes("abc", "abc"));
        QVERIFY(sameBytes({}, {}));
        QVERIFY(!sameBytes("abc", "abd"));
        QVERIFY(!sameBytes("abc", "abcd"));
    }

    void drawsRandomBytes()
    {
        QCOMPARE(randomBytes(16).size(), 16);
        QVERIFY(randomBytes(16) != randomBytes(16));
        QVERIFY(randomBytes(0).isEmpty());
    }
};

GYEOT_TEST(SealTest)
#include "tst_seal.moc"
