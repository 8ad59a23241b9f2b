#include "core/crypto/fingerprint.h"
#include "core/crypto/passphrasewords.h"
#include "core/crypto/seal.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

class FingerprintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEightWordsOfTheList()
    {
        const auto words = keyFingerprint(QByteArray(32, 'a'), QByteArray(32, 'b'));
        QCOMPARE(words->size(), fingerprintWordCount);
        const auto list = passphraseWords();
        for (const QString& word : *words)
            QVERIFY(list->contains(word.toUtf8()));
        QCOMPARE(*keyFingerprint(QByteArray(32, 'a'), QByteArray(32, 'b')), *words);
    }

    /** The bits by hand: digest as one number, eleven at a time from the top. */
    void takesElevenBitsAWord()
    {
        QByteArray named("gyeot fingerprint/1");
        named.append('\0').append(QByteArray(32, 'a')).append(QByteArray(32, 'b'));
        QString bits;
        for (const char byte : sha256(bytesOf(named)))
            bits += QString::number(uchar(byte), 2).rightJustified(8, u'0');
        const auto list = passphraseWords();
        const auto words = keyFingerprint(QByteArray(32, 'a'), QByteArray(32, 'b'));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(words->at(i).toUtf8(), list->at(bits.mid(i * 11, 11).toInt(nullptr, 2)));
    }

    void eitherKeyChangesIt()
    {
        const auto words = keyFingerprint(QByteArray(32, 'a'), QByteArray(32, 'b'));
        QVERIFY(*keyFingerprint(QByteArray(32, 'c'), QByteArray(32, 'b')) != *words);
        QVERIFY(*keyFingerprint(QByteArray(32, 'a'), QByteArray(32, 'c')) != *words);
        QVERIFY(*keyFingerprint(QByteArray(32, 'b'), QByteArray(32, 'a')) != *words);
    }

    void refusesWhatAreNoKeys()
    {
        QCOMPARE(keyFingerprint("short", QByteArray(32, 'b')).error().code, ErrorCode::BadArgument);
        QCOMPARE(keyFingerprint(QByteArray(32, 'a'), {}).error().code, ErrorCode::BadArgument);
    }

    void aPairFromASeedIsAlwaysTheSame()
    {
        const SecretBytes seed = SecretBytes::copyOf(bytesOf(QByteArray(32, 's')));
        const SignKeyPair pair = SignKeyPair::fromSeed(seed);
        QCOMPARE(pair.publicKey, SignKeyPair::fromSeed(seed).publicKey);
        QVERIFY(verifySignature(pair.publicKey, bytesOf("word"), sign(pair, bytesOf("word"))));
        QVERIFY(SignKeyPair::fromSeed(SecretBytes::random(32)).publicKey != pair.publicKey);
    }
};

GYEOT_TEST(FingerprintTest)
#include "tst_fingerprint.moc"
