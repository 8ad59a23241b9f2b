#pragma once

#include "core/crypto/secretbytes.h"

namespace gyeot {

constexpr size_t maxPassphraseBytes = 1024; ///< UTF-8 as typed; room for 128 syllables and more
constexpr size_t minPassphraseKeys = 15; ///< key strokes (DESIGN section 4); six words of the list always have more

/** What a passphrase means, whatever the state of the 한/영 key: NFC text, Hangul as the keys of the two-set keyboard, spaces as
 *  U+0020 (core/crypto/FORMAT.md, section 1). The same fingers give the same bytes in both states.
 *  `typed` is UTF-8; it and the result stay in locked memory. Text beyond ASCII and Hangul passes through Qt for NFC; those copies
 *  are wiped as far as Qt lets us reach them.
 *  Errors: BadForm (not UTF-8, or a control character), TooLarge (more than maxPassphraseBytes). */
Result<SecretBytes> canonicalPassphrase(const SecretBytes& typed);

/** Whether a new passphrase is long enough and no mere pattern: at least minPassphraseKeys key strokes, six different ones among
 *  them, no short piece repeated, no run along the keyboard or the alphabet. Errors: WeakPassphrase with the rule as `detail`
 *  ("short", "repeated", "run"), and those of canonicalPassphrase(). */
Result<void> checkNewPassphrase(const SecretBytes& typed);

} // namespace gyeot
