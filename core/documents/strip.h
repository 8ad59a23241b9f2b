#pragma once

#include "core/documents/page.h"

#include <optional>
#include <vector>

namespace gyeot {

/** Whether a page may end below a strip. The paginator ends pages at Allowed, at Avoid only where a page has no Allowed, and at
 *  Never only where it has neither. */
enum class BreakAfter { Allowed, Avoid, Never, Forced };

/** The part a strip plays in a table. `edges` are the x of all vertical rules of its row, `cells` the text of each cell that stands
 *  in this strip: kept apart so that a page can hold the text of a row cell after cell, the order in which it is read. */
struct RowPart {
    int table = 0; ///< index into Flow::tables
    bool isHeader = false;
    bool isFirst = false; ///< of its row
    bool isLast = false;
    std::vector<double> edges = {};
    std::vector<std::vector<PageItem>> cells = {};

    bool operator==(const RowPart&) const = default;
};

/** The smallest thing that is never cut: one line of text, or one line across all cells of a table row. Items have x from the left
 *  edge of the text area and y from the strip's top. In a table `items` holds the shading alone. */
struct Strip {
    double before = 0; ///< space above; dropped at the top of a page
    double height = 0; ///< what has to fit
    double after = 0; ///< leading below; may hang out of the page
    std::vector<PageItem> items = {};
    BreakAfter breakAfter = BreakAfter::Allowed;
    std::optional<RowPart> row = {};
    std::optional<Anchor> anchor = {}; ///< level and title of a heading that begins here

    bool operator==(const Strip&) const = default;
};

/** A document as one column of strips, before it is cut into pages. `tables[i]` are the header strips of the i-th table, repeated
 *  on every page it reaches. */
struct Flow {
    std::vector<Strip> strips = {};
    std::vector<std::vector<Strip>> tables = {};

    bool operator==(const Flow&) const = default;
};

} // namespace gyeot
