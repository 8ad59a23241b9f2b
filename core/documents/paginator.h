#pragma once

#include "core/base/result.h"
#include "core/documents/strip.h"

namespace gyeot {

/** Cuts a flow into pages of `sheet`. Every strip is placed exactly once; only header rows of a table are placed again on each page
 *  the table reaches. Errors: LayoutFailed when a single strip is higher than the text area. */
Result<LaidOut> cutIntoPages(const Flow& flow, const Sheet& sheet);

/** Lays a document out: blocks to strips to pages. Usual use: once for the preview, once more after the numbers of pages are known
 *  (see packet.h). Pages carry no page number yet.
 *  Errors: MissingGlyph, LayoutFailed. */
Result<LaidOut> layOut(const Document& document, const Typeface& typeface);

/** Writes 연습 across the head of each page, as items of the page like any other: whatever prints, saves or shows the page shows it
 *  (DESIGN section 4). For pages of a practice store, before they are numbered. */
void markPractice(std::vector<Page>& pages, const Typeface& typeface);

/** Writes `prefix` and "n / N" centred into the bottom margin of each page, counting from `first`. */
void numberPages(std::vector<Page>& pages, int first, int total, const Typeface& typeface, const QString& prefix = {});

} // namespace gyeot
