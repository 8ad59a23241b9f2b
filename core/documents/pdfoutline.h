#pragma once

#include "core/documents/page.h"

#include <qpdf/QPDF.hh>

namespace gyeot {

/** Adds a bookmark for each anchor (nested by level) and makes viewers show them; no anchor, no outline. Throws what qpdf throws:
 *  called by finishPdf() alone, inside its catch. */
void addOutline(QPDF& pdf, const std::vector<Anchor>& anchors);

/** Page labels 1, 2, 3 …, the same numbers as on the pages. Throws as above. */
void addPageLabels(QPDF& pdf);

} // namespace gyeot
