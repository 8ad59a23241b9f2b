#pragma once

#include "core/crypto/hasher.h"

namespace gyeot {

/** SHA-256 beside other work on the same bytes: each piece is hashed in a thread of this object's own while the caller seals and writes
 *  it. Taking a film in costs the longer of the two and no longer their sum (tests/bench, "intake").
 *  The one thread core has: it knows no database, no file and no object but the piece it is lent, and it is joined by the destructor. */
class CompanionHasher {
public:
    CompanionHasher();
    ~CompanionHasher();
    CompanionHasher(const CompanionHasher&) = delete;
    CompanionHasher& operator=(const CompanionHasher&) = delete;

    /** Begins with a piece, which stays as it is until wait() has returned. Waits for the piece before it first. */
    void begin(ByteSpan piece);
    /** Until the piece that was begun is hashed; nothing when there is none. */
    void wait();
    /** The 32-byte digest of all pieces; waits for the last one. */
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
