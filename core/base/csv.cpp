#include "core/base/csv.h"

#include <QStringList>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

bool isInert(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    case QChar::Other_Format: return c == 0x200d; // joins emoji; the rest turns directions or is not seen
    default: return c != 0x3164 && c != 0x115f && c != 0x1160 && c != 0xffa0; // Hangul fillers look like nothing
    }
}

bool isPlainNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksLikeAFormula(QStringView text)
{
    static constexpr QStringView starts = u"=+-@＝＋－＠";
    const QStringView shown = text.trimmed();
    return !shown.isEmpty() && starts.contains(shown.front()) && !isPlainNumber(text);
}

} // namespace

QString inertText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const QStringView piece = text.sliced(i, isPair ? 2 : 1);
        if (isInert(c))
            out.append(piece);
        else
            out.append(u"\\u%1"_s.arg(quint32(c), 4, 16, QChar(u'0')));
        i += isPair ? 1 : 0;
    }
    return out;
}

QByteArray csvLine(const QStringList& fields)
{
    QByteArray line;
    for (const QString& field : fields) {
        QString shown = inertText(field);
        if (looksLikeAFormula(shown))
            shown.prepend(u'\'');
        shown.replace(u'"', u"\"\""_s);
        line += (line.isEmpty() ? "\"" : ",\"") + shown.toUtf8() + '"';
    }
    return line + "\r\n";
}

} // namespace gyeot
