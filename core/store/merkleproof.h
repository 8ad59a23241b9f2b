#pragma once

#include "core/base/result.h"

#include <QByteArrayList>

#include <functional>

namespace gyeot {

/** Where the roots of full subtrees come from: of the 2^level leaves from position · 2^level on; level 0 is the hash of a leaf. */
using MerkleNodes = std::function<Result<QByteArray>(int level, qint64 position)>;

/** The hashes beside the way from leaf `index` (from 0) up to the root of the first `size` leaves, lowest first (RFC 6962 section 2.1.1): at
 *  most one for each doubling of the size. Errors: BadArgument (no such leaf), those of `nodes`. */
Result<QByteArrayList> inclusionProof(qint64 index, qint64 size, const MerkleNodes& nodes);

/** What shows that the first `earlier` of `later` leaves are still what they were (RFC 6962 section 2.1.2); empty where both are the same.
 *  Errors: BadArgument (nothing before, or more before than after), those of `nodes`. */
Result<QByteArrayList> consistencyProof(qint64 earlier, qint64 later, const MerkleNodes& nodes);

/** Whether `proof` leads from the leaf's hash to the root (RFC 9162 section 2.1.3.2). Asks nobody. */
bool provesInclusion(
    const QByteArray& leafHash, qint64 index, qint64 size, const QByteArrayList& proof, const QByteArray& root);

/** Two states of a tree. */
struct MerkleState {
    qint64 size = 0;
    QByteArray root;

    bool operator==(const MerkleState&) const = default;
};
/** Whether `proof` shows that `later` grew out of `earlier` (RFC 9162 section 2.1.4.2). Asks nobody. */
bool provesConsistency(const MerkleState& earlier, const MerkleState& later, const QByteArrayList& proof);

} // namespace gyeot
