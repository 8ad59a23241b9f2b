#include "core/documents/flowbuilder.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace gyeot {

namespace {

constexpr double paddingX = 1.2 * twipsPerMm;
constexpr double paddingY = 1.1 * twipsPerMm;
constexpr int labelGrey = 238;
/** A row up to this high is not broken where that can be avoided; a table neither. */
constexpr double keptRowHeight = 55 * twipsPerMm;
constexpr double keptTableHeight = 70 * twipsPerMm;

/** The x of all vertical rules. Columns without a width share what is left; too wide a table shrinks to the text width. */
std::vector<double> columnEdges(const std::vector<Column>& columns, double width)
{
    std::vector<double> widths;
    int open = 0;
    for (const Column& column : columns) {
        widths.push_back(column.widthMm * twipsPerMm);
        open += column.widthMm <= 0;
    }
    const double fixed = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& one : widths) {
        if (one <= 0)
            one = std::max(0.0, width - fixed) / open;
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    std::vector<double> edges { 0 };
    for (const double one : widths)
        edges.push_back(edges.back() + (sum > width ? one * width / sum : one));
    return edges;
}

struct CellBox {
    double left = 0;
    double right = 0;
    std::vector<TextLine> lines = {};
    Align align = Align::Left;
    bool isLabel = false;
};

/** A row whose cells are broken into lines of one pitch, so that the n-th lines of all cells stand side by side. */
struct RowBox {
    std::vector<CellBox> cells = {};
    std::size_t lineCount = 1;
    bool isKept = false;
    RowKind kind = RowKind::Body;
};

struct TableMetrics {
    const Typeface& typeface;
    TextMeasure measure = {};
    double ascent = 0;
    double descent = 0;

    double pitch() const { return measure.pitchPt * twipsPerPoint; }
    double baseline() const { return (pitch() - ascent - descent) / 2 + ascent; }
};

/** Breaks the text of a cell whose edges and column alignment stand in `box`. */
Result<CellBox> layOutCell(const Cell& cell, RowKind row, CellBox box, const TableMetrics& metrics)
{
    box.isLabel = cell.kind == CellKind::Label || row == RowKind::Header;
    if (box.isLabel)
        box.align = Align::Center;
    const Weight weight = box.isLabel || row == RowKind::Total ? Weight::Bold : Weight::Regular;
    const double inner = box.right - box.left - 2 * paddingX;
    auto lines = breakLines(cell.text, { metrics.measure.sizePt, weight, box.align }, inner, metrics.typeface);
    if (!lines)
        return std::unexpected(lines.error());
    box.lines = std::move(*lines);
    return box;
}

Result<RowBox> layOutRow(
    const Row& row, const std::vector<Column>& columns, const std::vector<double>& edges, const TableMetrics& metrics)
{
    RowBox box { .kind = row.kind };
    std::size_t column = 0;
    for (const Cell& cell : row.cells) {
        if (column >= columns.size())
            break;
        const std::size_t next = std::min(column + std::size_t(std::max(cell.columnSpan, 1)), columns.size());
        auto laidOut = layOutCell(
            cell, row.kind, { .left = edges[column], .right = edges[next], .align = columns[column].align }, metrics);
        if (!laidOut)
            return std::unexpected(laidOut.error());
        box.lineCount = std::max(box.lineCount, laidOut->lines.size());
        box.cells.push_back(std::move(*laidOut));
        column = next;
    }
    if (column < columns.size()) // a short row keeps its frame
        box.cells.push_back({ .left = edges[column], .right = edges.back() });
    box.isKept = double(box.lineCount) * metrics.pitch() + 2 * paddingY <= keptRowHeight;
    return box;
}

/** How far down the first line of a cell is moved: labels stand in the middle of their row if the row stays in one piece. */
double middleShift(const RowBox& row, const CellBox& cell, double pitch)
{
    const bool isMiddle = row.isKept && (cell.isLabel || cell.align == Align::Center);
    return isMiddle ? double(row.lineCount - std::max<std::size_t>(cell.lines.size(), 1)) * pitch / 2 : 0;
}

BreakAfter breakInRow(const RowBox& row, std::size_t line)
{
    if (row.isKept || row.kind == RowKind::Header)
        return BreakAfter::Avoid;
    return line >= 1 && line + 3 <= row.lineCount ? BreakAfter::Allowed : BreakAfter::Avoid;
}

Strip emptyStrip(
    const RowBox& row, std::size_t line, int table, const std::vector<double>& edges, const TableMetrics& metrics)
{
    const bool isFirst = line == 0;
    const bool isLast = line + 1 == row.lineCount;
    Strip strip { .height = metrics.pitch() + (isFirst ? paddingY : 0) + (isLast ? paddingY : 0) };
    strip.breakAfter = isLast ? BreakAfter::Allowed : breakInRow(row, line);
    strip.row =
        RowPart { .table = table, .isHeader = row.kind == RowKind::Header, .isFirst = isFirst, .isLast = isLast };
    strip.row->edges.push_back(edges.front());
    strip.row->cells.resize(row.cells.size());
    for (const CellBox& cell : row.cells) {
        strip.row->edges.push_back(cell.right);
        if (cell.isLabel)
            strip.items.emplace_back(Area { QRectF(cell.left, 0, cell.right - cell.left, strip.height), labelGrey });
    }
    return strip;
}

/** One strip per line of the row. */
std::vector<Strip> rowStrips(
    const RowBox& row, int table, const std::vector<double>& edges, const TableMetrics& metrics)
{
    std::vector<Strip> strips;
    for (std::size_t i = 0; i < row.lineCount; ++i)
        strips.push_back(emptyStrip(row, i, table, edges, metrics));
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const CellBox& cell = row.cells[c];
        const double shift = middleShift(row, cell, metrics.pitch());
        for (std::size_t i = 0; i < cell.lines.size(); ++i) {
            const double inner = cell.right - cell.left - 2 * paddingX;
            const double x = cell.left + paddingX + alignedX(cell.align, cell.lines[i].width, inner);
            const double top = i == 0 ? paddingY : 0;
            placeLine(cell.lines[i], x, top + metrics.baseline() + shift, strips[i].row->cells[c]);
        }
    }
    return strips;
}

/** A short table stays on one page; of a long one at least two rows stand on each. */
void keepRows(std::span<Strip> strips)
{
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height;
    std::vector<std::size_t> rowEnds;
    for (std::size_t i = 0; i + 1 < strips.size(); ++i) {
        if (strips[i].row && strips[i].row->isLast && !strips[i].row->isHeader)
            rowEnds.push_back(i);
    }
    for (std::size_t n = 0; n < rowEnds.size(); ++n) {
        const bool isAtAnEnd = n == 0 || n + 1 == rowEnds.size();
        if ((isAtAnEnd || height <= keptTableHeight) && strips[rowEnds[n]].breakAfter == BreakAfter::Allowed)
            strips[rowEnds[n]].breakAfter = BreakAfter::Avoid;
    }
}

} // namespace

Result<void> FlowBuilder::addTable(const Table& table)
{
    const TextMeasure measure = table.size == TextSize::Small ? m_style.smallTable : m_style.table;
    const TableMetrics metrics { m_typeface, measure, m_typeface.ascent(measure.sizePt),
        m_typeface.descent(measure.sizePt) };
    const std::vector<double> edges = columnEdges(table.columns, m_width);
    const int index = int(m_flow.tables.size());
    m_flow.tables.emplace_back();
    const std::size_t first = m_flow.strips.size();
    for (const Row& row : table.rows) {
        const auto box = layOutRow(row, table.columns, edges, metrics);
        if (!box)
            return std::unexpected(box.error());
        std::vector<Strip> strips = rowStrips(*box, index, edges, metrics);
        if (row.kind == RowKind::Header) {
            strips.back().breakAfter = BreakAfter::Never;
            m_flow.tables.back().insert(m_flow.tables.back().end(), strips.begin(), strips.end());
        } else if (row.kind == RowKind::Total && m_flow.strips.size() > first) {
            m_flow.strips.back().breakAfter = BreakAfter::Avoid;
        }
        std::move(strips.begin(), strips.end(), std::back_inserter(m_flow.strips));
    }
    if (m_flow.strips.size() > first) {
        m_flow.strips[first].before = 3 * twipsPerPoint;
        m_flow.strips.back().after = 8 * twipsPerPoint;
        keepRows(std::span(m_flow.strips).subspan(first));
    }
    return {};
}

} // namespace gyeot
