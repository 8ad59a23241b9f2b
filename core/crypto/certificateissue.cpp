#include "core/crypto/certificate.h"
#include "core/crypto/issuing.h"
#include "core/crypto/keyhandle.h"
#include "core/crypto/profiles.h"
#include "core/crypto/seal.h"
#include "core/crypto/times.h"

#include <QDateTime>
#include <QTimeZone>

#include <openssl/evp.h>
#include <openssl/x509v3.h>

namespace gyeot {

namespace {

constexpr qsizetype maxNameLength = 64; // ub-common-name of X.520
constexpr qsizetype serialSize = 16;

bool isName(const QString& name)
{
    const QList<uint> points = name.toUcs4();
    return !points.isEmpty() && points.size() <= maxNameLength && name.isValidUtf16()
        && std::ranges::none_of(points, [](uint point) { return QChar::category(point) == QChar::Other_Control; });
}

qint64 yearsLater(qint64 ms, int years)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).addYears(years).toMSecsSinceEpoch();
}

/** Positive, 127 random bits, never 0 (RFC 5280, 4.1.2.2; the randomness keeps a forger from choosing what is signed). */
StringHandle freshSerial()
{
    QByteArray bytes = randomBytes(serialSize);
    bytes[0] = char((bytes[0] & 0x7F) | 0x40);
    return integerOf(bytes.toHex());
}

bool addText(X509_NAME* name, int nid, const QByteArray& utf8)
{
    return X509_NAME_add_entry_by_NID(
               name, nid, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(utf8.data()), int(utf8.size()), -1, 0)
        == 1;
}

bool addExtension(X509* certificate, X509V3_CTX* context, int nid, const QByteArray& value)
{
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_nconf_nid(nullptr, context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addPolicy(CERTIFICATEPOLICIES* policies, const char* identifier)
{
    std::unique_ptr<POLICYINFO, Freed<POLICYINFO_free>> policy(POLICYINFO_new());
    ASN1_OBJECT* const object = OBJ_txt2obj(identifier, 1);
    if (!policy || !object)
        return false;
    policy->policyid = object;
    return sk_POLICYINFO_push(policies, policy.get()) > 0 && policy.release();
}

/** An authority also allows every policy, so that a reader who does check policies finds the path open. */
bool addPolicies(X509* certificate, const ProfileForm& form)
{
    constexpr const char* anyPolicy = "2.5.29.32.0";
    const std::unique_ptr<CERTIFICATEPOLICIES, Freed<CERTIFICATEPOLICIES_free>> policies(CERTIFICATEPOLICIES_new());
    return policies && addPolicy(policies.get(), form.policy)
        && (!form.isAuthority() || addPolicy(policies.get(), anyPolicy))
        && X509_add1_ext_i2d(certificate, NID_certificate_policies, policies.get(), 0, 0) == 1;
}

bool addExtensions(X509* certificate, X509* issuer, const ProfileForm& form)
{
    X509V3_CTX context {};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    return addExtension(certificate, &context, NID_basic_constraints, form.basicConstraints)
        && addExtension(certificate, &context, NID_key_usage, form.keyUsage) && addPolicies(certificate, form)
        && (form.isAuthority() || addExtension(certificate, &context, NID_ext_key_usage, "emailProtection"))
        && addExtension(certificate, &context, NID_subject_key_identifier, "hash")
        && addExtension(certificate, &context, NID_authority_key_identifier, "keyid:always");
}

/** What is to be certified. */
struct Subject {
    const ProfileForm& form;
    const QString& name;
    EVP_PKEY* publicKey;
    qint64 fromMs;
    qint64 untilMs;
};

/** `issuer` null means: by itself. */
Result<Certificate> makeCertificate(const Subject& subject, X509* issuer, EVP_PKEY* issuerKey)
{
    const ErrorQueue errors;
    const CertificateHandle made(X509_new());
    X509* const certificate = made.get();
    const StringHandle serial = freshSerial();
    const StringHandle from = timeOf(subject.fromMs);
    const StringHandle until = timeOf(subject.untilMs);
    if (!certificate || !serial || !from || !until || X509_set_version(certificate, X509_VERSION_3) != 1
        || X509_set_serialNumber(certificate, serial.get()) != 1 || X509_set1_notBefore(certificate, from.get()) != 1
        || X509_set1_notAfter(certificate, until.get()) != 1 || X509_set_pubkey(certificate, subject.publicKey) != 1)
        return errors.failed("making a certificate");
    X509_NAME* const name = X509_get_subject_name(certificate);
    X509* const signer = issuer ? issuer : certificate;
    if (!addText(name, NID_organizationalUnitName, subject.form.unit)
        || !addText(name, NID_commonName, subject.name.toUtf8())
        || X509_set_issuer_name(certificate, X509_get_subject_name(signer)) != 1
        || !addExtensions(certificate, signer, subject.form) || X509_sign(certificate, issuerKey, EVP_sha384()) <= 0)
        return errors.failed("making a certificate");
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &out);
    return Certificate::fromDer(der);
}

} // namespace

Result<void> checkIssuer(const Issuer& issuer, qint64 nowMs)
{
    const auto profile = issuer.certificate.profile();
    if (profile != CertificateProfile::Root && profile != CertificateProfile::Issuing)
        return failure(ErrorCode::BadArgument, {}, "no authority");
    if (nowMs < issuer.certificate.notBeforeMs() || nowMs > issuer.certificate.notAfterMs())
        return failure(ErrorCode::BadArgument, {}, "authority is not in force");
    const auto publicKey = issuer.key.publicKeyDer();
    if (!publicKey)
        return std::unexpected(publicKey.error());
    if (*publicKey != issuer.certificate.publicKeyDer())
        return failure(ErrorCode::BadArgument, {}, "not the key of the authority");
    return {};
}

Result<Certificate> makeRoot(const PrivateKey& key, const QString& name, qint64 nowMs)
{
    const ProfileForm& form = formOf(CertificateProfile::Root);
    if (!isName(name))
        return failure(ErrorCode::BadArgument, name, "name of a certificate");
    if (key.kind() != keyKindOf(form.profile))
        return failure(ErrorCode::BadArgument, name, "kind of key");
    EVP_PKEY* const own = key.handle().key.get();
    return makeCertificate({ form, name, own, nowMs, yearsLater(nowMs, form.years) }, nullptr, own);
}

Result<Certificate> issueCertificate(
    const Issuer& issuer, CertificateProfile profile, QByteArrayView publicKeyDer, const QString& name, qint64 nowMs)
{
    const ProfileForm& form = formOf(profile);
    if (!isName(name))
        return failure(ErrorCode::BadArgument, name, "name of a certificate");
    if (auto sound = checkIssuer(issuer, nowMs); !sound)
        return std::unexpected(sound.error());
    const auto issuedBy =
        profile == CertificateProfile::Issuing ? CertificateProfile::Root : CertificateProfile::Issuing;
    if (profile == CertificateProfile::Root || issuer.certificate.profile() != issuedBy)
        return failure(ErrorCode::BadArgument, name, "this authority may not issue that");
    const auto publicKey = parsePublicKey(publicKeyDer);
    if (!publicKey || kindOf(publicKey->get()) != keyKindOf(profile))
        return failure(ErrorCode::BadArgument, name, "kind of key");
    const auto authority = parseCertificate(issuer.certificate.der());
    if (!authority)
        return std::unexpected(authority.error());
    const qint64 untilMs = qMin(yearsLater(nowMs, form.years), issuer.certificate.notAfterMs());
    return makeCertificate(
        { form, name, publicKey->get(), nowMs, untilMs }, authority->get(), issuer.key.handle().key.get());
}

} // namespace gyeot
