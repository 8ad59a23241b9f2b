#pragma once

#include "core/base/result.h"
#include "core/documents/page.h"

#include <QByteArray>
#include <QDate>

namespace gyeot {

/** What a file says about itself besides its pages. Nothing of it names a person, a case, a store or a program: the accused reads
 *  these files too (DESIGN section 6). */
struct PdfInfo {
    QString title; ///< neutral: the kind of papers, e.g. "고소 서류"
    QDate date; ///< creation and change date; written without time of day
    std::vector<Anchor> outline; ///< bookmarks in reading order; levels may skip, deeper ones nest below the one before

    bool operator==(const PdfInfo&) const = default;
};

/** Writes pages as PDF/A-1b: QPdfWriter draws them, then one pass over the objects sets dates, bookmarks and page labels, names font
 *  subsets in order of use, mends the text layer (see Typeface::misreadings) and numbers objects anew. The same pages and info
 *  give the same bytes in every process (core/documents/README.md).
 *  Errors: LayoutFailed when there is no page or drawing fails, BadForm when the pass finds something it does not know. */
Result<QByteArray> writePdf(const std::vector<Page>& pages, const PdfInfo& info, const Typeface& typeface);

} // namespace gyeot
