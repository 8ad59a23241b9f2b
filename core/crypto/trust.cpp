#include "core/crypto/trust.h"

#include "core/crypto/keyhandle.h"
#include "core/crypto/truststore.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace gyeot {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/** Dates of a revocation list are judged by our own age rule below, which knows a grace period; everything else stays refused. */
int tolerateListDates(int isSound, X509_STORE_CTX* context)
{
    const int error = X509_STORE_CTX_get_error(context);
    if (isSound == 0 && (error == X509_V_ERR_CRL_HAS_EXPIRED || error == X509_V_ERR_CRL_NOT_YET_VALID)) {
        X509_STORE_CTX_set_error(context, X509_V_OK);
        return 1;
    }
    return isSound;
}

bool isAboutLists(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE: return true;
    default: return false;
    }
}

/** A list of one authority, known by name and key: a renewed authority keeps its name. */
struct AuthorityList {
    CrlHandle handle;
    qint64 number = 0;
    qint64 madeMs = 0;

    QByteArrayView authorityKey() const
    {
        const int at = X509_CRL_get_ext_by_NID(handle.get(), NID_authority_key_identifier, -1);
        if (at < 0)
            return {};
        const ASN1_OCTET_STRING* const value = X509_EXTENSION_get_data(X509_CRL_get_ext(handle.get(), at));
        return { ASN1_STRING_get0_data(value), ASN1_STRING_length(value) };
    }

    bool isOfSameAuthority(const AuthorityList& other) const
    {
        return X509_NAME_cmp(X509_CRL_get_issuer(handle.get()), X509_CRL_get_issuer(other.handle.get())) == 0
            && authorityKey() == other.authorityKey();
    }

    bool isOf(X509* authority) const
    {
        const std::unique_ptr<AUTHORITY_KEYID, Freed<AUTHORITY_KEYID_free>> key(static_cast<AUTHORITY_KEYID*>(
            X509_CRL_get_ext_d2i(handle.get(), NID_authority_key_identifier, nullptr, nullptr)));
        return key && X509_NAME_cmp(X509_CRL_get_issuer(handle.get()), X509_get_subject_name(authority)) == 0
            && X509_check_akid(authority, key.get()) == X509_V_OK;
    }
};

/** The newest list of each authority, so that an older one that came along cannot take a revocation back. */
Result<std::vector<AuthorityList>> newestLists(const QList<RevocationList>& lists)
{
    std::vector<AuthorityList> newest;
    for (const RevocationList& list : lists) {
        auto handle = parseCrl(list.der);
        if (!handle)
            return std::unexpected(handle.error());
        AuthorityList found { std::move(*handle), list.number, list.madeMs };
        const auto same = std::ranges::find_if(
            newest, [&found](const AuthorityList& other) { return other.isOfSameAuthority(found); });
        if (same == newest.end())
            newest.push_back(std::move(found));
        else if (same->number < found.number)
            *same = std::move(found);
    }
    return newest;
}

Result<void> setRules(X509_STORE* store, qint64 atMs)
{
    constexpr int strength = 3; // 128 bits: P-256, RSA-3072, SHA-256 and better
    X509_VERIFY_PARAM* const rules = X509_STORE_get0_param(store);
    X509_VERIFY_PARAM_set_time(rules, time_t(atMs / 1000));
    X509_VERIFY_PARAM_set_auth_level(rules, strength);
    X509_STORE_set_verify_cb(store, tolerateListDates);
    const unsigned long flags = X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL | X509_V_FLAG_X509_STRICT;
    if (X509_VERIFY_PARAM_set_flags(rules, flags) != 1)
        return failure(ErrorCode::CryptoFailed, {}, "rules of verification");
    return {};
}

/** The list that spoke for each authority of the proved chain is young enough. */
Result<void> checkListAge(STACK_OF(X509) * chain, const QList<RevocationList>& lists, qint64 atMs)
{
    const auto newest = newestLists(lists);
    if (!newest)
        return std::unexpected(newest.error());
    for (int i = 1; i < sk_X509_num(chain); ++i) {
        X509* const authority = sk_X509_value(chain, i);
        const bool isRoot = i == sk_X509_num(chain) - 1;
        const qint64 oldestMs = atMs - (isRoot ? rootListGraceDays : crlGraceDays) * dayMs;
        const bool isFresh = std::ranges::any_of(*newest, [authority, oldestMs](const AuthorityList& list) {
            return list.isOf(authority) && list.madeMs >= oldestMs;
        });
        if (!isFresh)
            return failure(ErrorCode::ParkStaleCrl, {}, isRoot ? "list of the root" : "list of the issuing authority");
    }
    return {};
}

} // namespace

void FreeStore::operator()(x509_store_st* held) const noexcept
{
    X509_STORE_free(held);
}

void FreeStack::operator()(stack_st_X509* held) const noexcept
{
    sk_X509_pop_free(held, X509_free);
}

Result<StoreHandle> makeTrustStore(const Trust& trust, qint64 atMs)
{
    StoreHandle store(X509_STORE_new());
    const auto root = parseCertificate(trust.root.der());
    if (!root)
        return std::unexpected(root.error());
    const auto lists = newestLists(trust.revocations);
    if (!lists)
        return std::unexpected(lists.error());
    if (!store || X509_STORE_add_cert(store.get(), root->get()) != 1)
        return failure(ErrorCode::CryptoFailed, {}, "trust store");
    for (const AuthorityList& list : *lists)
        if (X509_STORE_add_crl(store.get(), list.handle.get()) != 1)
            return failure(ErrorCode::CryptoFailed, {}, "trust store");
    if (auto ruled = setRules(store.get(), atMs); !ruled)
        return std::unexpected(ruled.error());
    return store;
}

Result<StackHandle> makeStack(const QList<Certificate>& certificates)
{
    StackHandle stack(sk_X509_new_null());
    for (const Certificate& certificate : certificates) {
        auto handle = parseCertificate(certificate.der());
        if (!handle)
            return std::unexpected(handle.error());
        if (!stack || sk_X509_push(stack.get(), handle->get()) == 0)
            return failure(ErrorCode::CryptoFailed, {}, "list of certificates");
        [[maybe_unused]] const X509* const given = handle->release(); // the stack has it now
    }
    return stack;
}

Result<void> checkCertificate(const Certificate& certificate, CertificateProfile profile, const Trust& trust,
    const QList<Certificate>& extra, qint64 atMs)
{
    const ErrorQueue errors;
    const auto publicKey = parsePublicKey(certificate.publicKeyDer());
    if (!publicKey || kindOf(publicKey->get()) != keyKindOf(profile))
        return failure(ErrorCode::RejAlg, certificate.name(), "key of the certificate");
    const auto handle = parseCertificate(certificate.der());
    const auto untrusted = makeStack(trust.issuing + extra);
    const auto store = makeTrustStore(trust, atMs);
    if (!handle || !untrusted || !store)
        return std::unexpected(!handle ? handle.error() : !untrusted ? untrusted.error() : store.error());
    const std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store->get(), handle->get(), untrusted->get()) != 1)
        return errors.failed("checking a certificate");
    if (X509_verify_cert(context.get()) != 1) {
        const int error = X509_STORE_CTX_get_error(context.get());
        return failure(isAboutLists(error) ? ErrorCode::ParkStaleCrl : ErrorCode::RejCert, certificate.name(),
            X509_verify_cert_error_string(error));
    }
    if (certificate.profile() != profile)
        return failure(ErrorCode::RejCert, certificate.name(), "another profile");
    return checkListAge(X509_STORE_CTX_get0_chain(context.get()), trust.revocations, atMs);
}

} // namespace gyeot
