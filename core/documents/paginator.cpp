#include "core/documents/paginator.h"

#include "core/documents/flowbuilder.h"
#include "core/documents/pagefiller.h"

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

constexpr double a4Short = 210 * twipsPerMm;
constexpr double a4Long = 297 * twipsPerMm;
/** Height of the page number above the lower edge of the sheet. */
constexpr double pageNumberRise = 16 * twipsPerMm;
constexpr double pageNumberPt = 10;
/** Baseline of the mark of a practice store, in the upper margin, where no paper writes. */
constexpr double practiceDrop = 30 * twipsPerMm;
constexpr double practicePt = 14;

/** The header strips a page needs because it begins inside the body of a table. */
std::vector<Strip> repeatedHeader(const Flow& flow, std::size_t at)
{
    const auto& row = flow.strips[at].row;
    if (at == 0 || !row || row->isHeader)
        return {};
    const auto& above = flow.strips[at - 1].row;
    return above && above->table == row->table ? flow.tables[std::size_t(row->table)] : std::vector<Strip>();
}

/** The end of what fits from `first` on, on a page that may hold a repeated header already; stops behind a forced break. */
std::size_t fittingEnd(const Flow& flow, std::size_t first, PageFiller page)
{
    std::size_t end = first;
    while (end < flow.strips.size() && page.fits(flow.strips[end])) {
        page.place(flow.strips[end]);
        if (flow.strips[end++].breakAfter == BreakAfter::Forced)
            break;
    }
    return end;
}

/** Moves the end of a page up to the last place where it may be. */
std::size_t bestEnd(const Flow& flow, std::size_t first, std::size_t fitting)
{
    if (fitting == flow.strips.size())
        return fitting;
    std::size_t lastAvoid = 0;
    for (std::size_t end = fitting; end > first; --end) {
        const BreakAfter rule = flow.strips[end - 1].breakAfter;
        if (rule == BreakAfter::Allowed || rule == BreakAfter::Forced)
            return end;
        if (rule == BreakAfter::Avoid && lastAvoid == 0)
            lastAvoid = end;
    }
    return lastAvoid != 0 ? lastAvoid : fitting;
}

/** Places strips [first, end) on `page`, which may hold a repeated header already, and appends it. */
void fillPage(const Flow& flow, std::size_t first, std::size_t end, PageFiller page, LaidOut& result)
{
    for (std::size_t i = first; i < end; ++i) {
        const Strip& strip = flow.strips[i];
        if (strip.anchor)
            result.anchors.push_back(
                { int(result.pages.size()), page.topFor(strip), strip.anchor->level, strip.anchor->title });
        page.place(strip);
    }
    result.pages.push_back(page.finish());
}

} // namespace

Sheet sheetFor(Orientation orientation)
{
    constexpr double top = 45 * twipsPerMm;
    constexpr double side = 20 * twipsPerMm;
    constexpr double bottom = 30 * twipsPerMm;
    const bool isPortrait = orientation == Orientation::Portrait;
    Sheet sheet { isPortrait ? a4Short : a4Long, isPortrait ? a4Long : a4Short };
    sheet.text = QRectF(side, top, sheet.width - 2 * side, sheet.height - top - bottom);
    return sheet;
}

Result<LaidOut> cutIntoPages(const Flow& flow, const Sheet& sheet)
{
    LaidOut result;
    for (std::size_t first = 0; first < flow.strips.size();) {
        PageFiller page(sheet);
        for (const Strip& strip : repeatedHeader(flow, first))
            page.place(strip);
        const std::size_t fitting = fittingEnd(flow, first, page);
        if (fitting == first)
            return failure(ErrorCode::LayoutFailed, {},
                "strip " + QByteArray::number(qulonglong(first)) + " is higher than a page");
        const std::size_t end = bestEnd(flow, first, fitting);
        fillPage(flow, first, end, std::move(page), result);
        first = end;
    }
    return result;
}

Result<LaidOut> layOut(const Document& document, const Typeface& typeface)
{
    const auto flow = buildFlow(document, typeface);
    if (!flow)
        return std::unexpected(flow.error());
    return cutIntoPages(*flow, sheetFor(document.info.orientation));
}

void markPractice(std::vector<Page>& pages, const Typeface& typeface)
{
    const Spans text { Span { .text = u"연습 · 실제 사건이 아닙니다"_s } };
    for (Page& page : pages) {
        const auto lines = breakLines(text, { .sizePt = practicePt }, page.width, typeface);
        if (!lines)
            continue;
        const TextLine& line = lines->front();
        placeLine(line, alignedX(Align::Center, line.width, page.width), practiceDrop, page.items);
    }
}

void numberPages(std::vector<Page>& pages, int first, int total, const Typeface& typeface, const QString& prefix)
{
    for (Page& page : pages) {
        const Spans text { Span { .text = prefix + QString::number(first++) + u" / "_s + QString::number(total) } };
        const auto lines = breakLines(text, { .sizePt = pageNumberPt }, page.width, typeface);
        if (!lines) // digits and a stroke: the main font has them, or Typeface::load had failed
            continue;
        const TextLine& line = lines->front();
        placeLine(line, alignedX(Align::Center, line.width, page.width), page.height - pageNumberRise, page.items);
    }
}

} // namespace gyeot
