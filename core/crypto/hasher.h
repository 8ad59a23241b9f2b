#pragma once

#include "core/crypto/secretbytes.h"

#include <QByteArray>

#include <memory>

namespace gyeot {

/** SHA-256 (FIPS 180-4) of bytes that come in pieces, so that one read pass both hashes and seals a file. */
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher&& other) noexcept;
    Hasher& operator=(Hasher&& other) noexcept;

    void add(ByteSpan bytes);
    /** The 32-byte digest of everything added since the start or the last finish(); the hasher then begins anew. */
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
