#include "core/crypto/issuing.h"
#include "core/crypto/keyhandle.h"
#include "core/crypto/times.h"
#include "core/crypto/trust.h"

#include <openssl/evp.h>
#include <openssl/x509v3.h>

namespace gyeot {

namespace {

constexpr qsizetype maxListBytes = 1024 * 1024;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

bool addRevocation(X509_CRL* list, const Revocation& revocation)
{
    const StringHandle serial = integerOf(revocation.serial);
    const StringHandle when = timeOf(revocation.revokedMs);
    std::unique_ptr<X509_REVOKED, Freed<X509_REVOKED_free>> entry(X509_REVOKED_new());
    if (!serial || !when || !entry || X509_REVOKED_set_serialNumber(entry.get(), serial.get()) != 1
        || X509_REVOKED_set_revocationDate(entry.get(), when.get()) != 1
        || X509_CRL_add0_revoked(list, entry.get()) != 1)
        return false;
    [[maybe_unused]] const X509_REVOKED* const given = entry.release(); // the list has it now
    return true;
}

bool addExtensions(X509_CRL* list, X509* issuer, qint64 number)
{
    const std::unique_ptr<ASN1_INTEGER, Freed<ASN1_INTEGER_free>> count(ASN1_INTEGER_new());
    X509V3_CTX context {};
    X509V3_set_ctx(&context, issuer, nullptr, nullptr, list, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> keyId(
        X509V3_EXT_nconf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always"));
    return count && ASN1_INTEGER_set_int64(count.get(), number) == 1
        && X509_CRL_add1_ext_i2d(list, NID_crl_number, count.get(), 0, 0) == 1 && keyId
        && X509_CRL_add_ext(list, keyId.get(), -1) == 1;
}

std::optional<qint64> numberOf(const X509_CRL* list)
{
    const std::unique_ptr<ASN1_INTEGER, Freed<ASN1_INTEGER_free>> number(
        static_cast<ASN1_INTEGER*>(X509_CRL_get_ext_d2i(list, NID_crl_number, nullptr, nullptr)));
    int64_t value = 0;
    if (!number || ASN1_INTEGER_get_int64(&value, number.get()) != 1 || value < 1)
        return std::nullopt;
    return value;
}

} // namespace

Result<RevocationList> makeRevocationList(
    const Issuer& issuer, const QList<Revocation>& revoked, qint64 number, qint64 nowMs)
{
    if (number < 1)
        return failure(ErrorCode::BadArgument, {}, "number of a revocation list");
    if (auto sound = checkIssuer(issuer, nowMs); !sound)
        return std::unexpected(sound.error());
    const auto authority = parseCertificate(issuer.certificate.der());
    if (!authority)
        return std::unexpected(authority.error());
    const ErrorQueue errors;
    const CrlHandle list(X509_CRL_new());
    const StringHandle made = timeOf(nowMs);
    const bool isRoot = issuer.certificate.profile() == CertificateProfile::Root;
    const StringHandle next = timeOf(nowMs + (isRoot ? rootListLifeDays : crlLifeDays) * dayMs);
    if (!list || !made || !next || X509_CRL_set_version(list.get(), X509_CRL_VERSION_2) != 1
        || X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(authority->get())) != 1
        || X509_CRL_set1_lastUpdate(list.get(), made.get()) != 1
        || X509_CRL_set1_nextUpdate(list.get(), next.get()) != 1)
        return errors.failed("making a revocation list");
    for (const Revocation& revocation : revoked)
        if (!addRevocation(list.get(), revocation))
            return failure(ErrorCode::BadArgument, {}, "serial or date of a revocation");
    if (!addExtensions(list.get(), authority->get(), number) || X509_CRL_sort(list.get()) != 1
        || X509_CRL_sign(list.get(), issuer.key.handle().key.get(), EVP_sha384()) <= 0)
        return errors.failed("making a revocation list");
    QByteArray der(i2d_X509_CRL(list.get(), nullptr), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509_CRL(list.get(), &out);
    return readRevocationList(der);
}

Result<RevocationList> readRevocationList(QByteArrayView der)
{
    if (der.size() > maxListBytes)
        return failure(ErrorCode::RejLimit, {}, "revocation list too large");
    const ErrorQueue errors;
    const auto handle = parseCrl(der);
    if (!handle)
        return std::unexpected(handle.error());
    const auto number = numberOf(handle->get());
    const auto madeMs = msOf(X509_CRL_get0_lastUpdate(handle->get()));
    if (!number || !madeMs || !X509_CRL_get0_nextUpdate(handle->get()))
        return failure(ErrorCode::RejForm, {}, "revocation list without number or dates");
    RevocationList list { der.toByteArray(), *number, *madeMs, {} };
    const STACK_OF(X509_REVOKED)* const entries = X509_CRL_get_REVOKED(handle->get());
    for (int i = 0; i < sk_X509_REVOKED_num(entries); ++i) {
        const X509_REVOKED* const entry = sk_X509_REVOKED_value(entries, i);
        const auto when = msOf(X509_REVOKED_get0_revocationDate(entry));
        if (!when)
            return failure(ErrorCode::RejForm, {}, "date of a revocation");
        list.revoked.append({ hexOf(X509_REVOKED_get0_serialNumber(entry)), *when });
    }
    return list;
}

Result<void> checkListOrder(const Trust& trust)
{
    const QList<Certificate> authorities = QList<Certificate> { trust.root } + trust.issuing;
    if (trust.revocations.size() != authorities.size())
        return failure(ErrorCode::RejCert, {}, "not one revocation list of each authority");
    const ErrorQueue errors;
    for (qsizetype i = 0; i < authorities.size(); ++i) {
        const auto authority = parseCertificate(authorities[i].der());
        const auto list = parseCrl(trust.revocations[i].der);
        if (!authority || !list)
            return std::unexpected(authority ? list.error() : authority.error());
        if (X509_CRL_verify(list->get(), X509_get0_pubkey(authority->get())) != 1)
            return failure(ErrorCode::RejCert, {}, "a revocation list in another's place");
    }
    return {};
}

} // namespace gyeot
