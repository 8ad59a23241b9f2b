#pragma once

#include "core/crypto/privatekey.h"

#include <QString>

#include <optional>

namespace gyeot {

/** What a certificate of ours is for; each has its policy, key usage and life (core/crypto/FORMAT.md, section 4). */
enum class CertificateProfile {
    Root, ///< offline, 10 years
    Issuing, ///< 3 years
    SiteSigning, ///< bundles, 2 years
    SiteReceipt, ///< receipts are encrypted to it, 2 years
    OfficeImport, ///< bundles are encrypted to it, 1 year
    OfficeRecovery, ///< RSA, offline, 3 years
    OfficeSigning, ///< receipts, 2 years
    OfficerSigning, ///< one recovery officer's consent, 3 years
};

/** The key a profile wants: RSA for recovery, so that one broken family does not open everything; P-384 for the rest. */
KeyKind keyKindOf(CertificateProfile profile);

/** An X.509 certificate as a value: its bytes and what was read from them. Nothing here says that it is genuine; verifyCms() and
 *  checkCertificate() do. */
class Certificate {
public:
    /** Errors: RejForm (not one DER certificate, trailing bytes, or over 16 KiB). */
    static Result<Certificate> fromDer(QByteArrayView der);

    const QByteArray& der() const { return m_der; }
    const QByteArray& fingerprint() const { return m_fingerprint; } ///< SHA-256 of der(), 32 bytes
    const QByteArray& serial() const { return m_serial; } ///< big-endian, as lower-case hex
    const QString& name() const { return m_name; } ///< common name of the subject
    const QByteArray& publicKeyDer() const { return m_publicKey; } ///< SubjectPublicKeyInfo
    qint64 notBeforeMs() const { return m_notBeforeMs; }
    qint64 notAfterMs() const { return m_notAfterMs; }
    /** Read from the policy; none for a stranger's certificate, or where key kind, key usage or CA flag do not fit the profile. */
    std::optional<CertificateProfile> profile() const { return m_profile; }

    bool operator==(const Certificate& other) const { return m_der == other.m_der; }

private:
    QByteArray m_der;
    QByteArray m_fingerprint;
    QByteArray m_serial;
    QString m_name;
    QByteArray m_publicKey;
    qint64 m_notBeforeMs = 0;
    qint64 m_notAfterMs = 0;
    std::optional<CertificateProfile> m_profile;
};

/** The authority that issues: both halves live as long as the call. */
struct Issuer {
    const Certificate& certificate;
    const PrivateKey& key;
};

/** A self-signed root, valid from `nowMs`. Errors: BadArgument (empty or too long a name, wrong kind of key), CryptoFailed. */
Result<Certificate> makeRoot(const PrivateKey& key, const QString& name, qint64 nowMs);

/** A certificate for somebody's public key (SubjectPublicKeyInfo, DER). Root issues Issuing; Issuing issues the rest; none outlives its
 *  issuer. `name` is the common name, 1 to 64 characters.
 *  Errors: BadArgument (name, key kind, an issuer that may not issue this profile or is not valid at `nowMs`, a key that is not the
 *  issuer's), CryptoFailed. */
Result<Certificate> issueCertificate(
    const Issuer& issuer, CertificateProfile profile, QByteArrayView publicKeyDer, const QString& name, qint64 nowMs);

} // namespace gyeot
