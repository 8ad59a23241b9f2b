#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFont>
#include <QRawFont>

#include <array>
#include <map>
#include <optional>
#include <set>

namespace gyeot {

/** Lengths on a page are twips, 1/20 of a point, held as double: A4 is 11906 × 16838. */
inline constexpr double twipsPerPoint = 20.0;
inline constexpr double twipsPerMm = 1440.0 / 25.4;

/** Which of the embedded fonts a run of text is set in. */
enum class FontRole { Main, MainBold, Fallback, FallbackBold };
inline constexpr std::size_t fontRoleCount = 4;

/** The document face: Nanum Myeongjo, and Noto Serif CJK KR for the characters it lacks (DESIGN section 6). The choice is ours for
 *  each character and never Qt's: font merging is off, so that no other font of the machine can slip into a paper.
 *  Copyable; use one object per thread (QRawFont belongs to the thread that made it). Needs a QGuiApplication. */
class Typeface {
public:
    /** Looks both families up among the installed fonts. Errors: NotFound with the family as subject. */
    static Result<Typeface> load();

    /** The font that has `character`, in the weight asked for; none if neither has it. Characters beyond the basic plane count as
     *  missing: the PDF engine writes no text for them, so they could be seen but neither found nor copied. */
    std::optional<FontRole> roleFor(char32_t character, FontRole main) const;

    /** The font at `sizePt`, for painting in twips: its pixel size is sizePt × 20. */
    QFont font(FontRole role, double sizePt) const;

    /** Height above and below the baseline of the main font, in twips. */
    double ascent(double sizePt) const;
    double descent(double sizePt) const;

    /** Which characters a PDF reader would take for others: when glyphs are mapped back naively, the lowest character with the same
     *  glyph wins (the radical form U+2F00 instead of 一). Maps that lowest character to the one of `used` that was meant. */
    std::map<char16_t, char16_t> misreadings(FontRole role, const std::set<char16_t>& used) const;

    /** The font's own name, under which a PDF embeds it: "NanumMyeongjoBold". Empty if its name table has none. */
    QByteArray postScriptName(FontRole role) const;

private:
    struct Face {
        QFont font;
        QRawFont raw;
    };
    std::array<Face, fontRoleCount> m_faces;
};

} // namespace gyeot
