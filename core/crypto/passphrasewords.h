#pragma once

#include "core/crypto/secretbytes.h"

#include <QList>

#include <cstdint>
#include <functional>

namespace gyeot {

constexpr size_t passphraseListSize = 2048; ///< 2^11, so that a word is worth 11 bits
constexpr size_t passphraseWordCount = 6; ///< words drawn (DESIGN section 4)
constexpr size_t maxPassphraseWordBytes = 9; ///< three syllables in UTF-8

/** A number from 0 to below `bound`, each as likely as any other. */
using DrawBelow = std::function<uint32_t(uint32_t bound)>;

/** The system's generator through randombytes_uniform(), which rejects what would favour the small numbers. */
uint32_t drawBelow(uint32_t bound);

/** The words of a list, one a line, each line ended by LF (resources/words/README.md).
 *  Errors: BadForm with the rule as `detail` ("words" when there are not passphraseListSize of them, "word" for one that is empty or
 *  longer than maxPassphraseWordBytes, "order" where they do not ascend, which also finds a word that is there twice). */
Result<QList<QByteArray>> readPassphraseWords(const QByteArray& list);

/** The list in the program (resources/words/ko.txt). Errors: those of readPassphraseWords(). */
Result<QList<QByteArray>> passphraseWords();

/** Six words of `words`, each drawn apart from the others, with one space between them, as UTF-8. They are worth 6 × 11 = 66 bits. What is
 *  drawn never leaves locked memory. What checkNewPassphrase() would refuse (one word again and again: fewer than one draw in 2^30) is
 *  drawn anew, which costs no measurable part of a bit.
 *  Errors: CryptoFailed when the source says the same again and again, so is none. `draw` is another only in tests. */
Result<SecretBytes> generatePassphrase(const QList<QByteArray>& words, const DrawBelow& draw = drawBelow);

/** The same from the list in the program. Errors: those of passphraseWords() and CryptoFailed. */
Result<SecretBytes> generatePassphrase();

} // namespace gyeot
