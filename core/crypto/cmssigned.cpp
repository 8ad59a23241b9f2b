#include "core/crypto/cmsmessage.h"
#include "core/crypto/dergate.h"
#include "core/crypto/keyhandle.h"
#include "core/crypto/times.h"
#include "core/crypto/truststore.h"

#include <openssl/cms.h>
#include <openssl/x509.h>

namespace gyeot {

namespace {

Result<void> checkSigner(const Identity& signer, qint64 nowMs)
{
    const auto profile = signer.certificate.profile();
    if (profile != CertificateProfile::SiteSigning && profile != CertificateProfile::OfficeSigning
        && profile != CertificateProfile::OfficerSigning)
        return failure(ErrorCode::BadArgument, signer.certificate.name(), "not a signing certificate");
    if (nowMs < signer.certificate.notBeforeMs() || nowMs > signer.certificate.notAfterMs())
        return failure(ErrorCode::BadArgument, signer.certificate.name(), "signing certificate is not in force");
    const auto publicKey = signer.key.publicKeyDer();
    if (!publicKey)
        return std::unexpected(publicKey.error());
    if (*publicKey != signer.certificate.publicKeyDer())
        return failure(ErrorCode::BadArgument, signer.certificate.name(), "not the key of the certificate");
    return {};
}

/** Adds the signer with his attributes; the digest and the signature follow when the content is known. */
bool addSigner(CMS_ContentInfo* cms, X509* certificate, EVP_PKEY* key, qint64 nowMs)
{
    constexpr unsigned int flags = CMS_PARTIAL | CMS_BINARY | CMS_NOCERTS | CMS_CADES | CMS_NOSMIMECAP;
    CMS_SignerInfo* const info = CMS_add1_signer(cms, certificate, key, EVP_sha384(), flags);
    const StringHandle now = timeOf(nowMs); // else OpenSSL would ask the system's clock
    return info && now
        && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, ASN1_STRING_type(now.get()), now.get(), -1) == 1;
}

/** The certificates that came inside; the gate has counted them. */
Result<QList<Certificate>> embeddedIn(CMS_ContentInfo* cms)
{
    const StackHandle stack(CMS_get1_certs(cms));
    QList<Certificate> certificates;
    for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
        X509* const found = sk_X509_value(stack.get(), i);
        QByteArray der(i2d_X509(found, nullptr), '\0');
        auto* out = reinterpret_cast<unsigned char*>(der.data());
        i2d_X509(found, &out);
        auto certificate = Certificate::fromDer(der);
        if (!certificate)
            return std::unexpected(certificate.error());
        certificates.append(std::move(*certificate));
    }
    return certificates;
}

QByteArrayView bytesOfName(const X509_NAME* name)
{
    const unsigned char* bytes = nullptr;
    size_t size = 0;
    if (X509_NAME_get0_der(name, &bytes, &size) != 1)
        return {};
    return viewOf({ bytes, size });
}

/** OpenSSL compares names without regard to case; here every bit counts (fact 10 of reference/security.md). */
bool isSignedBy(CMS_SignerInfo* info, const Certificate& certificate)
{
    const auto handle = parseCertificate(certificate.der());
    X509_NAME* issuer = nullptr;
    return handle && CMS_SignerInfo_get0_signer_id(info, nullptr, &issuer, nullptr) == 1
        && CMS_SignerInfo_cert_cmp(info, handle->get()) == 0
        && bytesOfName(issuer) == bytesOfName(X509_get_issuer_name(handle->get()));
}

Result<Certificate> findSigner(
    CMS_SignerInfo* info, const QList<Certificate>& embedded, const std::optional<Certificate>& expected)
{
    if (expected) {
        if (!isSignedBy(info, *expected))
            return failure(ErrorCode::RejSignerMismatch, expected->name());
        return *expected;
    }
    for (const Certificate& certificate : embedded)
        if (isSignedBy(info, certificate))
            return certificate;
    return failure(ErrorCode::RejCert, {}, "certificate of the signer is not there");
}

/** What came along is the signer, a pinned authority or one our root vouches for. Anything else is not needed to verify, so a bent bit in it would go
 *  unnoticed: of two messages that differ, one would not be what was sent (fact 10 of reference/security.md). */
Result<void> checkEmbedded(
    const QList<Certificate>& embedded, const Certificate& signer, const Trust& trust, qint64 atMs)
{
    for (const Certificate& certificate : embedded) {
        if (certificate == signer || trust.issuing.contains(certificate))
            continue;
        if (auto sound = checkCertificate(certificate, CertificateProfile::Issuing, trust, {}, atMs); !sound)
            return failure(ErrorCode::RejCert, certificate.name(), "a certificate that has no place here");
    }
    return {};
}

qint64 claimedTimeOf(CMS_SignerInfo* info)
{
    const ASN1_OBJECT* const type = OBJ_nid2obj(NID_pkcs9_signingTime);
    const void* time = CMS_signed_get0_data_by_OBJ(info, type, -3, V_ASN1_UTCTIME);
    if (!time)
        time = CMS_signed_get0_data_by_OBJ(info, type, -3, V_ASN1_GENERALIZEDTIME);
    return msOf(static_cast<const ASN1_TIME*>(time)).value_or(0);
}

/** The signature itself, by a certificate that has passed checkCertificate(). OpenSSL judges the chain once more, with the same
 *  store: its own check is never switched off (trap 42). */
Result<QByteArray> verifiedContent(
    CMS_ContentInfo* cms, const Certificate& signer, const QList<Certificate>& others, const StoreHandle& store)
{
    const ErrorQueue errors;
    const auto certificates = makeStack(QList<Certificate> { signer } + others);
    const BioHandle out = writableMemory();
    if (!certificates || !out)
        return errors.failed("verifying");
    constexpr unsigned int flags = CMS_BINARY | CMS_CADES | CMS_NOINTERN;
    if (CMS_verify(cms, certificates->get(), store.get(), nullptr, out.get(), flags) != 1)
        return failure(ErrorCode::RejSig, signer.name(), errors.reason());
    return viewOf(writtenTo(out)).toByteArray();
}

} // namespace

Result<QByteArray> signCms(ByteSpan content, const Identity& signer, const QList<Certificate>& embedded, qint64 nowMs)
{
    if (content.size() > size_t(maxCmsContent))
        return failure(ErrorCode::TooLarge, {}, "content to sign");
    if (auto sound = checkSigner(signer, nowMs); !sound)
        return std::unexpected(sound.error());
    const auto certificate = parseCertificate(signer.certificate.der());
    const auto others = makeStack(embedded);
    if (!certificate || !others)
        return std::unexpected(!certificate ? certificate.error() : others.error());
    const ErrorQueue errors;
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY));
    if (!cms)
        return errors.failed("signing");
    for (int i = 0; i < sk_X509_num(others->get()); ++i)
        if (CMS_add1_cert(cms.get(), sk_X509_value(others->get(), i)) != 1)
            return errors.failed("signing");
    const BioHandle in = readingFrom(content);
    if (!addSigner(cms.get(), certificate->get(), signer.key.handle().key.get(), nowMs) || !in
        || CMS_final(cms.get(), in.get(), nullptr, CMS_BINARY) != 1)
        return errors.failed("signing");
    return cmsToDer(cms);
}

Result<SignedContent> verifyCms(QByteArrayView cms, CertificateProfile profile, const Trust& trust,
    const std::optional<Certificate>& expectedSigner, qint64 atMs)
{
    if (auto gated = gateSigned(cms); !gated)
        return std::unexpected(gated.error());
    const auto message = parseCms(cms);
    if (!message)
        return std::unexpected(message.error());
    const auto embedded = embeddedIn(message->get());
    if (!embedded)
        return std::unexpected(embedded.error());
    CMS_SignerInfo* const info = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(message->get()), 0);
    auto signer = findSigner(info, *embedded, expectedSigner);
    if (!signer)
        return std::unexpected(signer.error());
    if (auto sound = checkCertificate(*signer, profile, trust, *embedded, atMs); !sound)
        return std::unexpected(sound.error());
    if (auto needed = checkEmbedded(*embedded, *signer, trust, atMs); !needed)
        return std::unexpected(needed.error());
    const auto store = makeTrustStore(trust, atMs);
    if (!store)
        return std::unexpected(store.error());
    auto content = verifiedContent(message->get(), *signer, trust.issuing + *embedded, *store);
    if (!content)
        return std::unexpected(content.error());
    return SignedContent { std::move(*content), std::move(*signer), claimedTimeOf(info) };
}

} // namespace gyeot
