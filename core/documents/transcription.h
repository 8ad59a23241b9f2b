#pragma once

#include "core/documents/document.h"
#include "core/documents/typeface.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gyeot {

/** A picture character (or any other) that neither document font has. */
struct UnknownGlyph {
    QString characters; ///< the whole sequence as written, e.g. heart and variation selector
    QString field; ///< where it stands; empty for a template's own words

    bool operator==(const UnknownGlyph&) const = default;
};

/** "U+1F468 U+200D U+1F469": every code point of a sequence. */
QString codePointNames(QStringView characters);

/** The Korean name of a common picture character ("빨간 하트"), from resources/documents/picturenames.tsv; empty if it is not there. */
QString pictureName(char32_t character);

/** What cannot be printed, in reading order, each sequence once per field. Preflight shows it, and issue stops at it. */
std::vector<UnknownGlyph> unknownGlyphs(const Document& document, const Typeface& typeface);

/** "[그림문자: 빨간 하트 U+2764]": how a sequence is written out; only its code points where there is no name. Variation selectors
 *  choose a colour and are left out here; the list on the last page has them. */
QString transcription(QStringView characters);

/** A document whose unknown glyphs are written out, and the sequences that were, each once, in the order of first use. */
struct Transcribed {
    Document document;
    QStringList characters;

    bool operator==(const Transcribed&) const = default;
};

/** Replaces every unknown glyph of `document` by its transcription. Nothing else changes. */
Transcribed transcribe(const Document& document, const Typeface& typeface);

} // namespace gyeot
