#include "tests/bench/peerdocument.h"

#include "tests/bench/measure.h"

#include <QFile>
#include <QStringList>
#include <QXmlStreamWriter>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

const QString officeNs = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString styleNs = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString foNs = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString textNs = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;

void writeStyle(QXmlStreamWriter& xml, const QString& name, bool breakBefore)
{
    xml.writeStartElement(styleNs, u"style"_s);
    xml.writeAttribute(styleNs, u"name"_s, name);
    xml.writeAttribute(styleNs, u"family"_s, u"paragraph"_s);
    xml.writeStartElement(styleNs, u"paragraph-properties"_s);
    if (breakBefore)
        xml.writeAttribute(foNs, u"break-before"_s, u"page"_s);
    xml.writeEndElement();
    xml.writeStartElement(styleNs, u"text-properties"_s);
    xml.writeAttribute(foNs, u"font-family"_s, u"NanumMyeongjo"_s);
    xml.writeAttribute(styleNs, u"font-family-asian"_s, u"NanumMyeongjo"_s);
    xml.writeAttribute(foNs, u"font-size"_s, u"10pt"_s);
    xml.writeAttribute(styleNs, u"font-size-asian"_s, u"10pt"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

/** The text of a page line by line: runs with the same foot stand on one line. */
QStringList linesOf(const Page& page)
{
    QStringList lines;
    double foot = -1;
    for (const PageItem& item : page.items) {
        const auto* run = std::get_if<TextRun>(&item);
        if (!run)
            continue;
        if (run->baseline != foot)
            lines.append(QString());
        foot = run->baseline;
        lines.last() += run->text;
    }
    return lines;
}

void writeLines(QXmlStreamWriter& xml, const QStringList& lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        xml.writeStartElement(textNs, u"p"_s);
        xml.writeAttribute(textNs, u"style-name"_s, i == 0 ? u"first"_s : u"line"_s);
        xml.writeCharacters(lines[i]);
        xml.writeEndElement();
    }
}

} // namespace

void writePeerDocument(const QString& path, const std::vector<Page>& pages)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        giveUp(u"cannot write "_s + path);
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeNamespace(officeNs, u"office"_s);
    xml.writeNamespace(styleNs, u"style"_s);
    xml.writeNamespace(foNs, u"fo"_s);
    xml.writeNamespace(textNs, u"text"_s);
    xml.writeStartElement(officeNs, u"document"_s);
    xml.writeAttribute(officeNs, u"version"_s, u"1.3"_s);
    xml.writeAttribute(officeNs, u"mimetype"_s, u"application/vnd.oasis.opendocument.text"_s);
    xml.writeStartElement(officeNs, u"automatic-styles"_s);
    writeStyle(xml, u"line"_s, false);
    writeStyle(xml, u"first"_s, true);
    xml.writeEndElement();
    xml.writeStartElement(officeNs, u"body"_s);
    xml.writeStartElement(officeNs, u"text"_s);
    for (const Page& page : pages)
        writeLines(xml, linesOf(page));
    xml.writeEndDocument();
}

} // namespace gyeot::bench
