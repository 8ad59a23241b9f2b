#include "core/crypto/privatekey.h"

#include "core/crypto/der.h"
#include "core/crypto/keyhandle.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace gyeot {

namespace {

using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Freed<PKCS8_PRIV_KEY_INFO_free>>; // wipes what it frees

} // namespace

std::optional<KeyKind> kindOf(const evp_pkey_st* key)
{
    char group[32] = {};
    size_t size = 0;
    if (EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group, sizeof group, &size) == 1
        && QByteArrayView(group, qsizetype(size)) == QByteArrayView("secp384r1"))
        return KeyKind::EcP384;
    if (EVP_PKEY_is_a(key, "RSA") == 1 && EVP_PKEY_get_bits(key) == 3072)
        return KeyKind::Rsa3072;
    return std::nullopt;
}

PrivateKey::PrivateKey(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) { }
PrivateKey::~PrivateKey() = default;
PrivateKey::PrivateKey(PrivateKey&& other) noexcept = default;
PrivateKey& PrivateKey::operator=(PrivateKey&& other) noexcept = default;

Result<PrivateKey> PrivateKey::generate(KeyKind kind)
{
    const ErrorQueue errors;
    KeyHandle key(kind == KeyKind::EcP384 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-384")
                                          : EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(3072)));
    if (!key)
        return errors.failed("making a key");
    return PrivateKey(std::make_unique<Handle>(std::move(key), kind));
}

Result<PrivateKey> PrivateKey::fromDer(const SecretBytes& pkcs8)
{
    const ErrorQueue errors;
    const unsigned char* at = pkcs8.view().data();
    if (!checkDer(viewOf(pkcs8.view())))
        return failure(ErrorCode::BadForm, {}, "private key is not DER");
    const Pkcs8 read(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, long(pkcs8.size())));
    KeyHandle key(read ? EVP_PKCS82PKEY(read.get()) : nullptr);
    const auto kind = key ? kindOf(key.get()) : std::nullopt;
    if (!kind || at != pkcs8.view().data() + pkcs8.size())
        return failure(ErrorCode::BadForm, {}, "no private key of ours");
    return PrivateKey(std::make_unique<Handle>(std::move(key), *kind));
}

KeyKind PrivateKey::kind() const
{
    return m_handle->kind;
}

Result<SecretBytes> PrivateKey::toDer() const
{
    const ErrorQueue errors;
    const Pkcs8 info(EVP_PKEY2PKCS8(m_handle->key.get()));
    const int size = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : -1;
    if (size <= 0)
        return errors.failed("writing a key");
    SecretBytes der(static_cast<size_t>(size));
    unsigned char* out = der.mutableView().data();
    if (i2d_PKCS8_PRIV_KEY_INFO(info.get(), &out) != size)
        return errors.failed("writing a key");
    return der;
}

Result<QByteArray> PrivateKey::publicKeyDer() const
{
    const ErrorQueue errors;
    const int size = i2d_PUBKEY(m_handle->key.get(), nullptr);
    QByteArray der(qMax(size, 0), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    if (size <= 0 || i2d_PUBKEY(m_handle->key.get(), &out) != size)
        return errors.failed("writing a public key");
    return der;
}

} // namespace gyeot
