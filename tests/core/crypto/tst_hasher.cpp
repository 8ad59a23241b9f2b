#include "core/crypto/hasher.h"
#include "core/crypto/seal.h"
#include "tests/support/testmain.h"

#include <QScopeGuard>
#include <QTest>

#include <openssl/err.h>
#include <openssl/evp.h>

using namespace gyeot;

class HasherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedDigests_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << QByteArray()
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million") << QByteArray(1000000, 'a')
                                   << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void agreesWithPublishedDigests()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(sha256(bytesOf(message)).toHex(), digest);
    }

    void doesNotCareHowThePiecesAreCut()
    {
        const QByteArray message = QByteArray("곁에 있는 사람").repeated(1000);
        Hasher hasher;
        for (qsizetype at = 0, step = 1; at < message.size(); at += step, step = step * 3 % 1009)
            hasher.add(bytesOf(QByteArrayView(message).sliced(at, qMin(step, message.size() - at))));
        QCOMPARE(hasher.finish(), sha256(bytesOf(message)));
    }

    void beginsAnewAfterFinish()
    {
        Hasher hasher;
        hasher.add(bytesOf("first"));
        hasher.finish();
        hasher.add(bytesOf("abc"));
        QCOMPARE(hasher.finish(), sha256(bytesOf("abc")));
        hasher.add({});
        QCOMPARE(hasher.finish(), sha256({}));
    }

    /** OpenSSL has no SHA-256 to give, as where it has no memory: the other library's says the same, piece by piece and again and again. */
    void anotherTakesOverWhereOpensslCannot()
    {
        const QByteArray message = QByteArray("곁에 있는 사람").repeated(1000);
        const QByteArray digest = sha256(bytesOf(message));
        QCOMPARE(EVP_set_default_properties(nullptr, "provider=nobody"), 1);
        const auto back = qScopeGuard([] {
            EVP_set_default_properties(nullptr, "");
            ERR_clear_error();
        });
        QVERIFY(!EVP_MD_fetch(nullptr, "SHA256", nullptr));
        Hasher first;
        first.add(bytesOf(QByteArrayView(message).first(1001)));
        Hasher hasher = std::move(first);
        hasher.add(bytesOf(QByteArrayView(message).sliced(1001)));
        QCOMPARE(hasher.finish(), digest);
        QCOMPARE(
            hasher.finish().toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        hasher.add(bytesOf(message));
        QCOMPARE(hasher.finish(), digest);
    }

    void movesWithWhatItHolds()
    {
        Hasher first;
        first.add(bytesOf("ab"));
        Hasher second = std::move(first);
        second.add(bytesOf("c"));
        QCOMPARE(second.finish(), sha256(bytesOf("abc")));
    }
};

GYEOT_TEST(HasherTest)
#include "tst_hasher.moc"
