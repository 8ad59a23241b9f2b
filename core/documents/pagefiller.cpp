#include "core/documents/pagefiller.h"

#include <algorithm>
#include <cmath>

namespace gyeot {

namespace {

constexpr double tolerance = 1; // twips, against the sum of rounding

struct Mover {
    double dx;
    double dy;

    void operator()(TextRun& run) const
    {
        run.x += dx;
        run.baseline += dy;
    }
    void operator()(Stroke& rule) const
    {
        rule.x1 += dx;
        rule.x2 += dx;
        rule.y1 += dy;
        rule.y2 += dy;
    }
    void operator()(Area& area) const { area.rect.translate(dx, dy); }
};

PageItem moved(PageItem item, double dx, double dy)
{
    std::visit(Mover { dx, dy }, item);
    return item;
}

} // namespace

PageFiller::PageFiller(const Sheet& sheet) : m_sheet(sheet), m_bottom(sheet.text.top())
{
    m_page.width = sheet.width;
    m_page.height = sheet.height;
}

double PageFiller::topFor(const Strip& strip) const
{
    return m_bottom + (m_isEmpty ? 0 : strip.before);
}

bool PageFiller::fits(const Strip& strip) const
{
    return topFor(strip) + strip.height <= m_sheet.text.bottom() + tolerance;
}

void PageFiller::place(const Strip& strip)
{
    const double top = topFor(strip);
    if (m_row && (!strip.row || strip.row->table != m_row->table))
        m_row.reset();
    for (const PageItem& item : strip.items)
        appendMoved(item, top);
    m_inkBottom = top + strip.height;
    m_bottom = m_inkBottom + strip.after;
    m_isEmpty = false;
    if (!strip.row)
        return;
    m_cells.resize(std::max(m_cells.size(), strip.row->cells.size()));
    for (std::size_t i = 0; i < strip.row->cells.size(); ++i) {
        for (const PageItem& item : strip.row->cells[i])
            m_cells[i].push_back(moved(item, m_sheet.text.left(), top));
    }
    drawFrame(*strip.row, top, m_inkBottom);
    if (strip.row->isLast)
        writeCells();
}

Page PageFiller::finish()
{
    if (m_row && !m_row->isLast) {
        horizontal(*m_row, m_inkBottom);
        writeCells();
    }
    // Shading lies below everything, or it would cover half of a rule drawn before it.
    std::ranges::stable_partition(
        m_page.items, [](const PageItem& item) { return std::holds_alternative<Area>(item); });
    return std::move(m_page);
}

void PageFiller::appendMoved(const PageItem& item, double top)
{
    m_page.items.push_back(moved(item, m_sheet.text.left(), top));
}

void PageFiller::drawFrame(const RowPart& row, double top, double bottom)
{
    if (!m_row) {
        m_verticals.clear();
        horizontal(row, top);
    }
    m_row = row;
    for (const double edge : row.edges)
        vertical(m_sheet.text.left() + edge, top, bottom);
    if (row.isLast)
        horizontal(row, bottom);
}

void PageFiller::horizontal(const RowPart& row, double y)
{
    const double left = m_sheet.text.left();
    m_page.items.emplace_back(Stroke { left + row.edges.front(), y, left + row.edges.back(), y });
}

/** Lengthens the rule above instead of drawing a new one beside each line of text. */
void PageFiller::vertical(double x, double top, double bottom)
{
    const auto above = m_verticals.constFind(qRound64(x));
    if (above != m_verticals.constEnd()) {
        Stroke& rule = std::get<Stroke>(m_page.items[*above]);
        if (std::abs(rule.y2 - top) < tolerance) {
            rule.y2 = bottom;
            return;
        }
    }
    m_verticals.insert(qRound64(x), m_page.items.size());
    m_page.items.emplace_back(Stroke { x, top, x, bottom });
}

void PageFiller::writeCells()
{
    for (std::vector<PageItem>& cell : m_cells)
        std::move(cell.begin(), cell.end(), std::back_inserter(m_page.items));
    m_cells.clear();
}

} // namespace gyeot
