#pragma once

#include <QString>

namespace gyeot {

/** Text as it may stand on paper: NFC; line ends of every kind become U+2028, a tab a space; characters that steer and do not show
 *  (controls, direction marks, zero-width and private ones, broken surrogates) become visible as "[U+202E]", so that a name cannot
 *  be turned round or carry hidden parts (reference/security.md 3.18). A joiner or variation selector of a picture character stays,
 *  for transcribe() to read. The text of records itself is never changed. */
QString printableText(QStringView text);

/** "U+202E", at least four digits. */
QString codePointName(char32_t character);

} // namespace gyeot
