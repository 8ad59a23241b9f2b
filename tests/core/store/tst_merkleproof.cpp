#include "core/store/merkle.h"
#include "core/store/merkleproof.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

#include <bit>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

/** Leaves and the nodes over them, as whoever holds the whole log has them. */
class Leaves {
public:
    explicit Leaves(QByteArrayList leaves) : m_leaves(std::move(leaves)) { }
    static Leaves numbered(int count)
    {
        QByteArrayList leaves;
        for (int i = 0; i < count; ++i)
            leaves.append("row " + QByteArray::number(i));
        return Leaves(leaves);
    }

    QByteArray rootOf(qint64 size) const
    {
        MerkleTree tree;
        for (qint64 i = 0; i < size; ++i)
            tree.add(m_leaves.at(i));
        return tree.root();
    }
    MerkleState state(qint64 size) const { return { size, rootOf(size) }; }
    QByteArray leafHash(qint64 index) const { return merkleLeaf(m_leaves.at(index)); }
    MerkleNodes nodes() const
    {
        return [this](int level, qint64 position) -> Result<QByteArray> {
            ++m_asked;
            const qint64 count = qint64(1) << level;
            if ((position + 1) * count > m_leaves.size())
                return failure(ErrorCode::StoreDamaged);
            MerkleTree part;
            for (qint64 i = position * count; i < (position + 1) * count; ++i)
                part.add(m_leaves.at(i));
            return part.root();
        };
    }
    qint64 asked() const { return m_asked; }

private:
    QByteArrayList m_leaves;
    mutable qint64 m_asked = 0;
};

/** The eight leaves of the certificate-transparency reference tests. */
Leaves published()
{
    return Leaves({ QByteArray(), QByteArray::fromHex("00"), QByteArray::fromHex("10"), QByteArray::fromHex("2021"),
        QByteArray::fromHex("3031"), QByteArray::fromHex("40414243"), QByteArray::fromHex("5051525354555657"),
        QByteArray::fromHex("606162636465666768696a6b6c6d6e6f") });
}

QByteArrayList fromHex(const QByteArrayList& hex)
{
    QByteArrayList bytes;
    for (const QByteArray& one : hex)
        bytes.append(QByteArray::fromHex(one));
    return bytes;
}

} // namespace

class MerkleProofTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsThePublishedInclusionProofs_data()
    {
        QTest::addColumn<qint64>("index");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QByteArrayList>("proof");
        // certificate-transparency-go, merkle/testonly: inclusion proofs, indexes from 0
        QTest::newRow("the only leaf") << qint64(0) << qint64(1) << QByteArrayList {};
        QTest::newRow("the first of eight")
            << qint64(0) << qint64(8)
            << QByteArrayList { "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                   "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                   "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4" };
        QTest::newRow("the sixth of eight")
            << qint64(5) << qint64(8)
            << QByteArrayList { "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                   "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                   "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7" };
        QTest::newRow("the third of three") << qint64(
            2) << qint64(3) << QByteArrayList { "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125" };
        QTest::newRow("the second of five")
            << qint64(1) << qint64(5)
            << QByteArrayList { "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                   "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                   "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b" };
    }
    void knowsThePublishedInclusionProofs()
    {
        QFETCH(qint64, index);
        QFETCH(qint64, size);
        QFETCH(QByteArrayList, proof);
        const Leaves leaves = published();
        const auto made = inclusionProof(index, size, leaves.nodes());
        QVERIFY(made);
        QCOMPARE(*made, fromHex(proof));
        QVERIFY(provesInclusion(leaves.leafHash(index), index, size, *made, leaves.rootOf(size)));
    }

    void knowsThePublishedConsistencyProofs_data()
    {
        QTest::addColumn<qint64>("earlier");
        QTest::addColumn<qint64>("later");
        QTest::addColumn<QByteArrayList>("proof");
        QTest::newRow("one and one") << qint64(1) << qint64(1) << QByteArrayList {};
        QTest::newRow("one and eight") << qint64(1) << qint64(8)
                                       << QByteArrayList {
                                              "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                              "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                              "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
                                          };
        QTest::newRow("six and eight") << qint64(6) << qint64(8)
                                       << QByteArrayList {
                                              "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                                              "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                              "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
                                          };
        QTest::newRow("two and five") << qint64(2) << qint64(5)
                                      << QByteArrayList {
                                             "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                             "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                                         };
    }
    void knowsThePublishedConsistencyProofs()
    {
        QFETCH(qint64, earlier);
        QFETCH(qint64, later);
        QFETCH(QByteArrayList, proof);
        const Leaves leaves = published();
        const auto made = consistencyProof(earlier, later, leaves.nodes());
        QVERIFY(made);
        QCOMPARE(*made, fromHex(proof));
        QVERIFY(provesConsistency(leaves.state(earlier), leaves.state(later), *made));
    }

    void everyProofUpToSixtyFiveLeavesHolds()
    {
        const Leaves leaves = Leaves::numbered(65);
        for (qint64 size = 1; size <= 65; ++size) {
            for (qint64 index = 0; index < size; ++index) {
                const auto proof = inclusionProof(index, size, leaves.nodes());
                QVERIFY(proof);
                QVERIFY(proof->size() <= std::bit_width(quint64(size)));
                QVERIFY(provesInclusion(leaves.leafHash(index), index, size, *proof, leaves.rootOf(size)));
                const auto grown = consistencyProof(index + 1, size, leaves.nodes());
                QVERIFY(grown);
                QVERIFY(provesConsistency(leaves.state(index + 1), leaves.state(size), *grown));
            }
        }
    }

    void nothingElseIsProved()
    {
        QVERIFY(rc::check("a proof holds for its own leaf, place, size and root only", [] {
            const auto count = *rc::gen::inRange(2, 200);
            const qint64 size = *rc::gen::inRange(2, count + 1);
            const qint64 index = *rc::gen::inRange<qint64>(0, size);
            const Leaves leaves = Leaves::numbered(count);
            const QByteArrayList proof = *inclusionProof(index, size, leaves.nodes());
            const QByteArray root = leaves.rootOf(size);
            RC_ASSERT(provesInclusion(leaves.leafHash(index), index, size, proof, root));
            const qint64 other =
                *rc::gen::suchThat(rc::gen::inRange<qint64>(0, size), [&](qint64 i) { return i != index; });
            RC_ASSERT(!provesInclusion(leaves.leafHash(other), index, size, proof, root));
            RC_ASSERT(!provesInclusion(leaves.leafHash(index), other, size, proof, root));
            const qsizetype at = *rc::gen::inRange<qsizetype>(0, proof.size());
            QByteArrayList bent = proof;
            bent[at][*rc::gen::inRange(0, 32)] ^= char(1 << *rc::gen::inRange(0, 8));
            RC_ASSERT(!provesInclusion(leaves.leafHash(index), index, size, bent, root));
            QByteArrayList shorter = proof;
            shorter.removeAt(at);
            RC_ASSERT(!provesInclusion(leaves.leafHash(index), index, size, shorter, root));
            RC_ASSERT(!provesInclusion(leaves.leafHash(index), index, size, proof + QByteArrayList { root }, root));
        }));
    }

    void anotherHistoryIsNoDescendant()
    {
        QVERIFY(rc::check("a log in which an early row differs does not descend from the one before", [] {
            const qint64 later = *rc::gen::inRange<qint64>(2, 200);
            const qint64 earlier = *rc::gen::inRange<qint64>(1, later + 1);
            const qint64 changed = *rc::gen::inRange<qint64>(0, earlier);
            QByteArrayList rows;
            for (qint64 i = 0; i < later; ++i)
                rows.append(QByteArray::number(i));
            const Leaves genuine(rows);
            rows[changed] = "another";
            const Leaves forged(rows);
            const QByteArrayList sound = *consistencyProof(earlier, later, genuine.nodes());
            RC_ASSERT(provesConsistency(genuine.state(earlier), genuine.state(later), sound));
            const QByteArrayList proof = *consistencyProof(earlier, later, forged.nodes());
            RC_ASSERT(!provesConsistency(genuine.state(earlier), forged.state(later), proof));
            RC_ASSERT(!provesConsistency(genuine.state(earlier), forged.state(later), sound));
            RC_ASSERT(!provesConsistency(forged.state(earlier), genuine.state(later), sound));
        }));
    }

    void aProofAsksForFewNodes()
    {
        for (const int count : { 1, 255, 256, 257, 1000, 1024, 4097 }) {
            const Leaves leaves = Leaves::numbered(count);
            QVERIFY(inclusionProof(count / 3, count, leaves.nodes()));
            QVERIFY(consistencyProof(count / 2 + 1, count, leaves.nodes()));
            QVERIFY2(leaves.asked() <= 4 * std::bit_width(quint64(count)), qPrintable(QString::number(leaves.asked())));
        }
    }

    void whatCannotBeProvedIsRefused()
    {
        const Leaves leaves = Leaves::numbered(4);
        QCOMPARE(inclusionProof(4, 4, leaves.nodes()).error().code, ErrorCode::BadArgument);
        QCOMPARE(inclusionProof(-1, 4, leaves.nodes()).error().code, ErrorCode::BadArgument);
        QCOMPARE(consistencyProof(0, 4, leaves.nodes()).error().code, ErrorCode::BadArgument);
        QCOMPARE(consistencyProof(5, 4, leaves.nodes()).error().code, ErrorCode::BadArgument);
        QCOMPARE(inclusionProof(0, 8, leaves.nodes()).error().code, ErrorCode::StoreDamaged); // there are no such rows
        QVERIFY(!provesInclusion(leaves.leafHash(0), 4, 4, {}, leaves.rootOf(4)));
        QVERIFY(!provesConsistency({ 0, {} }, leaves.state(4), {}));
        QVERIFY(!provesConsistency(leaves.state(4), leaves.state(3), {}));
        QVERIFY(!provesConsistency(leaves.state(3), leaves.state(4), {}));
    }
};

GYEOT_TEST(MerkleProofTest)
#include "tst_merkleproof.moc"
