#include "tests/bench/peerdocument.h"

#include "tests/bench/measure.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

const QString nameSpace = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
const QString officeNs = nameSpace + u"office:1.0"_s;
const QString styleNs = nameSpace + u"style:1.0"_s;
const QString foNs = nameSpace + u"xsl-fo-compatible:1.0"_s;
const QString textNs = nameSpace + u"text:1.0"_s;
const QString tableNs = nameSpace + u"table:1.0"_s;

using Attributes = std::initializer_list<std::pair<QString, QString>>;

/** One flat ODT being written. */
class PeerWriter {
public:
    PeerWriter(QFile& file, const std::vector<Document>& papers) : m_xml(&file)
    {
        m_xml.writeStartDocument();
        const std::pair<QString, QString> prefixes[] = { { officeNs, u"office"_s }, { styleNs, u"style"_s },
            { foNs, u"fo"_s }, { textNs, u"text"_s }, { tableNs, u"table"_s } };
        for (const auto& [uri, prefix] : prefixes)
            m_xml.writeNamespace(uri, prefix);
        start(officeNs, u"document"_s);
        m_xml.writeAttribute(officeNs, u"version"_s, u"1.3"_s);
        m_xml.writeAttribute(officeNs, u"mimetype"_s, u"application/vnd.oasis.opendocument.text"_s);
        writeStyles(papers);
        start(officeNs, u"body"_s);
        start(officeNs, u"text"_s);
    }

    void write(const Document& paper)
    {
        m_breaks = true;
        m_wide = paper.info.orientation == Orientation::Landscape;
        const std::vector<QString> marks = outlineNumbers(paper.blocks);
        size_t item = 0;
        for (const Block& block : paper.blocks) {
            if (const auto* numbered = std::get_if<NumberedItem>(&block))
                paragraph(marks[item++] + u' ' + textOf(numbered->text));
            else
                std::visit([this](const auto& kind) { writeBlock(kind); }, block);
        }
    }

    void finish() { m_xml.writeEndDocument(); }

private:
    static QString textOf(const Spans& spans)
    {
        QString text;
        for (const Span& span : spans)
            text += span.text;
        return text;
    }

    void start(const QString& uri, const QString& name) { m_xml.writeStartElement(uri, name); }

    void element(const QString& uri, const QString& name, const QString& attributesUri, Attributes attributes)
    {
        start(uri, name);
        for (const auto& [key, value] : attributes)
            m_xml.writeAttribute(attributesUri, key, value);
        m_xml.writeEndElement();
    }

    void textStyle(const QString& name, const QString& size, const QString& lineHeight, const QString& masterPage = {})
    {
        start(styleNs, u"style"_s);
        m_xml.writeAttribute(styleNs, u"name"_s, name);
        if (!masterPage.isEmpty())
            m_xml.writeAttribute(styleNs, u"master-page-name"_s, masterPage);
        m_xml.writeAttribute(styleNs, u"family"_s, u"paragraph"_s);
        element(styleNs, u"paragraph-properties"_s, foNs,
            { { u"line-height"_s, lineHeight }, { u"text-align"_s, u"justify"_s } });
        start(styleNs, u"text-properties"_s);
        m_xml.writeAttribute(foNs, u"font-family"_s, u"NanumMyeongjo"_s);
        m_xml.writeAttribute(styleNs, u"font-family-asian"_s, u"NanumMyeongjo"_s);
        m_xml.writeAttribute(foNs, u"font-size"_s, size);
        m_xml.writeAttribute(styleNs, u"font-size-asian"_s, size);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void pageLayout(const QString& name, const QString& width, const QString& height)
    {
        start(styleNs, u"page-layout"_s);
        m_xml.writeAttribute(styleNs, u"name"_s, name);
        element(styleNs, u"page-layout-properties"_s, foNs,
            { { u"page-width"_s, width }, { u"page-height"_s, height }, { u"margin-top"_s, u"45mm"_s },
                { u"margin-left"_s, u"20mm"_s }, { u"margin-right"_s, u"20mm"_s }, { u"margin-bottom"_s, u"30mm"_s } });
        m_xml.writeEndElement();
    }

    void columnStyles(const Document& paper)
    {
        for (const Block& block : paper.blocks) {
            const auto* table = std::get_if<Table>(&block);
            for (const Column& column : table ? table->columns : std::vector<Column>()) {
                if (m_columnStyles.contains(columnStyle(column)))
                    continue;
                m_columnStyles.insert(columnStyle(column));
                start(styleNs, u"style"_s);
                m_xml.writeAttribute(styleNs, u"name"_s, columnStyle(column));
                m_xml.writeAttribute(styleNs, u"family"_s, u"table-column"_s);
                // Relative widths share what is there; a column without one gets a wide column's.
                const int share = column.widthMm > 0 ? int(column.widthMm * 10) : 400;
                element(styleNs, u"table-column-properties"_s, styleNs,
                    { { u"rel-column-width"_s, QString::number(share) + u'*' } });
                m_xml.writeEndElement();
            }
        }
    }

    static QString columnStyle(const Column& column) { return u"column"_s + QString::number(int(column.widthMm * 10)); }

    void writeStyles(const std::vector<Document>& papers)
    {
        start(officeNs, u"automatic-styles"_s);
        textStyle(u"line"_s, u"12pt"_s, u"24pt"_s);
        textStyle(u"first"_s, u"12pt"_s, u"24pt"_s, u"Standard"_s);
        textStyle(u"firstwide"_s, u"12pt"_s, u"24pt"_s, u"Wide"_s);
        textStyle(u"cell"_s, u"9.5pt"_s, u"14pt"_s);
        start(styleNs, u"style"_s);
        m_xml.writeAttribute(styleNs, u"name"_s, u"box"_s);
        m_xml.writeAttribute(styleNs, u"family"_s, u"table-cell"_s);
        element(styleNs, u"table-cell-properties"_s, foNs,
            { { u"border"_s, u"0.4pt solid #000000"_s }, { u"padding"_s, u"1mm"_s } });
        m_xml.writeEndElement();
        for (const Document& paper : papers)
            columnStyles(paper);
        pageLayout(u"upright"_s, u"210mm"_s, u"297mm"_s);
        pageLayout(u"wide"_s, u"297mm"_s, u"210mm"_s);
        m_xml.writeEndElement();
        start(officeNs, u"master-styles"_s);
        element(styleNs, u"master-page"_s, styleNs,
            { { u"name"_s, u"Standard"_s }, { u"page-layout-name"_s, u"upright"_s } });
        element(styleNs, u"master-page"_s, styleNs, { { u"name"_s, u"Wide"_s }, { u"page-layout-name"_s, u"wide"_s } });
        m_xml.writeEndElement();
    }

    void paragraph(const QString& text, const QString& style = u"line"_s)
    {
        start(textNs, u"p"_s);
        m_xml.writeAttribute(textNs, u"style-name"_s,
            !std::exchange(m_breaks, false) ? style
                : m_wide                    ? u"firstwide"_s
                                            : u"first"_s);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void writeBlock(const Heading& block) { paragraph(textOf(block.text)); }
    void writeBlock(const Paragraph& block) { paragraph(textOf(block.text)); }
    void writeBlock(const NumberedItem&) { } // has its mark from write()
    void writeBlock(const FieldLine& block) { paragraph(textOf(block.label) + u" : "_s + textOf(block.value)); }
    void writeBlock(const ExhibitMark& block) { paragraph(textOf(block.text)); }
    void writeBlock(const PageBreak&) { m_breaks = true; }
    void writeBlock(const SignatureBlock& block)
    {
        paragraph(textOf(block.date));
        for (const Signer& signer : block.signers)
            paragraph(textOf(signer.role) + u' ' + textOf(signer.name) + u' ' + textOf(signer.mark));
        paragraph(textOf(block.addressee));
    }
    void writeBlock(const Table& block)
    {
        start(tableNs, u"table"_s);
        for (const Column& column : block.columns) {
            m_xml.writeEmptyElement(tableNs, u"table-column"_s);
            m_xml.writeAttribute(tableNs, u"style-name"_s, columnStyle(column));
        }
        bool inHead = false;
        for (const Row& row : block.rows) {
            if ((row.kind == RowKind::Header) != inHead) {
                if (inHead)
                    m_xml.writeEndElement();
                else
                    start(tableNs, u"table-header-rows"_s);
                inHead = !inHead;
            }
            writeRow(row);
        }
        if (inHead)
            m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void writeRow(const Row& row)
    {
        start(tableNs, u"table-row"_s);
        for (const Cell& cell : row.cells) {
            start(tableNs, u"table-cell"_s);
            m_xml.writeAttribute(tableNs, u"style-name"_s, u"box"_s);
            m_xml.writeAttribute(tableNs, u"number-columns-spanned"_s, QString::number(cell.columnSpan));
            paragraph(textOf(cell.text), u"cell"_s);
            m_xml.writeEndElement();
            for (int covered = 1; covered < cell.columnSpan; ++covered)
                m_xml.writeEmptyElement(tableNs, u"covered-table-cell"_s);
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    QSet<QString> m_columnStyles;
    bool m_breaks = false; ///< the next paragraph begins a page
    bool m_wide = false;
};

} // namespace

void writePeerDocument(const QString& path, const std::vector<Document>& papers)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        giveUp(u"cannot write "_s + path);
    PeerWriter writer(file, papers);
    for (const Document& paper : papers)
        writer.write(paper);
    writer.finish();
}

} // namespace gyeot::bench
