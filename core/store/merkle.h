#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace gyeot {

/** Hash of a leaf and of a node over two others (RFC 6962 section 2.1: prefixes 0x00 and 0x01). 32 bytes. */
QByteArray merkleLeaf(const QByteArray& leaf);
QByteArray merkleNode(const QByteArray& left, const QByteArray& right);

/** Merkle tree over the hashes of audit rows (RFC 6962 section 2.1: leaves prefixed 0x00, nodes 0x01), fed one leaf after the other in
 *  O(log n) memory; what it holds can be kept and taken up again, so that a checkpoint never reads the chain anew. */
class MerkleTree {
public:
    /** Told of each full subtree of 2^level leaves (level 1 and up) that the new leaf completes. */
    using Completed = std::function<void(int level, const QByteArray& root)>;

    void add(const QByteArray& leaf, const Completed& completed = {});
    qint64 size() const { return m_size; }
    /** The root over all leaves so far; SHA-256 of nothing for an empty tree. 32 bytes. */
    QByteArray root() const;

    /** The roots of the full subtrees, largest first: all there is to keep beside the size. */
    QByteArray peaks() const { return m_peaks.join(); }
    /** None if these are not the peaks of a tree of that size. */
    static std::optional<MerkleTree> fromPeaks(const QByteArray& peaks, qint64 size);

    bool operator==(const MerkleTree&) const = default;

private:
    QList<QByteArray> m_peaks; ///< roots of the full subtrees, largest first
    qint64 m_size = 0;
};

} // namespace gyeot
