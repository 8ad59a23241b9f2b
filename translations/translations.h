#pragma once

#include <QString>

namespace gyeot {

/** "ko" when the environment speaks Korean, otherwise "en". */
QString systemLanguage();

/** Loads the Korean words for "ko"; anything else leaves the English of the source, with its plurals. Days and numbers follow: the
 *  default QLocale becomes that of the language. A second call replaces the first. Needs an application object. */
void installTranslations(const QString& language);

} // namespace gyeot
