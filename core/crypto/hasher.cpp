#include "core/crypto/hasher.h"

#include <openssl/evp.h>

namespace gyeot {

struct Hasher::State {
    EVP_MD* digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();

    ~State()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(digest);
    }
};

namespace {

/** SHA-256 fails only where libcrypto itself is broken; a digest that is silently wrong would be worse than an end. */
void require(bool done)
{
    if (!done)
        qFatal("OpenSSL cannot compute SHA-256");
}

} // namespace

Hasher::Hasher() : m_state(std::make_unique<State>())
{
    require(m_state->digest && m_state->context && EVP_DigestInit_ex2(m_state->context, m_state->digest, nullptr) == 1);
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&& other) noexcept = default;
Hasher& Hasher::operator=(Hasher&& other) noexcept = default;

void Hasher::add(ByteSpan bytes)
{
    require(EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size()) == 1);
}

QByteArray Hasher::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char*>(digest.data()), &size) == 1
        && size == 32 && EVP_DigestInit_ex2(m_state->context, m_state->digest, nullptr) == 1);
    return digest;
}

} // namespace gyeot
