#include "core/crypto/cmsmessage.h"
#include "core/crypto/dergate.h"
#include "core/crypto/keyhandle.h"

#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace gyeot {

namespace {

constexpr qsizetype maxRecipients = 4;

/** OpenSSL encrypts to any certificate, also to one that may only sign (trap 48). */
Result<void> checkRecipient(const Certificate& certificate, qint64 nowMs)
{
    const auto profile = certificate.profile();
    if (profile != CertificateProfile::SiteReceipt && profile != CertificateProfile::OfficeImport
        && profile != CertificateProfile::OfficeRecovery)
        return failure(ErrorCode::RejRecipient, certificate.name(), "not a certificate to encrypt to");
    if (nowMs < certificate.notBeforeMs() || nowMs > certificate.notAfterMs())
        return failure(ErrorCode::RejRecipient, certificate.name(), "certificate is not in force");
    return {};
}

/** Adds one recipient with the algorithms of FORMAT.md section 5; OpenSSL's defaults are SHA-1 and PKCS#1 v1.5 (trap 39). */
bool addRecipient(CMS_ContentInfo* cms, const Certificate& certificate)
{
    const auto handle = parseCertificate(certificate.der());
    CMS_RecipientInfo* const info = handle ? CMS_add1_recipient_cert(cms, handle->get(), CMS_KEY_PARAM) : nullptr;
    EVP_PKEY_CTX* const context = info ? CMS_RecipientInfo_get0_pkey_ctx(info) : nullptr;
    if (!context)
        return false;
    if (CMS_RecipientInfo_type(info) == CMS_RECIPINFO_AGREE)
        return EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1;
}

bool isFor(CMS_RecipientInfo* info, X509* certificate)
{
    if (CMS_RecipientInfo_type(info) == CMS_RECIPINFO_TRANS)
        return CMS_RecipientInfo_ktri_cert_cmp(info, certificate) == 0;
    const STACK_OF(CMS_RecipientEncryptedKey)* const keys = CMS_RecipientInfo_kari_get0_reks(info);
    for (int i = 0; i < sk_CMS_RecipientEncryptedKey_num(keys); ++i)
        if (CMS_RecipientEncryptedKey_cert_cmp(sk_CMS_RecipientEncryptedKey_value(keys, i), certificate) == 0)
            return true;
    return false;
}

bool isAddressedTo(CMS_ContentInfo* cms, X509* certificate)
{
    const STACK_OF(CMS_RecipientInfo)* const infos = CMS_get0_RecipientInfos(cms);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(infos); ++i)
        if (isFor(sk_CMS_RecipientInfo_value(infos, i), certificate))
            return true;
    return false;
}

} // namespace

Result<QByteArray> encryptToAny(ByteSpan content, const QList<Certificate>& recipients)
{
    if (content.size() > size_t(maxCmsContent))
        return failure(ErrorCode::TooLarge, {}, "content to encrypt");
    const ErrorQueue errors;
    const CmsHandle cms(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_PARTIAL | CMS_BINARY));
    for (const Certificate& recipient : recipients)
        if (!cms || !addRecipient(cms.get(), recipient))
            return errors.failed("encrypting");
    const BioHandle in = readingFrom(content);
    if (!cms || !in || CMS_final(cms.get(), in.get(), nullptr, CMS_BINARY) != 1)
        return errors.failed("encrypting");
    return cmsToDer(cms);
}

Result<QByteArray> encryptCms(ByteSpan content, const QList<Certificate>& recipients, qint64 nowMs)
{
    if (recipients.isEmpty() || recipients.size() > maxRecipients)
        return failure(ErrorCode::RejRecipient, {}, "number of recipients");
    for (const Certificate& recipient : recipients)
        if (auto allowed = checkRecipient(recipient, nowMs); !allowed)
            return std::unexpected(allowed.error());
    return encryptToAny(content, recipients);
}

Result<SecretBytes> decryptUngated(QByteArrayView cms, const Identity& recipient)
{
    const auto message = parseCms(cms);
    if (!message)
        return std::unexpected(message.error());
    const auto certificate = parseCertificate(recipient.certificate.der());
    if (!certificate)
        return std::unexpected(certificate.error());
    if (!isAddressedTo(message->get(), certificate->get()))
        return failure(ErrorCode::RejRecipient, recipient.certificate.name(), "not among the recipients");
    const ErrorQueue errors;
    const BioHandle out = writableMemory();
    EVP_PKEY* const key = recipient.key.handle().key.get();
    // No detail: what OpenSSL would say is what an oracle is made of.
    if (!out || CMS_decrypt(message->get(), key, certificate->get(), nullptr, out.get(), CMS_BINARY) != 1)
        return failure(ErrorCode::RejAead);
    return SecretBytes::copyOf(writtenTo(out));
}

Result<SecretBytes> decryptCms(QByteArrayView cms, const Identity& recipient)
{
    if (auto gated = gateEnveloped(cms); !gated)
        return std::unexpected(gated.error());
    return decryptUngated(cms, recipient);
}

} // namespace gyeot
