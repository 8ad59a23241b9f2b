#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace gyeot {

constexpr qsizetype fingerprintWordCount = 8; ///< reference/security.md 3.4; 88 bits, beyond what a forger can try

/** Eight words for a person's two public keys, to be read aloud and compared face to face: the first 88 bits of
 *  SHA-256("gyeot fingerprint/1" ‖ 0 ‖ X25519 key ‖ Ed25519 key), eleven bits a word of passphraseWords().
 *  Errors: BadArgument (keys that have not 32 bytes each), those of passphraseWords(). */
Result<QStringList> keyFingerprint(QByteArrayView boxPublic, QByteArrayView signPublic);

} // namespace gyeot
