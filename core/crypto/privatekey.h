#pragma once

#include "core/crypto/secretbytes.h"

#include <memory>

namespace gyeot {

enum class KeyKind { EcP384, Rsa3072 };

/** A private key for certificates, made and held in memory; leaves only as SecretBytes. */
class PrivateKey {
public:
    /** Errors: CryptoFailed. RSA takes up to some seconds. */
    static Result<PrivateKey> generate(KeyKind kind);
    /** Reads PKCS#8 DER as toDer() made it. Errors: BadForm (not a P-384 or RSA-3072 key, or trailing bytes). */
    static Result<PrivateKey> fromDer(const SecretBytes& pkcs8);

    ~PrivateKey();
    PrivateKey(PrivateKey&& other) noexcept;
    PrivateKey& operator=(PrivateKey&& other) noexcept;

    KeyKind kind() const;
    /** PKCS#8 (RFC 5958), unencrypted: seal it before it goes anywhere. Errors: CryptoFailed. */
    Result<SecretBytes> toDer() const;
    /** SubjectPublicKeyInfo. Errors: CryptoFailed. */
    Result<QByteArray> publicKeyDer() const;

    /** The OpenSSL handle, known inside core/crypto only. */
    struct Handle;
    const Handle& handle() const { return *m_handle; }

private:
    explicit PrivateKey(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace gyeot
