#pragma once

#include <QStringList>

namespace gyeot::crash {

/** More than 300 names that programs stumble over (R16 of reference/security.md): Hangul composed and not, jamo, emoji, writing from the
 *  right, what Windows reserves, what shells and formats read, and the longest a file system takes. */
QStringList testNames();

} // namespace gyeot::crash
