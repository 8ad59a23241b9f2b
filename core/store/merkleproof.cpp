#include "core/store/merkleproof.h"

#include "core/store/merkle.h"

#include <bit>

namespace gyeot {

namespace {

/** Where the tree over `count` leaves is split: the largest power of two below it. */
qint64 splitOf(qint64 count)
{
    return qint64(std::bit_floor(quint64(count - 1)));
}

/** The root over `count` leaves from `first` on; `first` is a multiple of every full subtree that is asked for. */
Result<QByteArray> rootOf(qint64 first, qint64 count, const MerkleNodes& nodes)
{
    if (std::has_single_bit(quint64(count))) {
        const int level = std::countr_zero(quint64(count));
        return nodes(level, first >> level);
    }
    const qint64 split = splitOf(count);
    const auto left = rootOf(first, split, nodes);
    const auto right = left ? rootOf(first + split, count - split, nodes) : left;
    return right ? Result<QByteArray>(merkleNode(*left, *right)) : right;
}

/** The part of the tree that a way leads into, and the one it leaves aside. */
struct Descent {
    qint64 first = 0;
    qint64 count = 0;

    /** Takes the half that holds `at`, counted within the part; true: the right one, and `at` counts within it from now on. */
    bool step(qint64& at, qint64& asideFirst, qint64& asideCount)
    {
        const qint64 split = splitOf(count);
        const bool isRight = at >= split;
        asideFirst = isRight ? first : first + split;
        asideCount = isRight ? split : count - split;
        first += isRight ? split : 0;
        count = isRight ? count - split : split;
        at -= isRight ? split : 0;
        return isRight;
    }
};

/** Up one level; where this node was the last and alone, up to where it has a left neighbour. */
void climb(quint64& here, quint64& last)
{
    if ((here & 1) == 0) {
        while (here != 0 && (here & 1) == 0) {
            here >>= 1;
            last >>= 1;
        }
    }
}

} // namespace

Result<QByteArrayList> inclusionProof(qint64 index, qint64 size, const MerkleNodes& nodes)
{
    if (index < 0 || index >= size)
        return failure(ErrorCode::BadArgument, {}, "no such leaf");
    QByteArrayList proof;
    Descent part { 0, size };
    while (part.count > 1) {
        qint64 asideFirst = 0;
        qint64 asideCount = 0;
        part.step(index, asideFirst, asideCount);
        const auto aside = rootOf(asideFirst, asideCount, nodes);
        if (!aside)
            return std::unexpected(aside.error());
        proof.prepend(*aside);
    }
    return proof;
}

Result<QByteArrayList> consistencyProof(qint64 earlier, qint64 later, const MerkleNodes& nodes)
{
    if (earlier < 1 || earlier > later)
        return failure(ErrorCode::BadArgument, {}, "sizes of a consistency proof");
    QByteArrayList proof;
    Descent part { 0, later };
    qint64 last = earlier - 1; // of the earlier leaves, counted within the part
    bool isWhole = true; // the earlier tree begins where the part begins
    while (last + 1 != part.count) {
        qint64 asideFirst = 0;
        qint64 asideCount = 0;
        isWhole = !part.step(last, asideFirst, asideCount) && isWhole;
        const auto aside = rootOf(asideFirst, asideCount, nodes);
        if (!aside)
            return std::unexpected(aside.error());
        proof.prepend(*aside);
    }
    if (isWhole) // the earlier root itself is known to whoever asks
        return proof;
    const auto lowest = rootOf(part.first, part.count, nodes);
    if (!lowest)
        return std::unexpected(lowest.error());
    proof.prepend(*lowest);
    return proof;
}

bool provesInclusion(
    const QByteArray& leafHash, qint64 index, qint64 size, const QByteArrayList& proof, const QByteArray& root)
{
    if (index < 0 || index >= size)
        return false;
    quint64 here = quint64(index);
    quint64 last = quint64(size) - 1;
    QByteArray reached = leafHash;
    for (const QByteArray& beside : proof) {
        if (last == 0)
            return false;
        if ((here & 1) != 0 || here == last) {
            reached = merkleNode(beside, reached);
            climb(here, last);
        } else {
            reached = merkleNode(reached, beside);
        }
        here >>= 1;
        last >>= 1;
    }
    return last == 0 && reached == root;
}

bool provesConsistency(const MerkleState& earlier, const MerkleState& later, const QByteArrayList& proof)
{
    if (earlier.size < 1 || earlier.size > later.size)
        return false;
    if (earlier.size == later.size)
        return proof.isEmpty() && earlier.root == later.root;
    QByteArrayList path = proof;
    if (std::has_single_bit(quint64(earlier.size)))
        path.prepend(earlier.root);
    if (path.isEmpty())
        return false;
    quint64 here = quint64(earlier.size) - 1;
    quint64 last = quint64(later.size) - 1;
    for (; (here & 1) != 0; here >>= 1)
        last >>= 1;
    QByteArray earlierRoot = path.takeFirst();
    QByteArray laterRoot = earlierRoot;
    for (const QByteArray& beside : std::as_const(path)) {
        if (last == 0)
            return false;
        if ((here & 1) != 0 || here == last) {
            earlierRoot = merkleNode(beside, earlierRoot);
            laterRoot = merkleNode(beside, laterRoot);
            climb(here, last);
        } else {
            laterRoot = merkleNode(laterRoot, beside);
        }
        here >>= 1;
        last >>= 1;
    }
    return last == 0 && earlierRoot == earlier.root && laterRoot == later.root;
}

} // namespace gyeot
