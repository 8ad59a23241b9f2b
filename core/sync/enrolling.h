#pragma once

#include "core/store/store.h"
#include "core/sync/enrolment.h"

namespace gyeot {

/** The site's side of enrolment (core/sync/FORMAT.md, section 8). */

/** A request file and what is compared at the office. */
struct EnrolmentTicket {
    QByteArray request; ///< bytes of the file
    QByteArray fingerprint; ///< SHA-256 of them
};

/** Makes the store's signing and receipt keys where there are none yet, seals them into the keyring, and asks for their certificates. Asking again
 *  asks for the same keys. Errors: NotFound (the user may not export), those of Store::setSite(). */
Result<EnrolmentTicket> requestEnrolment(Store& store);

/** Whom the store now exports to. */
struct EnrolledOffice {
    QString name;
    QByteArray rootFingerprint;
    qint64 importUntilMs = 0; ///< end of the import certificate: exports stop there unless a receipt brought a new one
};

/** Verifies the office's answer against the root fingerprint compared on paper, and pins what it holds.
 *  Errors: those of readEnrolmentAnswer(); RejCert (another root, or a certificate that does not hold under it), RejAuthz (another store's answer, or
 *  certificates for other keys), NotFound (no keys were asked for), ParkStaleCrl, and those of verifyCms(). Nothing is pinned on failure. */
Result<EnrolledOffice> acceptEnrolment(Store& store, QByteArrayView answer, const QByteArray& rootFingerprint);

} // namespace gyeot
