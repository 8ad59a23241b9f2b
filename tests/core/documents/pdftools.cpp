#include "tests/core/documents/pdftools.h"

#include "tests/core/documents/samples.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace gyeot::test {

namespace {

constexpr double mmPerPoint = 25.4 / 72;

double attribute(const QXmlStreamReader& xml, const QString& name)
{
    return xml.attributes().value(name).toDouble() * mmPerPoint;
}

bool isPageNumber(const WordBox& word, const QSizeF& sheet)
{
    static const QRegularExpression number(u"^(\\d+|/)$"_s);
    return number.match(word.word).hasMatch() && word.mm.top() > sheet.height() - 30
        && word.mm.bottom() < sheet.height() - 5;
}

} // namespace

QByteArray runTool(const QString& program, const QStringList& arguments, const QByteArray& pdf)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"packet.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return "cannot write";
    file.close();
    QProcess process;
    process.start(program, QStringList(arguments).replaceInStrings(u"FILE"_s, path));
    if (!process.waitForFinished(60'000))
        return "no end: " + program.toUtf8();
    if (process.exitCode() != 0)
        return "exit " + QByteArray::number(process.exitCode()) + ": " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

std::vector<PageBoxes> wordBoxes(const QByteArray& pdf)
{
    std::vector<PageBoxes> pages;
    QXmlStreamReader xml(runTool(u"pdftotext"_s, { u"-bbox"_s, u"FILE"_s, u"-"_s }, pdf));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page"_s) {
            pages.push_back({ { attribute(xml, u"width"_s), attribute(xml, u"height"_s) }, {} });
        } else if (xml.name() == u"word"_s) {
            const QPointF first(attribute(xml, u"xMin"_s), attribute(xml, u"yMin"_s));
            const QPointF last(attribute(xml, u"xMax"_s), attribute(xml, u"yMax"_s));
            pages.back().words.push_back({ int(pages.size()), xml.readElementText(), QRectF(first, last) });
        }
    }
    return pages;
}

QStringList wordsOutsideMargins(const QByteArray& pdf)
{
    QStringList outside;
    const auto pages = wordBoxes(pdf);
    if (pages.empty())
        return { u"no page"_s };
    for (const PageBoxes& page : pages) {
        const QRectF area = QRectF(QPointF(20, 45), QPointF(page.sizeMm.width() - 20, page.sizeMm.height() - 30))
                                .adjusted(-0.5, -0.5, 0.5, 0.5);
        for (const WordBox& word : page.words) {
            if (!area.contains(word.mm) && !isPageNumber(word, page.sizeMm))
                outside += u"page %1: %2 at %3 %4 %5 %6"_s.arg(word.page)
                               .arg(word.word)
                               .arg(word.mm.left())
                               .arg(word.mm.top())
                               .arg(word.mm.right())
                               .arg(word.mm.bottom());
        }
    }
    return outside;
}

QString rawText(const QByteArray& pdf)
{
    static const QRegularExpression pageNumber(u"\\n\\d+ / \\d+\\n"_s);
    QString text =
        QString::fromUtf8(runTool(u"pdftotext"_s, { u"-raw"_s, u"-enc"_s, u"UTF-8"_s, u"FILE"_s, u"-"_s }, pdf));
    return withoutSpaces(text.replace(pageNumber, u"\n"_s));
}

} // namespace gyeot::test
