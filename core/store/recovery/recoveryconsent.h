#pragma once

#include "core/crypto/cms.h"
#include "core/store/keyringfile.h"
#include "core/store/recovery/recoveryrequest.h"

namespace gyeot {

/** What the first officer signs (core/store/RECOVERY.md, section 4). */
struct RecoveryApproval {
    StoreId store;
    int generation = 1; ///< of the envelope
    QByteArray requestDigest; ///< SHA-256 of the request's bytes
    QStringList keys; ///< names that may be given
    QByteArray innerDigest; ///< SHA-256 of the layer he opened for the second
    qint64 createdMs = 0;
    bool operator==(const RecoveryApproval&) const = default;
};
QByteArray writeRecoveryApproval(const RecoveryApproval& approval);
Result<RecoveryApproval> readRecoveryApproval(QByteArrayView bytes);

/** What the second officer signs. */
struct RecoveryGrant {
    StoreId store;
    int generation = 1;
    QByteArray requestDigest;
    QByteArray approvalDigest; ///< SHA-256 of the signed approval
    qint64 createdMs = 0;
    QMap<QString, WrapsByGeneration> wraps; ///< keys sealed to the request's X25519 key
    bool operator==(const RecoveryGrant&) const = default;
};
QByteArray writeRecoveryGrant(const RecoveryGrant& grant);
Result<RecoveryGrant> readRecoveryGrant(QByteArrayView bytes);

/** `recoveryopened/1`: from the first officer to the second. */
struct OpenedRecovery {
    QByteArray request; ///< bytes of the request file
    QByteArray approval; ///< CMS SignedData of writeRecoveryApproval()
    QByteArray inner; ///< AuthEnvelopedData to the second
};
QByteArray writeOpenedRecovery(const OpenedRecovery& opened);
Result<OpenedRecovery> readOpenedRecovery(QByteArrayView bytes);

/** `recoverygranted/1`: from the office to the site. */
struct GrantedRecovery {
    QByteArray request;
    QByteArray approval;
    QByteArray grant; ///< CMS SignedData of writeRecoveryGrant()
};
QByteArray writeGrantedRecovery(const GrantedRecovery& granted);
Result<GrantedRecovery> readGrantedRecovery(QByteArrayView bytes);

/** Everything two officers allowed, each part proved to belong to the others. */
struct RecoveryConsent {
    RecoveryRequest request;
    RecoveryApproval approval;
    RecoveryGrant grant;
    Certificate first; ///< signing certificates
    Certificate second;
};

/** Proves both signatures against the pinned officers, that they are two people, and that request, approval and grant speak of each other. Judged as of
 *  the last day for which the pinned revocation lists are good: a list that is merely old stops nobody, a withdrawn officer on it does.
 *  Errors: those of the readers; RecoveryRefused with the reason as detail ("officers", "signature", "the same officer", "request", "approval",
 *  "store", "generation", "keys"). */
Result<RecoveryConsent> proveConsent(const GrantedRecovery& granted, const OfficePins& office);

/** Whether it may be used now. Errors: RecoveryExpired (more than seven days since the approval, the request had run out, or a certificate has),
 *  RecoveryRefused ("time": from the future). */
Result<void> checkConsentTime(const RecoveryConsent& consent, qint64 nowMs);

} // namespace gyeot
