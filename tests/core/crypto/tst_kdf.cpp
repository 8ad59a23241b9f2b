#include "core/crypto/kdf.h"
#include "tests/support/fastkdf.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

class KdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** Made by OpenSSL 3.5: openssl kdf -keylen 32 -kdfopt pass:… -kdfopt salt:0123456789abcdef -kdfopt lanes:1 -kdfopt iter:T
     *  -kdfopt memcost:M ARGON2ID */
    void agreesWithAnotherImplementation_data()
    {
        QTest::addColumn<int>("memoryKiB");
        QTest::addColumn<int>("passes");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("floor") << 65536 << 3
                               << QByteArray("7dcaaaae5b693e9b2cbbd25f90c067464da9e9ec2ce74ed76108188790524a03");
        QTest::newRow("test costs") << 8 << 1
                                    << QByteArray("fedbec0fcffe5b478f5093c36d0dd6254236abbc59618c32416e45e0e4bdafb3");
    }
    void agreesWithAnotherImplementation()
    {
        QFETCH(int, memoryKiB);
        QFETCH(int, passes);
        QFETCH(QByteArray, key);
        const auto derived =
            deriveKey(SecretBytes::copyOf(bytesOf("dkssudgktpdy dhsmfeh")), { memoryKiB, passes, "0123456789abcdef" });
        QVERIFY(derived);
        QCOMPARE(viewOf(derived->view()).toByteArray().toHex(), key);
    }

    void dependsOnEveryInput()
    {
        const SecretBytes passphrase = SecretBytes::copyOf(bytesOf("one"));
        const auto key = deriveKey(passphrase, test::fastKdf());
        auto otherSalt = test::fastKdf();
        otherSalt.salt[15] = '!';
        auto otherPasses = test::fastKdf();
        otherPasses.passes = 2;
        QVERIFY(deriveKey(passphrase, test::fastKdf())->equals(key->view()));
        QVERIFY(!deriveKey(passphrase, otherSalt)->equals(key->view()));
        QVERIFY(!deriveKey(passphrase, otherPasses)->equals(key->view()));
        QVERIFY(!deriveKey(SecretBytes::copyOf(bytesOf("two")), test::fastKdf())->equals(key->view()));
        QVERIFY(deriveKey({}, test::fastKdf()));
    }

    void holdsTheShippedLimits_data()
    {
        QTest::addColumn<qint64>("memoryKiB");
        QTest::addColumn<qint64>("passes");
        QTest::addColumn<int>("saltSize");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("default") << qint64(262144) << qint64(4) << 16 << true;
        QTest::newRow("floor") << qint64(65536) << qint64(3) << 16 << true;
        QTest::newRow("cap") << qint64(1048576) << qint64(16) << 16 << true;
        QTest::newRow("memory under the floor") << qint64(65535) << qint64(4) << 16 << false;
        QTest::newRow("memory over the cap") << qint64(1048577) << qint64(4) << 16 << false;
        QTest::newRow("memory that would overflow") << qint64(1) << qint64(4) << 16 << false;
        QTest::newRow("negative memory") << qint64(-65536) << qint64(4) << 16 << false;
        QTest::newRow("passes under the floor") << qint64(262144) << qint64(2) << 16 << false;
        QTest::newRow("passes over the cap") << qint64(262144) << qint64(17) << 16 << false;
        QTest::newRow("short salt") << qint64(262144) << qint64(4) << 15 << false;
        QTest::newRow("long salt") << qint64(262144) << qint64(4) << 17 << false;
        QTest::newRow("what tests use") << test::fastKdf().memoryKiB << test::fastKdf().passes << 16 << false;
    }
    void holdsTheShippedLimits()
    {
        QFETCH(qint64, memoryKiB);
        QFETCH(qint64, passes);
        QFETCH(int, saltSize);
        QFETCH(bool, accepted);
        const auto checked = checkKdf({ memoryKiB, passes, QByteArray(saltSize, 's') }, KdfLimits {});
        QCOMPARE(checked.has_value(), accepted);
        if (!accepted)
            QCOMPARE(checked.error().code, ErrorCode::KeyringDamaged);
    }

    void checksBeforeItComputes()
    {
        const SecretBytes passphrase = SecretBytes::copyOf(bytesOf("one"));
        for (const KdfParameters& greedy : { KdfParameters { qint64(1) << 40, 4, QByteArray(16, 's') },
                 KdfParameters { 8, qint64(1) << 40, QByteArray(16, 's') }, KdfParameters { 0, 1, QByteArray(16, 's') },
                 KdfParameters { 8, 0, QByteArray(16, 's') }, KdfParameters { 8, 1, {} } })
            QCOMPARE(deriveKey(passphrase, greedy).error().code, ErrorCode::KeyringDamaged);
    }

    /** `perMiBPassUs`: how long the imagined machine takes for one MiB and one pass. */
    void calibratesToTheMachine_data()
    {
        QTest::addColumn<qint64>("perMiBPassUs");
        QTest::addColumn<qint64>("availableMiB");
        QTest::addColumn<qint64>("memoryKiB");
        QTest::addColumn<qint64>("passes");
        const qint64 plenty = 100000;
        QTest::newRow("usual") << qint64(1000) << plenty << qint64(262144) << qint64(4); // 1.0 s
        QTest::newRow("twice as fast") << qint64(500) << plenty << qint64(262144) << qint64(10); // 0.5 s, then 1.3 s
        QTest::newRow("very fast") << qint64(50) << plenty << qint64(262144) << qint64(16); // capped
        QTest::newRow("slow") << qint64(2500) << plenty << qint64(262144) << qint64(3); // 2.6 s, then 1.9 s
        QTest::newRow("slower") << qint64(5000) << plenty << qint64(131072) << qint64(3); // 3.8 s, then 1.9 s
        QTest::newRow("very slow") << qint64(100000) << plenty << qint64(65536)
                                   << qint64(3); // 19 s, but never under the floor
        QTest::newRow("little memory") << qint64(1000) << qint64(150) << qint64(131072)
                                       << qint64(10); // 0.5 s, then 1.3 s
    }
    void calibratesToTheMachine()
    {
        QFETCH(qint64, perMiBPassUs);
        QFETCH(qint64, availableMiB);
        QFETCH(qint64, memoryKiB);
        QFETCH(qint64, passes);
        int runs = 0;
        const auto chosen = calibrateKdf([&](const KdfParameters& tried) -> Result<qint64> {
            ++runs;
            if (!checkKdf(tried, KdfLimits {}))
                return failure(ErrorCode::BadArgument);
            if (tried.memoryKiB / 1024 > availableMiB)
                return failure(ErrorCode::CryptoFailed);
            return perMiBPassUs * (tried.memoryKiB / 1024) * tried.passes / 1000;
        });
        QVERIFY(chosen);
        QCOMPARE(chosen->memoryKiB, memoryKiB);
        QCOMPARE(chosen->passes, passes);
        QVERIFY(runs <= 6);
        QVERIFY(checkKdf(*chosen, KdfLimits {}));
    }

    void drawsAFreshSalt()
    {
        const auto instant = [](const KdfParameters&) -> Result<qint64> { return 1000; };
        QVERIFY(calibrateKdf(instant)->salt != calibrateKdf(instant)->salt);
    }

    void saysWhenTheFloorDoesNotRun()
    {
        const auto never = [](const KdfParameters&) -> Result<qint64> { return failure(ErrorCode::CryptoFailed); };
        QCOMPARE(calibrateKdf(never).error().code, ErrorCode::CryptoFailed);
    }

    void measuresARealRun()
    {
        QVERIFY(measureKdf(test::fastKdf()).value() >= 0);
        QCOMPARE(measureKdf({ 1, 1, {} }).error().code, ErrorCode::KeyringDamaged);
    }
};

GYEOT_TEST(KdfTest)
#include "tst_kdf.moc"
