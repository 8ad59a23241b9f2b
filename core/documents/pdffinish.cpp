#include "core/documents/pdffinish.h"

#include "core/documents/pdfoutline.h"
#include "core/documents/pdftextmap.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <set>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

std::string utf8(const QString& text)
{
    return text.toStdString();
}

/** Midnight in Korea of the day: the same instant in both notations, as PDF/A asks, and no time of day. */
std::string pdfDate(QDate date)
{
    return utf8(date.toString(u"'D:'yyyyMMdd'000000+09''00'''"_s));
}
QString xmpDate(QDate date)
{
    return date.toString(u"yyyy-MM-dd'T00:00:00+09:00'"_s);
}

std::string xmpPacket(const PdfInfo& info)
{
    const QString date = xmpDate(info.date);
    return utf8(
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s
        + info.title.toHtmlEscaped()
        + u"</rdf:li></rdf:Alt></dc:title>\n</rdf:Description>\n"
          "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n<xmp:CreateDate>"_s
        + date + u"</xmp:CreateDate>\n<xmp:ModifyDate>"_s + date
        + u"</xmp:ModifyDate>\n</rdf:Description>\n"
          "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
          "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n</rdf:Description>\n"
          "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s);
}

void setMetadata(QPDF& pdf, const PdfInfo& info)
{
    auto about = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    about.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(utf8(info.title)));
    about.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(info.date)));
    about.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(info.date)));
    pdf.getTrailer().replaceKey("/Info", about);
    pdf.getTrailer().removeKey("/ID"); // Qt's first half is random, and would be kept
    QPDFObjectHandle root = pdf.getRoot();
    auto packet = pdf.newStream(xmpPacket(info));
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", packet);
    root.replaceKey("/Lang", QPDFObjectHandle::newString("ko-KR"));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Names"); // Qt leaves it empty
}

QByteArray withoutTag(const std::string& name)
{
    const QByteArray bytes = QByteArray::fromStdString(name).mid(1); // without the slash
    return bytes.size() > 7 && bytes[6] == '+' ? bytes.mid(7) : bytes;
}

/** AAAAAA, AAAAAB …: six letters from the order of first use, where Qt takes them from object numbers. */
QByteArray subsetTag(int index)
{
    QByteArray tag(6, 'A');
    for (qsizetype i = 5; i >= 0 && index > 0; --i, index /= 26)
        tag[i] = char('A' + index % 26);
    return tag;
}

Result<void> mendTextMap(QPDFObjectHandle font, const Misreadings& misreadings)
{
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    const auto data = stream.getStreamData();
    auto map = readTextMap(QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())));
    if (!map)
        return std::unexpected(map.error());
    const auto found = misreadings.find(withoutTag(font.getKey("/BaseFont").getName()));
    if (found != misreadings.end()) {
        for (auto& [glyph, code] : *map) {
            const auto meant = found->second.find(code);
            code = meant == found->second.end() ? code : meant->second;
        }
    }
    stream.replaceStreamData(
        writeTextMap(*map).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return {};
}

/** Readers take the height of a line of text from its font. The fallback font counts diacritics of every script into it and would
 *  seem to stand above the margin; here it stands in lines of the main font and gets that one's height. */
void limitHeight(QPDFObjectHandle descriptor)
{
    constexpr double ascent = 920;
    constexpr double descent = -231;
    if (descriptor.getKey("/Ascent").getNumericValue() > ascent) {
        descriptor.replaceKey("/Ascent", QPDFObjectHandle::newReal(ascent, 0));
        descriptor.replaceKey("/CapHeight", QPDFObjectHandle::newReal(ascent, 0));
    }
    if (descriptor.getKey("/Descent").getNumericValue() < descent)
        descriptor.replaceKey("/Descent", QPDFObjectHandle::newReal(descent, 0));
}

/** A subset bears its tag in all three places (PDF 1.4, 5.5.3); Qt writes it into one. */
void renameSubset(QPDFObjectHandle font, int index)
{
    const QByteArray name = "/" + subsetTag(index) + "+" + withoutTag(font.getKey("/BaseFont").getName());
    const auto object = QPDFObjectHandle::newName(name.toStdString());
    font.replaceKey("/BaseFont", object);
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    descendant.replaceKey("/BaseFont", object);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    descriptor.replaceKey("/FontName", object);
    limitHeight(descriptor);
}

Result<void> finishFonts(const std::vector<QPDFPageObjectHelper>& pages, const Misreadings& misreadings)
{
    std::set<QPDFObjGen> seen;
    for (QPDFPageObjectHelper page : pages) {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string& key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            if (!seen.insert(font.getObjGen()).second)
                continue;
            renameSubset(font, int(seen.size()) - 1);
            if (const auto done = mendTextMap(font, misreadings); !done)
                return done;
        }
    }
    return {};
}

void dropEmptyAnnotations(const std::vector<QPDFPageObjectHelper>& pages)
{
    for (QPDFPageObjectHelper page : pages) {
        QPDFObjectHandle object = page.getObjectHandle();
        if (object.getKey("/Annots").isArray() && object.getKey("/Annots").getArrayNItems() == 0)
            object.removeKey("/Annots");
    }
}

/** Objects are numbered as they are met from the trailer on, dictionaries in the order of their keys: nothing depends on the order
 *  in which Qt's hashes gave them out. */
QByteArray write(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 has none
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setRecompressFlate(true);
    writer.setNewlineBeforeEndstream(true); // PDF/A-1, 6.1.7
    writer.forcePDFVersion("1.4");
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& drawn, const PdfInfo& info, const Misreadings& misreadings)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("drawn pages", drawn.constData(), size_t(drawn.size()));
        const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        setMetadata(pdf, info);
        dropEmptyAnnotations(pages);
        if (const auto done = finishFonts(pages, misreadings); !done)
            return std::unexpected(done.error());
        addOutline(pdf, info.outline);
        addPageLabels(pdf);
        return write(pdf);
    } catch (const std::exception& problem) {
        return failure(ErrorCode::BadForm, {}, QByteArray("PDF: ") + problem.what());
    }
}

} // namespace gyeot
