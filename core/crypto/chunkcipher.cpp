#include "core/crypto/chunkcipher.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <array>

namespace gyeot {

namespace {

using ChunkNonce = std::array<unsigned char, 12>;

ChunkNonce nonceOf(qint64 index, bool isLast)
{
    ChunkNonce nonce {};
    qToBigEndian(quint64(index), nonce.data() + 3);
    nonce[11] = isLast ? 1 : 0;
    return nonce;
}

QByteArray infoOf(const SealedFilePlace& place)
{
    return "blob/1" + place.caseId.uuid().toRfc4122() + place.blob.uuid().toRfc4122();
}

/** HKDF (RFC 5869) with SHA-256, 32 bytes. */
Result<SecretBytes> hkdf(const SecretBytes& key, ByteSpan salt, QByteArray info)
{
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr), EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(kdf.get()), EVP_KDF_CTX_free);
    char digest[] = "SHA256";
    const ByteSpan secret = key.view();
    const OSSL_PARAM parameters[] = { OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<unsigned char*>(secret.data()), secret.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<unsigned char*>(salt.data()), salt.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), size_t(info.size())),
        OSSL_PARAM_construct_end() };
    SecretBytes derived(32);
    if (!context || EVP_KDF_derive(context.get(), derived.mutableView().data(), derived.size(), parameters) != 1)
        return failure(ErrorCode::CryptoFailed, {}, "HKDF");
    return derived;
}

} // namespace

struct ChunkCipher::State {
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    ~State() { EVP_CIPHER_CTX_free(context); } // wipes the key schedule
};

ChunkCipher::ChunkCipher(std::unique_ptr<State> state) : m_state(std::move(state)) { }
ChunkCipher::~ChunkCipher() = default;
ChunkCipher::ChunkCipher(ChunkCipher&& other) noexcept = default;
ChunkCipher& ChunkCipher::operator=(ChunkCipher&& other) noexcept = default;

Result<ChunkCipher> ChunkCipher::create(
    Use use, const SecretBytes& key, ByteSpan fileNonce, const SealedFilePlace& place)
{
    Q_ASSERT(key.size() == 32 && qsizetype(fileNonce.size()) == fileNonceSize);
    const auto fileKey = hkdf(key, fileNonce, infoOf(place));
    if (!fileKey)
        return std::unexpected(fileKey.error());
    auto state = std::make_unique<State>();
    const int sealing = use == Use::Sealing ? 1 : 0;
    if (!state->context
        || EVP_CipherInit_ex2(
               state->context, EVP_aes_256_gcm(), fileKey->view().data(), nonceOf(0, false).data(), sealing, nullptr)
            != 1)
        return failure(ErrorCode::CryptoFailed, {}, "AES-256-GCM");
    return ChunkCipher(std::move(state));
}

Result<void> ChunkCipher::seal(qint64 index, bool isLast, ByteSpan plaintext, unsigned char* out)
{
    EVP_CIPHER_CTX* const context = m_state->context;
    int size = 0;
    int rest = 0;
    if (EVP_EncryptInit_ex2(context, nullptr, nullptr, nonceOf(index, isLast).data(), nullptr) != 1
        || EVP_EncryptUpdate(context, out, &size, plaintext.data(), int(plaintext.size())) != 1
        || EVP_EncryptFinal_ex(context, out + size, &rest) != 1
        || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, int(chunkTagSize), out + size + rest) != 1)
        return failure(ErrorCode::CryptoFailed, {}, "AES-256-GCM");
    return {};
}

Result<void> ChunkCipher::open(qint64 index, bool isLast, ByteSpan sealed, unsigned char* out)
{
    EVP_CIPHER_CTX* const context = m_state->context;
    const ByteSpan ciphertext = sealed.first(sealed.size() - size_t(chunkTagSize));
    std::array<unsigned char, chunkTagSize> tag {};
    std::ranges::copy(sealed.last(size_t(chunkTagSize)), tag.begin());
    int size = 0;
    int rest = 0;
    if (EVP_DecryptInit_ex2(context, nullptr, nullptr, nonceOf(index, isLast).data(), nullptr) != 1
        || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, int(chunkTagSize), tag.data()) != 1
        || EVP_DecryptUpdate(context, out, &size, ciphertext.data(), int(ciphertext.size())) != 1
        || EVP_DecryptFinal_ex(context, out + size, &rest) != 1)
        return failure(ErrorCode::SealBroken, {}, "chunk " + QByteArray::number(index));
    return {};
}

} // namespace gyeot
