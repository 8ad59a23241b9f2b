#pragma once

#include "core/crypto/secretbytes.h"

#include <QStringList>

namespace gyeot {

/** Whether enough of a new passphrase is left once the words are taken out that a guesser tries first: those of the person's surroundings
 *  (`known`: name, site) and those people choose most. Eight key strokes must be left, spaces not counted; a word counts from four key
 *  strokes on, whatever the 한/영 key and shift said. Errors: WeakPassphrase with "known" as detail, those of canonicalPassphrase(). */
Result<void> checkKnownWords(const SecretBytes& typed, const QStringList& known);

} // namespace gyeot
