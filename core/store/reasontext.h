#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace gyeot {

constexpr qsizetype leastReasonCharacters = 20; ///< reference/security.md 3.4
constexpr qsizetype mostReasonCharacters = 1000;

/** Whether a reason says something: 20 to 1,000 characters without the blanks at its ends, of which at least eight are different letters or digits, and no
 *  piece repeated throughout ("ㅁㅁㅁ", "asdfasdf…", INS-06). Errors: ReasonNeeded with "short", "few" or "repeated" as detail; TooLarge. */
Result<void> checkReason(QStringView reason);

} // namespace gyeot
