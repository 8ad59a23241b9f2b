#include "core/crypto/secretbytes.h"

#include "core/crypto/sodiumstart.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace gyeot {

SecretBytes::SecretBytes(size_t size)
{
    if (size == 0)
        return;
    requireSodium();
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_bytes)
        qBadAlloc();
    m_size = size;
    std::memset(m_bytes, 0, m_size); // sodium_malloc hands out 0xdb bytes
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes); // wipes, and aborts if a guard was overrun
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)),
      m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_bytes);
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes made(size);
    if (size > 0)
        randombytes_buf(made.m_bytes, size);
    return made;
}

SecretBytes SecretBytes::copyOf(ByteSpan bytes)
{
    SecretBytes made(bytes.size());
    std::ranges::copy(bytes, made.m_bytes);
    return made;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

bool SecretBytes::equals(ByteSpan other) const
{
    if (other.size() != m_size)
        return false;
    return m_size == 0 || sodium_memcmp(m_bytes, other.data(), m_size) == 0;
}

void wipe(std::span<unsigned char> bytes)
{
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
}

} // namespace gyeot
