#include "core/crypto/seal.h"
#include "core/store/merkle.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

/** RFC 6962 section 2.1 as it is written there: split at the largest power of two below n. */
static QByteArray rootByDefinition(const QList<QByteArray>& leaves)
{
    if (leaves.isEmpty())
        return sha256({});
    if (leaves.size() == 1)
        return sha256(bytesOf(QByteArray(QByteArray(1, '\0') + leaves.first())));
    qsizetype split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return sha256(
        bytesOf(QByteArray("\x01" + rootByDefinition(leaves.first(split)) + rootByDefinition(leaves.sliced(split)))));
}

class MerkleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheDefinitionAtEverySize()
    {
        MerkleTree tree;
        QList<QByteArray> leaves;
        for (int n = 0; n <= 130; ++n) {
            QCOMPARE(tree.root(), rootByDefinition(leaves));
            QCOMPARE(tree.size(), n);
            leaves.append("row " + QByteArray::number(n));
            tree.add(leaves.last());
        }
    }

    void knowsThePublishedVectors()
    {
        // the eight leaves and roots of the certificate-transparency reference tests (RFC 6962)
        const QList<QByteArray> leaves { QByteArray(), QByteArray::fromHex("00"), QByteArray::fromHex("10"),
            QByteArray::fromHex("2021"), QByteArray::fromHex("3031"), QByteArray::fromHex("40414243"),
            QByteArray::fromHex("5051525354555657"), QByteArray::fromHex("606162636465666768696a6b6c6d6e6f") };
        MerkleTree tree;
        for (const QByteArray& leaf : leaves)
            tree.add(leaf);
        QCOMPARE(tree.root().toHex(), QByteArray("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"));
    }

    void isTakenUpWhereItWasLeft()
    {
        MerkleTree whole;
        MerkleTree kept;
        for (int n = 0; n < 40; ++n) {
            const auto again = MerkleTree::fromPeaks(kept.peaks(), kept.size());
            QVERIFY(again && *again == kept);
            kept = *again;
            const QByteArray leaf = QByteArray::number(n);
            whole.add(leaf);
            kept.add(leaf);
            QCOMPARE(kept.root(), whole.root());
        }
    }

    void peaksOfAnotherSizeAreNoTree()
    {
        QVERIFY(!MerkleTree::fromPeaks(QByteArray(32, 'x'), 3));
        QVERIFY(!MerkleTree::fromPeaks(QByteArray(31, 'x'), 1));
        QVERIFY(!MerkleTree::fromPeaks({}, -1));
        QVERIFY(MerkleTree::fromPeaks({}, 0));
    }
};

GYEOT_TEST(MerkleTest)
#include "tst_merkle.moc"
