#include "core/documents/pdftextmap.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

constexpr int entriesPerBlock = 100; // limit of the format

QString hex(uint value)
{
    return u'<' + QString::number(value, 16).toUpper().rightJustified(4, u'0') + u'>';
}

void insert(TextMap& map, uint glyph, uint code)
{
    if (glyph <= 0xFFFF && code != 0 && code <= 0xFFFF)
        map.insert_or_assign(quint16(glyph), char16_t(code));
}

void readRange(TextMap& map, const QRegularExpressionMatch& match)
{
    const uint first = match.captured(1).toUInt(nullptr, 16);
    const uint last = match.captured(2).toUInt(nullptr, 16);
    if (match.hasCaptured(3)) {
        const uint code = match.captured(3).toUInt(nullptr, 16);
        for (uint glyph = first; glyph <= last; ++glyph)
            insert(map, glyph, code + glyph - first);
        return;
    }
    const QString list = match.captured(4);
    uint glyph = first;
    for (const QStringView code : QStringView(list).split(u'>', Qt::SkipEmptyParts)) {
        if (const QStringView digits = code.trimmed(); digits.startsWith(u'<'))
            insert(map, glyph++, digits.sliced(1).toUInt(nullptr, 16));
    }
}

/** Calls `read` for each match of `entry` between `begin…` and `end…` of `kind`; false when something else stands there. */
bool readBlocks(const QString& cmap, const QString& kind, const QRegularExpression& entry, const auto& read)
{
    const QRegularExpression block(
        u"begin"_s + kind + u"\\b(.*?)end"_s + kind, QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpressionMatch& found : block.globalMatch(cmap)) {
        const QString inside = found.captured(1);
        for (const QRegularExpressionMatch& one : entry.globalMatch(inside))
            read(one);
        if (!QString(inside).remove(entry).trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace

Result<TextMap> readTextMap(const QByteArray& cmap)
{
    static const QRegularExpression rangeEntry(
        u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([0-9A-Fa-f<>\\s]*)\\])"_s);
    static const QRegularExpression charEntry(u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>"_s);
    const QString text = QString::fromLatin1(cmap);
    TextMap map;
    const bool isClean = readBlocks(text, u"bfrange"_s, rangeEntry, [&map](const auto& match) {
        readRange(map, match);
    }) && readBlocks(text, u"bfchar"_s, charEntry, [&map](const auto& match) {
        insert(map, match.captured(1).toUInt(nullptr, 16), match.captured(2).toUInt(nullptr, 16));
    });
    if (!isClean)
        return failure(ErrorCode::BadForm, {}, "ToUnicode");
    return map;
}

QByteArray writeTextMap(const TextMap& map)
{
    QString text = u"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"_s;
    auto next = map.begin();
    for (int left = int(map.size()); left > 0; left -= entriesPerBlock) {
        const int count = std::min(left, entriesPerBlock);
        text += QString::number(count) + u" beginbfchar\n"_s;
        for (int i = 0; i < count; ++i, ++next)
            text += hex(next->first) + u' ' + hex(next->second) + u'\n';
        text += u"endbfchar\n"_s;
    }
    text += u"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"_s;
    return text.toLatin1();
}

} // namespace gyeot
