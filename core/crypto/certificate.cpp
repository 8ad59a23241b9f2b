#include "core/crypto/certificate.h"

#include "core/crypto/keyhandle.h"
#include "core/crypto/profiles.h"
#include "core/crypto/seal.h"
#include "core/crypto/times.h"

#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace gyeot {

namespace {

constexpr qsizetype maxCertificateBytes = 16 * 1024;

static_assert(std::ranges::all_of(
    profileForms, [](const ProfileForm& form) { return formOf(form.profile).profile == form.profile; }));

QString commonNameOf(const X509* certificate)
{
    const X509_NAME* const subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    const QString name = size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
    OPENSSL_free(utf8);
    return name;
}

/** The one policy of ours among those of the certificate. */
const ProfileForm* policyOf(const X509* certificate)
{
    const std::unique_ptr<CERTIFICATEPOLICIES, Freed<CERTIFICATEPOLICIES_free>> policies(
        static_cast<CERTIFICATEPOLICIES*>(X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr)));
    const ProfileForm* found = nullptr;
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
        char policy[80] = {};
        OBJ_obj2txt(policy, sizeof policy, sk_POLICYINFO_value(policies.get(), i)->policyid, 1);
        for (const ProfileForm& form : profileForms) {
            if (QByteArrayView(policy) != QByteArrayView(form.policy))
                continue;
            if (found)
                return nullptr;
            found = &form;
        }
    }
    return found;
}

uint32_t keyUsageOf(const ProfileForm& form)
{
    switch (form.profile) {
    case CertificateProfile::Root:
    case CertificateProfile::Issuing: return KU_KEY_CERT_SIGN | KU_CRL_SIGN;
    case CertificateProfile::SiteSigning:
    case CertificateProfile::OfficeSigning:
    case CertificateProfile::OfficerSigning: return KU_DIGITAL_SIGNATURE;
    case CertificateProfile::SiteReceipt:
    case CertificateProfile::OfficeImport: return KU_KEY_AGREEMENT;
    case CertificateProfile::OfficeRecovery: return KU_KEY_ENCIPHERMENT;
    }
    return 0;
}

/** The profile whose policy stands in the certificate, if everything else fits it as well (traps 43 and 48). */
std::optional<CertificateProfile> profileOf(X509* certificate)
{
    const ProfileForm* const form = policyOf(certificate);
    if (!form)
        return std::nullopt;
    const bool isAuthority = (X509_get_extension_flags(certificate) & EXFLAG_CA) != 0;
    const uint32_t extended = X509_get_extended_key_usage(certificate); // all bits when there is none
    const bool forMail = form->isAuthority() ? extended == UINT32_MAX : extended == XKU_SMIME;
    if (isAuthority != form->isAuthority() || X509_get_key_usage(certificate) != keyUsageOf(*form) || !forMail
        || kindOf(X509_get0_pubkey(certificate)) != keyKindOf(form->profile))
        return std::nullopt;
    return form->profile;
}

QByteArray publicKeyOf(X509* certificate)
{
    QByteArray der(i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), nullptr), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &out);
    return der;
}

} // namespace

KeyKind keyKindOf(CertificateProfile profile)
{
    return profile == CertificateProfile::OfficeRecovery ? KeyKind::Rsa3072 : KeyKind::EcP384;
}

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    if (der.size() > maxCertificateBytes)
        return failure(ErrorCode::RejForm, {}, "certificate too large");
    const ErrorQueue errors;
    const auto handle = parseCertificate(der);
    if (!handle)
        return std::unexpected(handle.error());
    X509* const read = handle->get();
    const auto notBefore = msOf(X509_get0_notBefore(read));
    const auto notAfter = msOf(X509_get0_notAfter(read));
    if (!notBefore || !notAfter || (X509_get_extension_flags(read) & EXFLAG_INVALID) != 0)
        return failure(ErrorCode::RejForm, {}, "certificate with unreadable fields");
    Certificate certificate;
    certificate.m_der = der.toByteArray();
    certificate.m_fingerprint = sha256(bytesOf(der));
    certificate.m_serial = hexOf(X509_get0_serialNumber(read));
    certificate.m_name = commonNameOf(read);
    certificate.m_publicKey = publicKeyOf(read);
    certificate.m_notBeforeMs = *notBefore;
    certificate.m_notAfterMs = *notAfter;
    certificate.m_profile = profileOf(read);
    return certificate;
}

} // namespace gyeot
