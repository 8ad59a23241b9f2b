#include "core/crypto/seal.h"

#include "core/crypto/hasher.h"
#include "core/crypto/sodiumstart.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace gyeot {

namespace {

constexpr char valueAlg = 0x01; // XChaCha20-Poly1305
constexpr char boxAlg = 0x02; // X25519 sealed box
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(nonceSize == 24 && tagSize == 16);
static_assert(keySize == crypto_kdf_KEYBYTES);
static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(keySize == crypto_box_PUBLICKEYBYTES);
static_assert(keySize == crypto_sign_PUBLICKEYBYTES);

unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/** The body after the algorithm byte, if there is room for `overhead` bytes in it. */
Result<ByteSpan> bodyOf(QByteArrayView sealed, char alg, qsizetype overhead)
{
    if (sealed.size() < 1 + overhead)
        return failure(ErrorCode::BadForm, {}, "sealed value too short");
    if (sealed[0] != alg)
        return failure(ErrorCode::BadForm, {}, "sealed value of unknown algorithm");
    return bytesOf(sealed.sliced(1));
}

} // namespace

QByteArray seal(const SecretBytes& key, ByteSpan plaintext, ByteSpan context)
{
    Q_ASSERT(key.size() == keySize);
    QByteArray sealed(1 + nonceSize + qsizetype(plaintext.size()) + tagSize, Qt::Uninitialized);
    unsigned char* const nonce = writable(sealed) + 1;
    sealed[0] = valueAlg;
    randombytes_buf(nonce, size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, plaintext.data(), plaintext.size(),
        context.data(), context.size(), nullptr, nonce, key.view().data());
    return sealed;
}

Result<SecretBytes> unseal(const SecretBytes& key, QByteArrayView sealed, ByteSpan context)
{
    Q_ASSERT(key.size() == keySize);
    const auto body = bodyOf(sealed, valueAlg, nonceSize + tagSize);
    if (!body)
        return std::unexpected(body.error());
    const ByteSpan nonce = body->first(size_t(nonceSize));
    const ByteSpan ciphertext = body->subspan(size_t(nonceSize));
    SecretBytes plaintext(ciphertext.size() - size_t(tagSize));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plaintext.mutableView().data(), nullptr, nullptr, ciphertext.data(),
            ciphertext.size(), context.data(), context.size(), nonce.data(), key.view().data())
        != 0)
        return failure(ErrorCode::SealBroken);
    return plaintext;
}

BoxKeyPair BoxKeyPair::generate()
{
    BoxKeyPair pair { QByteArray(qsizetype(keySize), '\0'), SecretBytes(crypto_box_SECRETKEYBYTES) };
    crypto_box_keypair(writable(pair.publicKey), pair.privateKey.mutableView().data());
    return pair;
}

Result<QByteArray> sealTo(QByteArrayView publicKey, ByteSpan plaintext)
{
    requireSodium();
    QByteArray sealed(1 + qsizetype(crypto_box_SEALBYTES + plaintext.size()), Qt::Uninitialized);
    sealed[0] = boxAlg;
    // The call refuses points of small order, for which every private key would share one secret.
    if (publicKey.size() != qsizetype(keySize)
        || crypto_box_seal(writable(sealed) + 1, plaintext.data(), plaintext.size(), bytesOf(publicKey).data()) != 0)
        return failure(ErrorCode::BadArgument, {}, "no usable X25519 public key");
    return sealed;
}

Result<SecretBytes> unsealWith(const BoxKeyPair& pair, QByteArrayView sealed)
{
    Q_ASSERT(pair.publicKey.size() == qsizetype(keySize) && pair.privateKey.size() == crypto_box_SECRETKEYBYTES);
    const auto body = bodyOf(sealed, boxAlg, crypto_box_SEALBYTES);
    if (!body)
        return std::unexpected(body.error());
    SecretBytes plaintext(body->size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plaintext.mutableView().data(), body->data(), body->size(), bytesOf(pair.publicKey).data(),
            pair.privateKey.view().data())
        != 0)
        return failure(ErrorCode::SealBroken);
    return plaintext;
}

SignKeyPair SignKeyPair::generate()
{
    SignKeyPair pair { QByteArray(qsizetype(keySize), '\0'), SecretBytes(crypto_sign_SECRETKEYBYTES) };
    crypto_sign_keypair(writable(pair.publicKey), pair.privateKey.mutableView().data());
    return pair;
}

SignKeyPair SignKeyPair::fromSeed(const SecretBytes& seed)
{
    static_assert(crypto_sign_SEEDBYTES == keySize);
    Q_ASSERT(seed.size() == keySize);
    SignKeyPair pair { QByteArray(qsizetype(keySize), '\0'), SecretBytes(crypto_sign_SECRETKEYBYTES) };
    crypto_sign_seed_keypair(writable(pair.publicKey), pair.privateKey.mutableView().data(), seed.view().data());
    return pair;
}

QByteArray sign(const SignKeyPair& pair, ByteSpan message)
{
    Q_ASSERT(pair.privateKey.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(writable(signature), nullptr, message.data(), message.size(), pair.privateKey.view().data());
    return signature;
}

bool verifySignature(QByteArrayView publicKey, ByteSpan message, QByteArrayView signature)
{
    return publicKey.size() == qsizetype(keySize) && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(
               bytesOf(signature).data(), message.data(), message.size(), bytesOf(publicKey).data())
        == 0;
}

SecretBytes deriveSubkey(const SecretBytes& master, const char (&use)[9])
{
    static_assert(crypto_kdf_CONTEXTBYTES == 8);
    Q_ASSERT(master.size() == keySize);
    SecretBytes subkey(keySize);
    crypto_kdf_derive_from_key(subkey.mutableView().data(), keySize, 1, use, master.view().data());
    return subkey;
}

QByteArray keyedHash(const SecretBytes& key, ByteSpan message)
{
    Q_ASSERT(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX);
    QByteArray mac(32, Qt::Uninitialized);
    crypto_generichash(
        writable(mac), size_t(mac.size()), message.data(), message.size(), key.view().data(), key.size());
    return mac;
}

QByteArray hmacSha256(ByteSpan key, ByteSpan message)
{
    // The construction of RFC 2104 over the hash of OpenSSL, which uses the processor's own instructions: libsodium's is four times slower.
    constexpr size_t blockBytes = 64;
    std::array<unsigned char, blockBytes> pad = {};
    if (key.size() <= blockBytes) {
        std::ranges::copy(key, pad.begin());
    } else {
        QByteArray shortened = sha256(key);
        std::ranges::copy(bytesOf(shortened), pad.begin());
        sodium_memzero(shortened.data(), size_t(shortened.size()));
    }
    thread_local Hasher hasher;
    const auto hashPadded = [&pad](unsigned char with, ByteSpan then) {
        for (unsigned char& byte : pad)
            byte ^= with;
        hasher.add(pad);
        hasher.add(then);
        return hasher.finish();
    };
    const QByteArray inner = hashPadded(0x36, message);
    const QByteArray mac = hashPadded(0x36 ^ 0x5c, bytesOf(inner)); // the second turn takes the first back
    sodium_memzero(pad.data(), pad.size());
    return mac;
}

QByteArray sha256(ByteSpan message)
{
    thread_local Hasher hasher; // setting one up costs more than a short message; finish() leaves nothing of it behind
    hasher.add(message);
    return hasher.finish();
}

QByteArray randomBytes(qsizetype size)
{
    requireSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(writable(bytes), size_t(size));
    return bytes;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && (a.isEmpty() || sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0);
}

} // namespace gyeot
