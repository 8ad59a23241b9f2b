#pragma once

#include "core/store/store.h"

namespace gyeot {

/** What the office hands back to a store, and what both sides compare on paper. */
struct EnrolmentResult {
    QString siteId;
    StoreId store;
    QByteArray answer; ///< bytes of the file for the site
    QByteArray requestFingerprint; ///< must be what the site's screen showed
    QByteArray officeFingerprint; ///< of the root certificate: typed in at the site
};

/** Issues the certificates of one store and answers with everything it must pin (core/sync/FORMAT.md, section 8). `expected`, where given, is the
 *  request fingerprint the site told; without it the person compares before handing the answer out.
 *  Errors: those of readEnrolmentRequest(), RejCert (`expected` is another), RejAuthz (a practice store at an office, or the reverse), NotFound (no
 *  office), CryptoFailed, those of the store. */
Result<EnrolmentResult> enrolStore(Store& office, QByteArrayView request, const QByteArray& expected = {});

} // namespace gyeot
