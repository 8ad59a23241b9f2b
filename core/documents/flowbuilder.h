#pragma once

#include "core/base/result.h"
#include "core/documents/linebreaker.h"
#include "core/documents/profilestyle.h"
#include "core/documents/strip.h"

namespace gyeot {

/** Turns blocks into strips of a given width: one call a document.
 *      auto flow = buildFlow(document, typeface);
 *  Errors: MissingGlyph (see breakLines). */
Result<Flow> buildFlow(const Document& document, const Typeface& typeface);

/** Lays out one block after another. Used by buildFlow and by its parts in tableflow.cpp and signatureflow.cpp. */
class FlowBuilder {
public:
    FlowBuilder(const Document& document, const Typeface& typeface);

    Result<void> add(const Block& block);
    /** No page ends below what was added last, where that can be avoided. */
    void keepWithNext();
    Flow take() { return std::move(m_flow); }

private:
    /** Where the lines of a block go. `firstLine` stands at the left of the first one (an outline mark, a label); `indent` is
     *  where the text itself begins. */
    struct LineBox {
        TextMeasure measure = {};
        TextStyle style = {};
        double indent = 0;
        double beforePt = 0;
        double afterPt = 0;
        bool isKeptTogether = false;
        std::optional<TextLine> firstLine = {};
        double firstLineX = 0;
        std::optional<Anchor> anchor = {};
    };

    Result<void> addHeading(const Heading& heading);
    Result<void> addParagraph(const Paragraph& paragraph);
    Result<void> addItem(const NumberedItem& item);
    Result<void> addField(const FieldLine& field);
    Result<void> addMark(const ExhibitMark& mark);
    Result<void> addTable(const Table& table);
    Result<void> addSignatures(const SignatureBlock& block);
    void addPageBreak();

    Result<void> addLines(const Spans& text, const LineBox& box);
    Result<void> addSigners(const std::vector<Signer>& signers);
    void keepTogetherFrom(std::size_t firstStrip);

    const Typeface& m_typeface;
    const ProfileStyle m_style;
    const double m_width;
    const std::vector<QString> m_numbers;
    std::size_t m_nextNumber = 0;
    Flow m_flow;
};

/** Moves the runs of a broken line to `x` and `baseline` and appends them. */
void placeLine(const TextLine& line, double x, double baseline, std::vector<PageItem>& items);

/** Where a line of `used` twips starts in a column of `width`. */
double alignedX(Align align, double used, double width);

/** Plain text of spans, as bookmarks show it. */
QString plainText(const Spans& spans);

} // namespace gyeot
