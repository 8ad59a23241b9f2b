#pragma once

#include "core/documents/strip.h"

#include <QHash>

namespace gyeot {

/** Puts strips on one page from the top down and draws the frames of tables around them. A row that goes on overleaf is closed with a
 *  rule and opened again; its text is written cell after cell. Used by cutIntoPages() alone. */
class PageFiller {
public:
    explicit PageFiller(const Sheet& sheet);

    /** Where the next strip's top would be, in twips from the top of the sheet. */
    double topFor(const Strip& strip) const;
    bool fits(const Strip& strip) const;
    void place(const Strip& strip);
    Page finish();

private:
    void appendMoved(const PageItem& item, double top);
    void drawFrame(const RowPart& row, double top, double bottom);
    void horizontal(const RowPart& row, double y);
    void vertical(double x, double top, double bottom);
    void writeCells();

    Sheet m_sheet;
    Page m_page;
    double m_bottom; ///< of what is placed, with its leading
    double m_inkBottom = 0;
    bool m_isEmpty = true;
    std::optional<RowPart> m_row; ///< the last strip's, if it was one of a table
    QHash<qint64, std::size_t> m_verticals; ///< x to the rule that may still grow
    std::vector<std::vector<PageItem>> m_cells; ///< of the row being placed
};

} // namespace gyeot
