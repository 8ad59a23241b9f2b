#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/trust.h"

namespace gyeot {

/** What a store asks the office for (core/sync/FORMAT.md, section 8): `enrolrequest/1`, canonical JSON. It is signed by nobody; the office
 *  compares its fingerprint with the one the counselor reads from his own screen or paper. */
struct EnrolmentRequest {
    QString siteId;
    StoreId store;
    bool practice = false;
    qint64 createdMs = 0;
    QByteArray signingKey; ///< SubjectPublicKeyInfo, DER, EC P-384: signs bundles
    QByteArray receiptKey; ///< SubjectPublicKeyInfo, DER, EC P-384: receipts are sealed to it
    bool operator==(const EnrolmentRequest&) const = default;
};

/** Public keys records are sealed to for the office, one a compartment (X25519, 32 bytes). */
struct OfficeBoxKeys {
    QByteArray identity;
    QByteArray evidence;
    QByteArray notes;
    bool operator==(const OfficeBoxKeys&) const = default;
};

/** One of the office's three recovery officers (core/store/RECOVERY.md). */
struct OfficerCertificates {
    Certificate recovery;
    Certificate signing;
    bool operator==(const OfficerCertificates&) const = default;
};

/** What the office answers: everything a store must know and pin to export. */
struct EnrolmentGrant {
    QString siteId;
    StoreId store;
    QByteArray requestDigest; ///< SHA-256 of the request's bytes
    qint64 createdMs = 0;
    QString officeName;
    QList<Certificate> issuing; ///< one or more
    Certificate siteSigning;
    Certificate siteReceipt;
    Certificate officeImport;
    Certificate officeRecovery;
    Certificate officeSigning;
    OfficeBoxKeys compartments;
    QList<OfficerCertificates> officers; ///< A, B, C; none where the office has not named three
    bool operator==(const EnrolmentGrant&) const = default;
};

QByteArray writeEnrolmentRequest(const EnrolmentRequest& request);
/** Errors: BadForm, MissingField, UnknownField with the member as subject, TooLarge (1 MiB). */
Result<EnrolmentRequest> readEnrolmentRequest(QByteArrayView bytes);

/** SHA-256 of the request's bytes: what both sides compare. */
QByteArray enrolmentFingerprint(QByteArrayView requestBytes);

QByteArray writeEnrolmentGrant(const EnrolmentGrant& grant);
/** Errors: BadForm, MissingField, UnknownField with the member as subject, TooLarge (1 MiB). */
Result<EnrolmentGrant> readEnrolmentGrant(QByteArrayView bytes);

/** The file that travels back, `enrolanswer/1`: the root certificate, the CRLs and the grant signed by the office. Nothing of it is believed before the
 *  root's fingerprint, compared on paper, is right. */
struct EnrolmentAnswer {
    Certificate root;
    QList<QByteArray>
        revocations; ///< CRLs of the root and of the issuing authority, DER: signed themselves, needed to verify the grant
    QByteArray signedGrant; ///< CMS SignedData of writeEnrolmentGrant()
    bool operator==(const EnrolmentAnswer&) const = default;
};

QByteArray writeEnrolmentAnswer(const EnrolmentAnswer& answer);
/** Errors: BadForm, MissingField, UnknownField with the member as subject, TooLarge (2 MiB). */
Result<EnrolmentAnswer> readEnrolmentAnswer(QByteArrayView bytes);

} // namespace gyeot
