#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace gyeot {

/** The strict gate before any OpenSSL call sees a message: DER only (definite and minimal lengths, nothing trailing), the structure and
 *  the algorithms of FORMAT.md section 5 and nothing else. Detail names the place, never a value.
 *  Errors: RejForm (not that structure), RejAlg (an algorithm, tag or nonce size of no use to us), RejLimit (too large, too many
 *  certificates or recipients, too deep). */

/** SignedData with content, one signer and at most three certificates. */
Result<void> gateSigned(QByteArrayView der);

/** AuthEnvelopedData with AES-256-GCM (nonce 12, tag 16 bytes) and one to four recipients. */
Result<void> gateEnveloped(QByteArrayView der);

} // namespace gyeot
