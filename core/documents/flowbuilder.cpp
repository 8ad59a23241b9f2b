#include "core/documents/flowbuilder.h"

#include "core/documents/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

/** Between two lines of one block: at least two lines stay on either page (widows and orphans). */
BreakAfter breakInside(std::size_t index, std::size_t count)
{
    const bool leavesTwo = index >= 1 && index + 3 <= count;
    return leavesTwo ? BreakAfter::Allowed : BreakAfter::Avoid;
}

/** An item stays with the first of the items below it. */
bool leadsOver(const Block& block, const Block& next)
{
    const auto* item = std::get_if<NumberedItem>(&block);
    const auto* below = std::get_if<NumberedItem>(&next);
    return item && below && below->depth > item->depth;
}

Spans fixedText(const QString& text)
{
    return { Span { .text = text } };
}

} // namespace

void placeLine(const TextLine& line, double x, double baseline, std::vector<PageItem>& items)
{
    for (TextRun run : line.runs) {
        run.x += x;
        run.baseline = baseline;
        items.emplace_back(std::move(run));
    }
}

double alignedX(Align align, double used, double width)
{
    switch (align) {
    case Align::Left:
    case Align::Justify: return 0;
    case Align::Center: return (width - used) / 2;
    case Align::Right: return width - used;
    }
    Q_UNREACHABLE_RETURN(0);
}

QString plainText(const Spans& spans)
{
    QString text;
    for (const Span& span : spans)
        text += printableText(span.text);
    return text.replace(QChar(QChar::LineSeparator), u' ').simplified();
}

FlowBuilder::FlowBuilder(const Document& document, const Typeface& typeface)
    : m_typeface(typeface),
      m_style(profileStyle(document.info.profile)),
      m_width(sheetFor(document.info.orientation).text.width()),
      m_numbers(outlineNumbers(document.blocks))
{
}

Result<void> FlowBuilder::add(const Block& block)
{
    struct Visitor {
        FlowBuilder& self;
        Result<void> operator()(const Heading& b) const { return self.addHeading(b); }
        Result<void> operator()(const Paragraph& b) const { return self.addParagraph(b); }
        Result<void> operator()(const NumberedItem& b) const { return self.addItem(b); }
        Result<void> operator()(const Table& b) const { return self.addTable(b); }
        Result<void> operator()(const FieldLine& b) const { return self.addField(b); }
        Result<void> operator()(const ExhibitMark& b) const { return self.addMark(b); }
        Result<void> operator()(const SignatureBlock& b) const { return self.addSignatures(b); }
        Result<void> operator()(const PageBreak&) const
        {
            self.addPageBreak();
            return {};
        }
    };
    return std::visit(Visitor { *this }, block);
}

Result<void> FlowBuilder::addLines(const Spans& text, const LineBox& box)
{
    const auto lines = breakLines(text, box.style, m_width - box.indent, m_typeface);
    if (!lines)
        return std::unexpected(lines.error());
    const double ascent = m_typeface.ascent(box.measure.sizePt);
    const double height = ascent + m_typeface.descent(box.measure.sizePt);
    const double pitch = box.measure.pitchPt * twipsPerPoint;
    for (std::size_t i = 0; i < lines->size(); ++i) {
        const TextLine& line = (*lines)[i];
        Strip strip { .height = height, .after = pitch - height };
        if (i == 0) {
            strip.before = box.beforePt * twipsPerPoint;
            strip.anchor = box.anchor;
            if (box.firstLine)
                placeLine(*box.firstLine, box.firstLineX, ascent, strip.items);
        }
        const double x = alignedX(box.style.align, line.width, m_width - box.indent);
        placeLine(line, box.indent + x, ascent, strip.items);
        if (i + 1 < lines->size())
            strip.breakAfter = box.isKeptTogether ? BreakAfter::Never : breakInside(i, lines->size());
        else
            strip.after += box.afterPt * twipsPerPoint;
        m_flow.strips.push_back(std::move(strip));
    }
    return {};
}

Result<void> FlowBuilder::addHeading(const Heading& heading)
{
    LineBox box;
    box.measure = heading.level == 0 ? m_style.title : heading.level == 1 ? m_style.heading : m_style.subheading;
    box.style = { box.measure.sizePt, Weight::Bold, heading.level == 0 ? Align::Center : Align::Left };
    box.beforePt = heading.level == 0 ? 0 : heading.level == 1 ? 10 : 4;
    box.afterPt = heading.level == 0 ? 12 : heading.level == 1 ? 2 : 0;
    box.isKeptTogether = true;
    box.anchor = Anchor { .level = heading.level, .title = plainText(heading.text) };
    const auto done = addLines(heading.text, box);
    if (done)
        m_flow.strips.back().breakAfter = BreakAfter::Never;
    return done;
}

Result<void> FlowBuilder::addParagraph(const Paragraph& paragraph)
{
    LineBox box;
    box.measure = paragraph.isNote ? m_style.note : m_style.body;
    box.style = { box.measure.sizePt, Weight::Regular, paragraph.align };
    box.afterPt = m_style.paragraphGapPt;
    return addLines(paragraph.text, box);
}

Result<void> FlowBuilder::addItem(const NumberedItem& item)
{
    const TextStyle style { m_style.body.sizePt, Weight::Regular, Align::Justify };
    const double em = style.sizePt * twipsPerPoint;
    const auto mark = breakLines(fixedText(m_numbers.at(m_nextNumber++)), style, m_width, m_typeface);
    if (!mark)
        return std::unexpected(mark.error());
    LineBox box;
    box.measure = m_style.body;
    box.style = style;
    box.firstLine = mark->front();
    box.firstLineX = em * std::clamp(item.depth - 1, 0, 7);
    box.indent = box.firstLineX + std::max(2 * em, box.firstLine->width + 0.4 * em);
    box.afterPt = m_style.paragraphGapPt;
    return addLines(item.text, box);
}

Result<void> FlowBuilder::addField(const FieldLine& field)
{
    constexpr double labelColumn = 32 * twipsPerMm;
    const TextStyle style { m_style.body.sizePt, Weight::Regular, Align::Left };
    Spans label = field.label;
    for (Span& span : label)
        span.weight = Weight::Bold;
    const auto lines = breakLines(label, style, m_width, m_typeface);
    if (!lines)
        return std::unexpected(lines.error());
    LineBox box;
    box.measure = m_style.body;
    box.style = style;
    box.firstLine = lines->front();
    box.indent = std::max(labelColumn, box.firstLine->width + style.sizePt * twipsPerPoint);
    return addLines(field.value, box);
}

Result<void> FlowBuilder::addMark(const ExhibitMark& mark)
{
    constexpr double sizePt = 14;
    constexpr double padding = 2 * twipsPerMm;
    const auto lines = breakLines(mark.text, { sizePt, Weight::Bold, Align::Left }, m_width / 2, m_typeface);
    if (!lines)
        return std::unexpected(lines.error());
    const double lineHeight = m_typeface.ascent(sizePt) + m_typeface.descent(sizePt);
    const double inner = std::ranges::max(*lines, {}, &TextLine::width).width;
    const double left = m_width - inner - 2 * padding;
    Strip strip { .height = lineHeight * double(lines->size()) + 2 * padding,
        .after = 4 * padding,
        .breakAfter = BreakAfter::Never };
    for (const double y : { 0.0, strip.height })
        strip.items.emplace_back(Stroke { left, y, m_width, y });
    for (const double x : { left, m_width })
        strip.items.emplace_back(Stroke { x, 0, x, strip.height });
    double baseline = padding + m_typeface.ascent(sizePt);
    for (const TextLine& line : *lines) {
        placeLine(line, left + padding, baseline, strip.items);
        baseline += lineHeight;
    }
    m_flow.strips.push_back(std::move(strip));
    return {};
}

void FlowBuilder::addPageBreak()
{
    if (!m_flow.strips.empty())
        m_flow.strips.back().breakAfter = BreakAfter::Forced;
}

void FlowBuilder::keepWithNext()
{
    if (!m_flow.strips.empty() && m_flow.strips.back().breakAfter == BreakAfter::Allowed)
        m_flow.strips.back().breakAfter = BreakAfter::Avoid;
}

Result<Flow> buildFlow(const Document& document, const Typeface& typeface)
{
    FlowBuilder builder(document, typeface);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (const auto done = builder.add(document.blocks[i]); !done)
            return std::unexpected(done.error());
        if (i + 1 < document.blocks.size() && leadsOver(document.blocks[i], document.blocks[i + 1]))
            builder.keepWithNext();
    }
    return builder.take();
}

} // namespace gyeot
