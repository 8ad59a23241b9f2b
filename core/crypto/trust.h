#pragma once

#include "core/crypto/certificate.h"

#include <QList>

namespace gyeot {

constexpr int crlLifeDays = 30; ///< a new list is due by then (reference/security.md 3.17)
constexpr int crlGraceDays = 45; ///< an older list parks what depends on it
constexpr int rootListLifeDays = 180; ///< the root is offline and withdraws issuing authorities only
constexpr int rootListGraceDays = 195;

/** A certificate withdrawn before its end. */
struct Revocation {
    QByteArray serial; ///< Certificate::serial()
    qint64 revokedMs = 0;

    bool operator==(const Revocation&) const = default;
};

/** A revocation list as it travels in receipts. Reading it proves nothing; checkCertificate() verifies its signature. */
struct RevocationList {
    QByteArray der;
    qint64 number = 0; ///< grows by each list of one authority, so that an old one is seen
    qint64 madeMs = 0;
    QList<Revocation> revoked;

    bool operator==(const RevocationList&) const = default;
};

/** A list signed by a Root or Issuing authority, due for renewal after crlLifeDays, the root's after
 *  rootListLifeDays.
 *  Errors: BadArgument (issuer is no authority or not its key, number below 1, bad serial), CryptoFailed. */
Result<RevocationList> makeRevocationList(
    const Issuer& issuer, const QList<Revocation>& revoked, qint64 number, qint64 nowMs);

/** Errors: RejForm (not one DER list, trailing bytes, no number), RejLimit (over 1 MiB). */
Result<RevocationList> readRevocationList(QByteArrayView der);

/** Everything somebody else's certificate is judged by: one root of ours and nothing of the system's (trap 42). */
struct Trust {
    Certificate root;
    QList<Certificate> issuing; ///< may be empty where messages embed them
    QList<RevocationList> revocations; ///< of the root and of each issuing authority
};

/** Whether the lists are one of the root and one of each issuing authority, in this order and each signed by its own: whoever keeps lists by their
 *  place would otherwise compare one authority's with another's. Errors: RejCert. */
Result<void> checkListOrder(const Trust& trust);

/** Whether a certificate is genuine and in force at `atMs`, for exactly this profile: chain to our root, strict X.509, revocation of
 *  the whole chain, key usage and policy. `extra` are certificates that came along and are not trusted.
 *  Errors: RejCert (stranger, expired, not yet valid, revoked, another profile), RejAlg (key of another kind), ParkStaleCrl (a list is
 *  missing or older than crlGraceDays, the root's older than rootListGraceDays). */
Result<void> checkCertificate(const Certificate& certificate, CertificateProfile profile, const Trust& trust,
    const QList<Certificate>& extra, qint64 atMs);

} // namespace gyeot
