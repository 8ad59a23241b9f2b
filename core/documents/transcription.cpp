#include "core/documents/transcription.h"

#include "core/documents/printable.h"

#include <QFile>
#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

constexpr char32_t zeroWidthJoiner = 0x200D;

bool isVariationSelector(char32_t code)
{
    return code >= 0xFE00 && code <= 0xFE0F;
}

/** Lines of "<hex code point> TAB <name>"; "#" begins a comment. Read once: the table is a constant of the program. */
QHash<char32_t, QString> readPictureNames()
{
    QHash<char32_t, QString> names;
    QFile file(u":/gyeot/documents/picturenames.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        bool isCode = false;
        const char32_t code = tab > 0 ? line.left(tab).toUInt(&isCode, 16) : 0;
        if (isCode)
            names.insert(code, line.mid(tab + 1).toString());
    }
    return names;
}

bool isUnknown(QStringView cluster, const Typeface& typeface, FontRole role)
{
    const QList<uint> codes = printableText(cluster).toUcs4();
    return std::ranges::any_of(codes, [&](char32_t code) {
        return code != QChar::LineSeparator && !isVariationSelector(code)
            && (code == zeroWidthJoiner || !typeface.roleFor(code, role));
    });
}

/** Calls `each(cluster, isUnknown)` for the characters as a reader counts them: a family picture is one. */
void walkClusters(const Span& span, const Typeface& typeface, const std::function<void(QStringView, bool)>& each)
{
    const FontRole role = span.weight == Weight::Bold ? FontRole::MainBold : FontRole::Main;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, span.text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        const QStringView cluster = QStringView(span.text).sliced(start, end - start);
        each(cluster, isUnknown(cluster, typeface, role));
        start = end;
    }
}

} // namespace

QString codePointNames(QStringView characters)
{
    QStringList names;
    for (const uint code : characters.toUcs4())
        names += codePointName(code);
    return names.join(u' ');
}

QString pictureName(char32_t character)
{
    static const QHash<char32_t, QString> names = readPictureNames();
    return names.value(character);
}

QString transcription(QStringView characters)
{
    QStringList names;
    QStringList codes;
    for (const uint code : characters.toUcs4()) {
        if (isVariationSelector(code) || code == zeroWidthJoiner)
            continue;
        if (const QString name = pictureName(code); !name.isEmpty())
            names += name;
        codes += codePointName(code);
    }
    const QString name = names.isEmpty() ? QString() : names.join(u'+') + u' ';
    return u"[그림문자: "_s + name + codes.join(u' ') + u']';
}

std::vector<UnknownGlyph> unknownGlyphs(const Document& document, const Typeface& typeface)
{
    std::vector<UnknownGlyph> found;
    visitSpans(document, [&](const Span& span) {
        walkClusters(span, typeface, [&](QStringView cluster, bool isUnknown) {
            UnknownGlyph glyph { cluster.toString(), span.field };
            if (isUnknown && !std::ranges::contains(found, glyph))
                found.push_back(std::move(glyph));
        });
    });
    return found;
}

Transcribed transcribe(const Document& document, const Typeface& typeface)
{
    Transcribed result { document, {} };
    changeSpans(result.document, [&](Span& span) {
        QString text;
        walkClusters(span, typeface, [&](QStringView cluster, bool isUnknown) {
            if (isUnknown && !result.characters.contains(cluster))
                result.characters += cluster.toString();
            text += isUnknown ? transcription(cluster) : cluster.toString();
        });
        span.text = text;
    });
    return result;
}

} // namespace gyeot
