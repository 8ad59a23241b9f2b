#include "core/store/merkle.h"

#include "core/crypto/seal.h"

#include <bit>

namespace gyeot {

QByteArray merkleLeaf(const QByteArray& leaf)
{
    return sha256(bytesOf(QByteArray(QByteArray(1, '\0') + leaf)));
}

QByteArray merkleNode(const QByteArray& left, const QByteArray& right)
{
    return sha256(bytesOf(QByteArray("\x01" + left + right)));
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
    constexpr qsizetype hashBytes = 32;
    if (size < 0 || peaks.size() != std::popcount(quint64(size)) * hashBytes)
        return std::nullopt;
    MerkleTree tree;
    tree.m_size = size;
    for (qsizetype at = 0; at < peaks.size(); at += hashBytes)
        tree.m_peaks.append(peaks.sliced(at, hashBytes));
    return tree;
}

} // namespace gyeot
