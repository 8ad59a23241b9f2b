#include "core/sync/enrolling.h"

#include "core/crypto/cms.h"
#include "core/crypto/seal.h"
#include "core/store/keyring.h"
#include "core/store/storerecovery.h"
#include "core/sync/siteidentity.h"
#include "core/sync/syncfields.h"

namespace gyeot {

namespace {

Result<QByteArray> makeKey(const Keyring& keyring, const char* use)
{
    const auto key = PrivateKey::generate(KeyKind::EcP384);
    if (!key)
        return std::unexpected(key.error());
    const auto pkcs8 = key->toDer();
    if (!pkcs8)
        return std::unexpected(pkcs8.error());
    return keyring.sealSiteKey(*pkcs8, use);
}

Result<QByteArray> publicHalf(const Keyring& keyring, const QByteArray& sealed, const char* use)
{
    const auto pkcs8 = keyring.openSiteKey(sealed, use);
    if (!pkcs8)
        return std::unexpected(pkcs8.error());
    const auto key = PrivateKey::fromDer(*pkcs8);
    if (!key)
        return std::unexpected(key.error());
    return key->publicKeyDer();
}

struct PublicHalves {
    QByteArray signing;
    QByteArray receipt;
};

Result<PublicHalves> publicHalves(const Keyring& keyring)
{
    const auto& site = keyring.file().site;
    if (!site)
        return failure(ErrorCode::NotFound, {}, "no site keys");
    const auto signing = publicHalf(keyring, site->signingKeySealed, siteSigningUse);
    const auto receipt = publicHalf(keyring, site->receiptKeySealed, siteReceiptUse);
    if (!signing || !receipt)
        return std::unexpected(signing ? receipt.error() : signing.error());
    return PublicHalves { *signing, *receipt };
}

Result<void> makeSiteKeys(Store& store)
{
    const auto signing = makeKey(store.keyring(), siteSigningUse);
    const auto receipt = makeKey(store.keyring(), siteReceiptUse);
    if (!signing || !receipt)
        return std::unexpected(signing ? receipt.error() : signing.error());
    return store.setSite({ .signingKeySealed = *signing,
        .receiptKeySealed = *receipt,
        .signingCertificate = {},
        .receiptCertificate = {} });
}

Result<Trust> trustOf(const EnrolmentAnswer& answer)
{
    Trust trust { .root = answer.root, .issuing = {}, .revocations = {} };
    for (const QByteArray& der : answer.revocations) {
        auto list = readRevocationList(der);
        if (!list)
            return std::unexpected(list.error());
        trust.revocations.append(*std::move(list));
    }
    return trust;
}

Result<void> checkCertificates(const EnrolmentGrant& grant, const Trust& trust, qint64 nowMs)
{
    QList<std::pair<Certificate, CertificateProfile>> all { { grant.siteSigning, CertificateProfile::SiteSigning },
        { grant.siteReceipt, CertificateProfile::SiteReceipt },
        { grant.officeImport, CertificateProfile::OfficeImport },
        { grant.officeRecovery, CertificateProfile::OfficeRecovery },
        { grant.officeSigning, CertificateProfile::OfficeSigning } };
    for (const OfficerCertificates& officer : grant.officers)
        all << std::pair(officer.recovery, CertificateProfile::OfficeRecovery)
            << std::pair(officer.signing, CertificateProfile::OfficerSigning);
    for (const auto& [certificate, profile] : all) {
        if (auto good = checkCertificate(certificate, profile, trust, {}, nowMs); !good)
            return good;
    }
    return {};
}

/** Root, CMS, form, and whose it is; the grant itself comes back only when all of it holds. */
Result<EnrolmentGrant> verifyGrant(const Keyring& keyring, const EnrolmentAnswer& answer, Trust& trust, qint64 nowMs)
{
    const auto content = verifyCms(answer.signedGrant, CertificateProfile::OfficeSigning, trust, std::nullopt, nowMs);
    if (!content)
        return std::unexpected(content.error());
    auto grant = readEnrolmentGrant(content->content);
    if (!grant)
        return std::unexpected(grant.error());
    trust.issuing = grant->issuing;
    if (auto ordered = checkListOrder(trust); !ordered) // the answer's lists are signed, their order is not
        return std::unexpected(ordered.error());
    if (auto good = checkCertificates(*grant, trust, nowMs); !good)
        return std::unexpected(good.error());
    if (content->signer != grant->officeSigning)
        return failure(ErrorCode::RejSignerMismatch, {}, "grant");
    const auto own = publicHalves(keyring);
    if (!own)
        return std::unexpected(own.error());
    const bool ours = grant->store == keyring.file().storeId && grant->siteId == keyring.file().siteId
        && grant->siteSigning.publicKeyDer() == own->signing && grant->siteReceipt.publicKeyDer() == own->receipt;
    if (!ours)
        return failure(ErrorCode::RejAuthz, {}, "grant of another store");
    return grant;
}

OfficePins officePins(const EnrolmentAnswer& answer, const EnrolmentGrant& grant, qint64 nowMs)
{
    OfficePins pins { .name = grant.officeName,
        .root = answer.root.der(),
        .issuing = {},
        .import = grant.officeImport.der(),
        .recovery = grant.officeRecovery.der(),
        .signing = grant.officeSigning.der(),
        .identityKey = grant.compartments.identity,
        .evidenceKey = grant.compartments.evidence,
        .notesKey = grant.compartments.notes,
        .revocations = answer.revocations,
        .enrolledMs = nowMs,
        .officers = {} };
    for (const Certificate& certificate : grant.issuing)
        pins.issuing.append(certificate.der());
    for (const OfficerCertificates& officer : grant.officers)
        pins.officers.append({ .recovery = officer.recovery.der(), .signing = officer.signing.der() });
    return pins;
}

} // namespace

Result<EnrolmentTicket> requestEnrolment(Store& store)
{
    if (!store.keyring().file().site) {
        if (auto made = makeSiteKeys(store); !made)
            return std::unexpected(made.error());
    }
    const auto halves = publicHalves(store.keyring());
    if (!halves)
        return std::unexpected(halves.error());
    const QByteArray request = writeEnrolmentRequest({ .siteId = store.siteId(),
        .store = store.id(),
        .practice = store.isPractice(),
        .createdMs = syncfields::wholeSeconds(store.clock().nowMs()),
        .signingKey = halves->signing,
        .receiptKey = halves->receipt });
    return EnrolmentTicket { .request = request, .fingerprint = enrolmentFingerprint(request) };
}

Result<EnrolledOffice> acceptEnrolment(Store& store, QByteArrayView answerBytes, const QByteArray& rootFingerprint)
{
    const auto answer = readEnrolmentAnswer(answerBytes);
    if (!answer)
        return std::unexpected(answer.error());
    if (!sameBytes(answer->root.fingerprint(), rootFingerprint) || answer->root.profile() != CertificateProfile::Root)
        return failure(ErrorCode::RejCert, {}, "root fingerprint");
    auto trust = trustOf(*answer);
    if (!trust)
        return std::unexpected(trust.error());
    const qint64 nowMs = store.clock().nowMs();
    const auto grant = verifyGrant(store.keyring(), *answer, *trust, nowMs);
    if (!grant)
        return std::unexpected(grant.error());
    SitePins site = *store.keyring().file().site;
    site.signingCertificate = grant->siteSigning.der();
    site.receiptCertificate = grant->siteReceipt.der();
    if (auto pinned = store.enrolOffice(officePins(*answer, *grant, nowMs), site); !pinned)
        return std::unexpected(pinned.error());
    if (!grant->officers.isEmpty()) {
        if (auto sealed = StoreRecovery(store).renew(); !sealed)
            return std::unexpected(sealed.error());
    }
    return EnrolledOffice { .name = grant->officeName,
        .rootFingerprint = answer->root.fingerprint(),
        .importUntilMs = grant->officeImport.notAfterMs() };
}

} // namespace gyeot
