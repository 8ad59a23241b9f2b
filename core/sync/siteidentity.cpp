#include "core/sync/siteidentity.h"

namespace gyeot {

namespace {

Result<PrivateKey> openKey(const Keyring& keyring, const QByteArray& sealed, const char* use)
{
    const auto pkcs8 = keyring.openSiteKey(sealed, use);
    if (!pkcs8)
        return std::unexpected(pkcs8.error());
    return PrivateKey::fromDer(*pkcs8);
}

/** Reads pinned certificates one after the other and remembers the first that cannot be read. */
class PinReader {
public:
    Certificate certificate(const QByteArray& der)
    {
        auto read = Certificate::fromDer(der);
        if (!read)
            m_damaged = true;
        return read.value_or(Certificate());
    }
    RevocationList revocations(const QByteArray& der)
    {
        auto read = readRevocationList(der);
        if (!read)
            m_damaged = true;
        return read.value_or(RevocationList());
    }
    bool isDamaged() const { return m_damaged; }

private:
    bool m_damaged = false;
};

Result<void> checkOne(const SiteIdentity& identity, const Certificate& certificate, CertificateProfile profile,
    qint64 nowMs, const char* which)
{
    const auto checked = checkCertificate(certificate, profile, identity.trust, {}, nowMs);
    if (checked || checked.error().code == ErrorCode::ParkStaleCrl)
        return {};
    return failure(checked.error().code, checked.error().subject, which);
}

} // namespace

Result<SiteIdentity> openSiteIdentity(const Keyring& keyring)
{
    const auto& site = keyring.file().site;
    const auto& office = keyring.file().office;
    if (!site || !office || site->signingCertificate.isEmpty())
        return failure(ErrorCode::NotFound, {}, "not enrolled");
    auto signingKey = openKey(keyring, site->signingKeySealed, siteSigningUse);
    if (!signingKey)
        return std::unexpected(signingKey.error());
    auto receiptKey = openKey(keyring, site->receiptKeySealed, siteReceiptUse);
    if (!receiptKey)
        return std::unexpected(receiptKey.error());
    PinReader read;
    QList<Certificate> issuing;
    for (const QByteArray& der : office->issuing)
        issuing.append(read.certificate(der));
    QList<RevocationList> revocations;
    for (const QByteArray& der : office->revocations)
        revocations.append(read.revocations(der));
    SiteIdentity identity { .signingKey = *std::move(signingKey),
        .receiptKey = *std::move(receiptKey),
        .signing = read.certificate(site->signingCertificate),
        .receipt = read.certificate(site->receiptCertificate),
        .issuing = issuing,
        .officeImport = read.certificate(office->import),
        .officeRecovery = read.certificate(office->recovery),
        .officeSigning = read.certificate(office->signing),
        .trust = Trust { .root = read.certificate(office->root), .issuing = issuing, .revocations = revocations } };
    if (read.isDamaged())
        return failure(ErrorCode::KeyringDamaged, {}, "pinned certificate");
    return identity;
}

Result<void> checkBeforeExport(const SiteIdentity& identity, qint64 nowMs)
{
    if (auto own = checkOne(identity, identity.signing, CertificateProfile::SiteSigning, nowMs, "site"); !own)
        return own;
    if (auto import = checkOne(identity, identity.officeImport, CertificateProfile::OfficeImport, nowMs, "import");
        !import)
        return import;
    return checkOne(identity, identity.officeRecovery, CertificateProfile::OfficeRecovery, nowMs, "recovery");
}

} // namespace gyeot
