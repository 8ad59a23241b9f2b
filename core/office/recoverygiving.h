#pragma once

#include "core/office/recoveryofficers.h"
#include "core/store/recovery/recoveryrequest.h"

namespace gyeot {

/** What two officers do about a request, each with his own keys (core/store/RECOVERY.md, section 4). Neither sees a key of the store. */

/** What an officer compares before he allows anything. */
struct RecoveryQuestion {
    QByteArray request; ///< bytes of the request file
    QString code; ///< as the person read it out by phone
    QString userName; ///< whom the officer means, to be that of the request; empty: not asked
};

/** The first officer: opens his layer of the envelope for the officer with the letter `second`, which comes after his own, and signs. Returns the file for the
 *  second. `envelope` are the bytes of the store's `recovery-<gen>.json`. Audited "recovery.open" at the office.
 *  Errors: BadArgument ("code": a slip of the tongue; "order", "officer"), RecoveryRefused ("code": of another request; "name", "store", "generation";
 *  "officer": not one of today's), RecoveryExpired (the request has run out), BadForm and its like (a file), those of decryptCms(). */
Result<QByteArray> openRecovery(Store& office, const OfficerKeys& first, const RecoveryQuestion& question,
    const QByteArray& envelope, const QString& second);

/** The second officer: compares the code himself, opens the inner layer and seals what may be given to the person's new key. Returns the file for the site.
 *  `opened` is the first officer's file, whose request is the one asked about; `question.request` may be empty. Audited "recovery.grant" at the office.
 *  Errors: as openRecovery(); RecoveryRefused ("signature": of none of today's officers, "the same officer", "request", "inner"), RecoveryExpired. */
Result<QByteArray> grantRecovery(
    Store& office, const OfficerKeys& second, const RecoveryQuestion& question, QByteArrayView opened);

} // namespace gyeot
