#include "core/documents/typeface.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

constexpr int referencePixels = 2000; // large enough for metrics without rounding

std::optional<QString> installedFamily(const QStringList& names)
{
    const QStringList families = QFontDatabase::families();
    for (const QString& name : names) {
        if (families.contains(name))
            return name;
    }
    return std::nullopt;
}

QFont makeFont(const QString& family, QFont::Weight weight)
{
    QFont font(family);
    font.setWeight(weight);
    font.setPixelSize(referencePixels);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    font.setHintingPreference(QFont::PreferNoHinting);
    // One glyph a character, at its own width: text can be found in the PDF, and a run is as wide as its parts.
    font.setKerning(false);
    constexpr std::array features { QFont::Tag("liga"), QFont::Tag("clig"), QFont::Tag("dlig"), QFont::Tag("calt"),
        QFont::Tag("ccmp"), QFont::Tag("locl") };
    for (const QFont::Tag feature : features)
        font.setFeature(feature, 0);
    return font;
}

/** Entry 6 of an OpenType `name` table: header of 6 bytes, records of 12 (platform, encoding, language, name, length, offset), text. */
QByteArray postScriptNameIn(const QByteArray& table)
{
    const auto word = [&table](qsizetype at) {
        return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
    };
    constexpr int postScriptName = 6;
    for (int i = 0; i < word(2); ++i) {
        const qsizetype record = 6 + 12 * i;
        if (word(record + 6) != postScriptName)
            continue;
        QByteArray name = table.mid(word(4) + word(record + 10), word(record + 8));
        name.replace('\0', ""); // platform 3 has UTF-16, but the name is ASCII by rule
        return name;
    }
    return {};
}

bool isBold(FontRole role)
{
    return role == FontRole::MainBold || role == FontRole::FallbackBold;
}

} // namespace

Result<Typeface> Typeface::load()
{
    const auto main = installedFamily({ u"NanumMyeongjo"_s, u"Nanum Myeongjo"_s, u"나눔명조"_s });
    if (!main)
        return failure(ErrorCode::NotFound, u"Nanum Myeongjo"_s);
    const auto fallback = installedFamily({ u"Noto Serif CJK KR"_s, u"Noto Serif KR"_s });
    if (!fallback)
        return failure(ErrorCode::NotFound, u"Noto Serif CJK KR"_s);
    Typeface typeface;
    for (const auto role : { FontRole::Main, FontRole::MainBold, FontRole::Fallback, FontRole::FallbackBold }) {
        const bool isMain = role == FontRole::Main || role == FontRole::MainBold;
        const QFont font = makeFont(isMain ? *main : *fallback, isBold(role) ? QFont::Bold : QFont::Normal);
        typeface.m_faces[std::size_t(role)] = { font, QRawFont::fromFont(font) };
    }
    return typeface;
}

std::optional<FontRole> Typeface::roleFor(char32_t character, FontRole main) const
{
    if (character > 0xFFFF)
        return std::nullopt;
    const FontRole fallback = isBold(main) ? FontRole::FallbackBold : FontRole::Fallback;
    for (const FontRole role : { main, fallback }) {
        if (m_faces[std::size_t(role)].raw.supportsCharacter(uint(character)))
            return role;
    }
    return std::nullopt;
}

QFont Typeface::font(FontRole role, double sizePt) const
{
    QFont font = m_faces[std::size_t(role)].font;
    font.setPixelSize(qRound(sizePt * twipsPerPoint));
    return font;
}

QByteArray Typeface::postScriptName(FontRole role) const
{
    return postScriptNameIn(m_faces[std::size_t(role)].raw.fontTable("name"));
}

double Typeface::ascent(double sizePt) const
{
    return QFontMetricsF(m_faces[0].font).ascent() * sizePt * twipsPerPoint / referencePixels;
}

double Typeface::descent(double sizePt) const
{
    return QFontMetricsF(m_faces[0].font).descent() * sizePt * twipsPerPoint / referencePixels;
}

std::map<char16_t, char16_t> Typeface::misreadings(FontRole role, const std::set<char16_t>& used) const
{
    const QRawFont& raw = m_faces[std::size_t(role)].raw;
    const auto glyphOf = [&raw](char16_t code) {
        const QChar letter(code);
        quint32 glyph = 0;
        int count = 1;
        return raw.glyphIndexesForChars(&letter, 1, &glyph, &count) ? glyph : 0;
    };
    QHash<quint32, char16_t> meant;
    for (const char16_t code : used)
        meant.insert(glyphOf(code), code);
    meant.remove(0);
    std::map<char16_t, char16_t> result;
    for (int code = 1; code <= 0xFFFF && !meant.isEmpty(); ++code) {
        const auto found = QChar::isSurrogate(uint(code)) ? meant.end() : meant.find(glyphOf(char16_t(code)));
        if (found == meant.end())
            continue;
        if (*found != char16_t(code))
            result.emplace(char16_t(code), *found);
        meant.erase(found);
    }
    return result;
}

} // namespace gyeot
