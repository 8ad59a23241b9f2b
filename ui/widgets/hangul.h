#pragma once

#include <QString>

namespace gyeot::ui {

/** The initial consonants of Korean text, other characters as they are: "고소장 만들기" is "ㄱㅅㅈ ㅁㄷㄱ". */
QString initialConsonants(QStringView text);

/** How well `typed` finds `text`, for lists one types into: 0 not at all; higher is better. Case does not matter, nor do spaces; a text
 *  typed in initial consonants alone ("ㄱㅅㅈ") finds words by theirs. An empty `typed` finds everything. */
int matchQuality(QStringView text, QStringView typed);

} // namespace gyeot::ui
