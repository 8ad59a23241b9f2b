#include "core/crypto/handles.h"

#include "core/crypto/der.h"
#include "core/crypto/secretbytes.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace gyeot {

void FreeHandle::operator()(evp_pkey_st* held) const noexcept
{
    EVP_PKEY_free(held);
}

void FreeHandle::operator()(x509_st* held) const noexcept
{
    X509_free(held);
}

void FreeHandle::operator()(X509_crl_st* held) const noexcept
{
    X509_CRL_free(held);
}

namespace {

/** OpenSSL reads more than DER and stops where it likes, so the form is checked before and the end after. */
template<typename Handle>
Result<Handle> parse(QByteArrayView der, auto* decode, const char* what)
{
    if (auto form = checkDer(der); !form)
        return std::unexpected(form.error());
    const ErrorQueue errors;
    const unsigned char* at = bytesOf(der).data();
    Handle handle(decode(nullptr, &at, long(der.size())));
    if (!handle || at != bytesOf(der).data() + der.size())
        return failure(ErrorCode::RejForm, {}, what);
    return handle;
}

} // namespace

Result<CertificateHandle> parseCertificate(QByteArrayView der)
{
    return parse<CertificateHandle>(der, d2i_X509, "no certificate");
}

Result<CrlHandle> parseCrl(QByteArrayView der)
{
    return parse<CrlHandle>(der, d2i_X509_CRL, "no revocation list");
}

Result<KeyHandle> parsePublicKey(QByteArrayView der)
{
    return parse<KeyHandle>(der, d2i_PUBKEY, "no public key");
}

ErrorQueue::ErrorQueue()
{
    ERR_clear_error();
}

ErrorQueue::~ErrorQueue()
{
    ERR_clear_error();
}

QByteArray ErrorQueue::reason() const
{
    const char* const text = ERR_reason_error_string(ERR_peek_last_error());
    return text ? text : "no reason given";
}

std::unexpected<Error> ErrorQueue::failed(const char* what) const
{
    return failure(ErrorCode::CryptoFailed, {}, what + QByteArray(": ") + reason());
}

} // namespace gyeot
