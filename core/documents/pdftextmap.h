#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <map>

namespace gyeot {

/** What the glyphs of an embedded font mean as text: glyph number to UTF-16 unit. */
using TextMap = std::map<quint16, char16_t>;

/** Reads the `bfrange` and `bfchar` parts of a ToUnicode CMap (PDF 1.4, 5.9.2). Glyphs that mean U+0000 are left out.
 *  Errors: BadForm for anything that is neither. */
Result<TextMap> readTextMap(const QByteArray& cmap);

/** The same as a CMap of single entries, in the order of glyphs. */
QByteArray writeTextMap(const TextMap& map);

} // namespace gyeot
