#pragma once

#include "core/base/result.h"
#include "core/documents/page.h"

namespace gyeot {

/** One broken line: runs with x from the line's left edge and baseline 0. */
struct TextLine {
    std::vector<TextRun> runs = {};
    double width = 0; ///< of the ink, without trailing spaces
    bool endsParagraph = false; ///< last line, or before a line break in the text

    bool operator==(const TextLine&) const = default;
};

/** How a piece of text is set. */
struct TextStyle {
    double sizePt = 12;
    Weight weight = Weight::Regular; ///< a bold span is bold in any case
    Align align = Align::Left;

    bool operator==(const TextStyle&) const = default;
};

/** Breaks text into lines of at most `width` twips: between words, and inside a word (a URL, an unspaced run) that is longer than a
 *  line. Characters the main font lacks become runs of the fallback font. Justified lines are stretched at their spaces while that
 *  looks even. Empty text gives one empty line. Usual use: Layout code only; it never touches a page.
 *  Errors: MissingGlyph with "<field>: U+XXXX" as subject. */
Result<std::vector<TextLine>> breakLines(
    const Spans& text, const TextStyle& style, double width, const Typeface& typeface);

/** Width in twips of text on one line. Errors: as breakLines. */
Result<double> textWidth(const Spans& text, const TextStyle& style, const Typeface& typeface);

} // namespace gyeot
