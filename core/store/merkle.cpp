#include "core/store/merkle.h"

#include "core/crypto/seal.h"

#include <QVarLengthArray>

#include <bit>

namespace gyeot {

namespace {

constexpr qsizetype hashBytes = 32;

} // namespace

QByteArray merkleLeaf(const QByteArray& leaf)
{
    QVarLengthArray<char, 1 + hashBytes> bytes; // on the stack: a walk makes millions of them
    bytes.append('\0');
    bytes.append(leaf.constData(), leaf.size());
    return sha256(bytesOf(QByteArrayView(bytes)));
}

QByteArray merkleNode(const QByteArray& left, const QByteArray& right)
{
    QVarLengthArray<char, 1 + 2 * hashBytes> bytes;
    bytes.append('\1');
    bytes.append(left.constData(), left.size());
    bytes.append(right.constData(), right.size());
    return sha256(bytesOf(QByteArrayView(bytes)));
}

void MerkleTree::add(const QByteArray& leaf, const Completed& completed)
{
    QByteArray peak = merkleLeaf(leaf);
    int level = 0;
    // as in binary counting: each trailing one bit of the old size is a full subtree to join with
    for (qint64 rest = m_size; rest & 1; rest >>= 1) {
        peak = merkleNode(m_peaks.takeLast(), peak);
        ++level;
        if (completed)
            completed(level, peak);
    }
    m_peaks.append(peak);
    ++m_size;
}

QByteArray MerkleTree::root() const
{
    if (m_peaks.isEmpty())
        return sha256({});
    QByteArray root = m_peaks.last();
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        root = merkleNode(m_peaks.at(i), root);
    return root;
}

std::optional<MerkleTree> MerkleTree::fromPeaks(const QByteArray& peaks, qint64 size)
{
    if (size < 0 || peaks.size() != std::popcount(quint64(size)) * hashBytes)
        return std::nullopt;
    MerkleTree tree;
    tree.m_size = size;
    for (qsizetype at = 0; at < peaks.size(); at += hashBytes)
        tree.m_peaks.append(peaks.sliced(at, hashBytes));
    return tree;
}

} // namespace gyeot
