#pragma once

#include "core/documents/page.h"

class QPainter;

namespace gyeot {

/** Paints a page in twips from the painter's origin: the PDF writer uses a device of 1440 dpi, the preview scales its painter. Each
 *  item is painted once and nothing else is, so what is seen is what is printed. Colours are black and grey on a ground the caller
 *  has painted. */
void paintPage(QPainter& painter, const Page& page, const Typeface& typeface);

} // namespace gyeot
