#pragma once

#include "core/crypto/cms.h"

#include <functional>

namespace gyeot {

/** Signed, encrypted, signed again (RFC 2634 pattern; core/sync/FORMAT.md, section 6). The outer signature lets a receiver turn strangers away before
 *  the fragile envelope code runs; the inner one proves authorship after decryption. */

/** `embedded`: the signer's certificate and the one that issued it, for the outer signature.
 *  Errors: those of signCms() and encryptCms(). */
Result<QByteArray> wrapTriple(QByteArrayView content, const Identity& signer, const QList<Certificate>& embedded,
    const QList<Certificate>& recipients, qint64 nowMs);

/** What came out, and who signed both layers. */
struct Unwrapped {
    QByteArray content;
    Certificate signer;
};

/** Opens wrapTriple() in the order of FORMAT.md 6.1, steps 2–6. `admit` sees the outer signer once his signature is proved and before
 *  anything is decrypted. Errors: those of verifyCms() and decryptCms(), RejSignerMismatch (inner and outer differ), those of `admit`. */
Result<Unwrapped> unwrapTriple(QByteArrayView message, CertificateProfile signerProfile, const Trust& trust,
    const Identity& recipient, qint64 atMs, const std::function<Result<void>(const Certificate&)>& admit);

} // namespace gyeot
