#include "core/documents/printable.h"

#include <QChar>
#include <QList>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

constexpr char32_t zeroWidthJoiner = 0x200D;

bool steersWithoutShowing(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

/** A joiner binds pictures only between two of them; anywhere else it is hidden text. */
bool joinsPictures(const QList<char32_t>& codes, qsizetype at)
{
    const auto isPicture = [](char32_t code) {
        return QChar::category(code) == QChar::Symbol_Other || QChar::category(code) == QChar::Symbol_Modifier
            || code == 0xFE0F;
    };
    return codes[at] == zeroWidthJoiner && at > 0 && at + 1 < codes.size() && isPicture(codes[at - 1])
        && isPicture(codes[at + 1]);
}

/** Code points of NFC text; half a surrogate pair stays itself, where QString::toUcs4() would hide it. */
QList<char32_t> codePoints(const QString& text)
{
    QList<char32_t> codes;
    codes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        codes += isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        i += isPair;
    }
    return codes;
}

} // namespace

QString codePointName(char32_t character)
{
    return u"U+%1"_s.arg(QString::number(uint(character), 16).toUpper(), 4, u'0');
}

QString printableText(QStringView text)
{
    const QList<char32_t> codes = codePoints(text.toString().normalized(QString::NormalizationForm_C));
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t code = codes[i];
        if (code == '\r' && i + 1 < codes.size() && codes[i + 1] == '\n')
            continue;
        if (code == '\n' || code == '\r' || code == 0x85 || code == 0x2028 || code == 0x2029)
            result += QChar(QChar::LineSeparator);
        else if (code == '\t')
            result += u' ';
        else if (steersWithoutShowing(code) && !joinsPictures(codes, i))
            result += u'[' + codePointName(code) + u']';
        else
            result += QString::fromUcs4(&code, 1);
    }
    return result;
}

} // namespace gyeot
