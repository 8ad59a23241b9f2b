#include "core/crypto/hasher.h"

#include <openssl/evp.h>
#include <sodium.h>

namespace gyeot {

/** OpenSSL's SHA-256 uses the processor's own and is several times faster; but it allocates, which can fail. Then libsodium's takes over,
 *  which needs no memory of its own: a digest has no way to fail, and the program must not end for want of a hundred bytes. */
struct Hasher::State {
    EVP_MD* digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    crypto_hash_sha256_state plain = {};
    bool isPlain = false;

    void begin()
    {
        isPlain = !digest || !context || EVP_DigestInit_ex2(context, digest, nullptr) != 1;
        if (isPlain)
            crypto_hash_sha256_init(&plain);
    }
    ~State()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(digest);
        sodium_memzero(&plain, sizeof plain);
    }
};

namespace {

/** What has begun fails only where libcrypto itself is broken; a digest that is silently wrong would be worse than an end. */
void require(bool done)
{
    if (!done)
        qFatal("OpenSSL cannot compute SHA-256");
}

} // namespace

Hasher::Hasher() : m_state(std::make_unique<State>())
{
    m_state->begin();
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&& other) noexcept = default;
Hasher& Hasher::operator=(Hasher&& other) noexcept = default;

void Hasher::add(ByteSpan bytes)
{
    if (m_state->isPlain)
        crypto_hash_sha256_update(&m_state->plain, bytes.data(), bytes.size());
    else
        require(EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size()) == 1);
}

QByteArray Hasher::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    auto* const out = reinterpret_cast<unsigned char*>(digest.data());
    unsigned int size = 0;
    if (m_state->isPlain)
        crypto_hash_sha256_final(&m_state->plain, out);
    else
        require(EVP_DigestFinal_ex(m_state->context, out, &size) == 1 && size == 32);
    m_state->begin();
    return digest;
}

} // namespace gyeot
