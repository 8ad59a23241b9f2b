#include "core/documents/linebreaker.h"

#include "core/documents/printable.h"

#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

/** Widest extra gap at a space, in parts of the font size, before a justified line is left ragged. */
constexpr double widestStretch = 0.5;
/** Rounding of advances to 1/64 may add up to this over a line. */
constexpr double slack = 2.0;

struct Segment {
    int start = 0;
    int length = 0;
    FontRole role = FontRole::Main;
};

/** The printable text of all spans, cut where the font changes. */
struct Prepared {
    QString text;
    std::vector<Segment> segments;
};

bool isVariationSelector(char32_t code)
{
    return code >= 0xFE00 && code <= 0xFE0F;
}

void append(Prepared& prepared, char32_t code, FontRole role)
{
    const QString letter = QString::fromUcs4(&code, 1);
    if (prepared.segments.empty() || prepared.segments.back().role != role)
        prepared.segments.push_back({ int(prepared.text.size()), 0, role });
    prepared.segments.back().length += int(letter.size());
    prepared.text += letter;
}

Result<void> prepareSpan(Prepared& prepared, const Span& span, Weight weight, const Typeface& typeface)
{
    const FontRole main = weight == Weight::Bold || span.weight == Weight::Bold ? FontRole::MainBold : FontRole::Main;
    for (const uint value : printableText(span.text).toUcs4()) {
        const char32_t code = value;
        if (code == QChar::LineSeparator) {
            append(prepared, code, main);
            continue;
        }
        if (isVariationSelector(code)) // chooses between two pictures of a character that we have one of
            continue;
        const auto role = typeface.roleFor(code, main);
        if (!role) {
            const QString name = codePointName(code);
            return failure(
                ErrorCode::MissingGlyph, span.field.isEmpty() ? name : span.field + u": "_s + name, name.toLatin1());
        }
        append(prepared, code, *role);
    }
    return {};
}

Result<Prepared> prepare(const Spans& text, Weight weight, const Typeface& typeface)
{
    Prepared prepared;
    for (const Span& span : text) {
        if (const auto done = prepareSpan(prepared, span, weight, typeface); !done)
            return std::unexpected(done.error());
    }
    return prepared;
}

QList<QTextLayout::FormatRange> formats(const Prepared& prepared, double sizePt, const Typeface& typeface)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Segment& segment : prepared.segments) {
        QTextCharFormat format;
        format.setFont(typeface.font(segment.role, sizePt));
        ranges.append({ segment.start, segment.length, format });
    }
    return ranges;
}

/** The part of [start, end) that shows: neither trailing spaces nor the line break itself. */
int visibleEnd(const QString& text, int start, int end)
{
    while (end > start && (text[end - 1] == u' ' || text[end - 1] == QChar(QChar::LineSeparator)))
        --end;
    return end;
}

/** The extra width of each space that makes the line reach `width`; 0 where that would tear it apart. */
double stretchFor(QStringView visible, double used, double width, double sizePt)
{
    const auto spaces = double(visible.count(u' '));
    if (spaces == 0)
        return 0;
    const double stretch = (width - used) / spaces;
    return stretch > 0 && stretch <= widestStretch * sizePt * twipsPerPoint ? stretch : 0;
}

struct LineSpan {
    int start = 0;
    int end = 0; ///< of what is visible
    double stretch = 0;
};

std::vector<TextRun> runsOf(const Prepared& prepared, const QTextLine& line, const LineSpan& span, double sizePt)
{
    std::vector<TextRun> runs;
    double shift = 0;
    for (const Segment& segment : prepared.segments) {
        const int from = std::max(span.start, segment.start);
        const int to = std::min(span.end, segment.start + segment.length);
        if (from >= to)
            continue;
        TextRun run { .text = prepared.text.sliced(from, to - from), .role = segment.role, .sizePt = sizePt };
        const double extra = span.stretch * double(run.text.count(u' '));
        run.x = line.cursorToX(from) + shift;
        run.width = line.cursorToX(to) - line.cursorToX(from) + extra;
        run.wordSpacing = span.stretch;
        shift += extra;
        runs.push_back(std::move(run));
    }
    return runs;
}

TextLine takeLine(const Prepared& prepared, const QTextLine& line, const TextStyle& style, double width)
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    const int visible = visibleEnd(prepared.text, start, end);
    TextLine result;
    result.endsParagraph = end >= prepared.text.size() || prepared.text[end - 1] == QChar(QChar::LineSeparator);
    result.width = line.cursorToX(visible) - line.cursorToX(start);
    double stretch = 0;
    if (style.align == Align::Justify && !result.endsParagraph)
        stretch =
            stretchFor(QStringView(prepared.text).sliced(start, visible - start), result.width, width, style.sizePt);
    result.runs = runsOf(prepared, line, { start, visible, stretch }, style.sizePt);
    if (stretch > 0)
        result.width = width;
    return result;
}

void setUp(QTextLayout& layout)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
}

} // namespace

Result<std::vector<TextLine>> breakLines(
    const Spans& text, const TextStyle& style, double width, const Typeface& typeface)
{
    const auto prepared = prepare(text, style.weight, typeface);
    if (!prepared)
        return std::unexpected(prepared.error());
    if (prepared->text.isEmpty())
        return std::vector { TextLine { .endsParagraph = true } };
    QTextLayout layout(prepared->text, typeface.font(FontRole::Main, style.sizePt));
    layout.setFormats(formats(*prepared, style.sizePt, typeface));
    setUp(layout);
    std::vector<TextLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width + slack);
        lines.push_back(takeLine(*prepared, line, style, width));
    }
    layout.endLayout();
    return lines;
}

Result<double> textWidth(const Spans& text, const TextStyle& style, const Typeface& typeface)
{
    constexpr double anyWidth = 1'000'000;
    const auto lines = breakLines(text, { style.sizePt, style.weight, Align::Left }, anyWidth, typeface);
    if (!lines)
        return std::unexpected(lines.error());
    return std::ranges::max(*lines, {}, &TextLine::width).width;
}

} // namespace gyeot
