#include "core/crypto/companionhasher.h"
#include "core/crypto/seal.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

class CompanionHasherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithHashingInOneGo()
    {
        QByteArray message(3'000'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < message.size(); ++i)
            message[i] = char(i * 31 % 251);
        CompanionHasher hasher;
        QByteArray piece;
        for (qsizetype at = 0, step = 1; at < message.size(); at += step, step = step * 5 % 70'001) {
            hasher.wait(); // the piece is ours again
            piece = message.sliced(at, qMin(step, message.size() - at));
            hasher.begin(bytesOf(piece));
        }
        QCOMPARE(hasher.finish(), sha256(bytesOf(message)));
    }

    void aPieceMayFollowWithoutWaiting()
    {
        CompanionHasher hasher;
        hasher.begin(bytesOf("a"));
        hasher.begin(bytesOf("b"));
        hasher.begin(bytesOf("c"));
        QCOMPARE(hasher.finish(), sha256(bytesOf("abc")));
    }

    void nothingIsTheDigestOfNothing()
    {
        CompanionHasher hasher;
        hasher.wait();
        QCOMPARE(hasher.finish(), sha256({}));
    }

    void goesWithoutBeingAskedForTheDigest()
    {
        const QByteArray message(1'000'000, 'a');
        for (int i = 0; i < 20; ++i) {
            CompanionHasher hasher;
            hasher.begin(bytesOf(message));
            hasher.wait();
        }
        CompanionHasher hasher;
        hasher.begin(bytesOf(message));
        QCOMPARE(hasher.finish(), sha256(bytesOf(message)));
    }
};

GYEOT_TEST(CompanionHasherTest)
#include "tst_companionhasher.moc"
