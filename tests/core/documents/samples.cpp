#include "tests/core/documents/samples.h"

#include "core/documents/paginator.h"
#include "core/documents/pdfwriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gyeot::test {

namespace {

Row row(const QStringList& words, RowKind kind = RowKind::Body)
{
    Row result { .kind = kind };
    for (const QString& one : words)
        result.cells.push_back({ .text = text(one) });
    return result;
}

Table longTable()
{
    Table table { .columns = {
                      { 14, Align::Center }, { 34, Align::Center }, { 0, Align::Left }, { 26, Align::Right } } };
    table.rows.push_back(row({ u"연번"_s, u"일시"_s, u"내용"_s, u"피해액"_s }, RowKind::Header));
    for (int i = 1; i <= 60; ++i) {
        const QString words = i % 7 == 0
            ? u"제%1행은 여러 줄에 걸치도록 길게 적은 내용입니다. 같은 표의 다른 칸은 짧습니다."_s
            : u"제%1행"_s;
        table.rows.push_back(
            row({ QString::number(i), u"2026. 7. %1."_s.arg(i % 31 + 1), words.arg(i), u"%1,000원"_s.arg(i) }));
    }
    table.rows.push_back(row({ u"계"_s, {}, u"60건"_s, u"1,830,000원"_s }, RowKind::Total));
    return table;
}

} // namespace

Spans text(const QString& words, const QString& field)
{
    return { Span { .text = words, .field = field } };
}

Paragraph paragraph(const QString& words)
{
    return { .text = text(words) };
}

Document sampleDocument()
{
    Document document { .info = { .formId = u"F01"_s, .title = u"고소장"_s } };
    auto& blocks = document.blocks;
    blocks.emplace_back(ExhibitMark { text(u"증 제1호증의 2"_s) });
    blocks.emplace_back(Heading { 0, text(u"고 소 장"_s) });
    blocks.emplace_back(FieldLine { text(u"사건명"_s), text(u"견본 사건"_s) });
    blocks.emplace_back(Heading { 1, text(u"범죄사실"_s) });
    for (int i = 1; i <= 12; ++i)
        blocks.emplace_back(NumberedItem { 1 + i % 3,
            text(
                u"피고소인은 2026. 3. %1. 21:14경 견본 게시판에 접속하여 고소인의 同意 없이 글을 올렸다. 이는 %1번째 견본 문장이며 줄을 넘기려고 조금 더 길게 적었다."_s
                    .arg(i)) });
    blocks.emplace_back(paragraph(u"https://example.invalid/"_s + u"a1b2c3d4e5"_s.repeated(28) + u" 주소 끝"_s));
    blocks.emplace_back(Heading { 2, text(u"일람표"_s) });
    blocks.emplace_back(longTable());
    blocks.emplace_back(PageBreak {});
    blocks.emplace_back(Paragraph { text(u"첫째 줄\n둘째 줄"_s), Align::Center, true });
    blocks.emplace_back(SignatureBlock { text(u"2026. 11. 25."_s),
        { { text(u"고소인"_s), text(u"김가상"_s), text(u"(서명 또는 인)"_s) },
            { text(u"제출인"_s), text(u"이도움"_s), text(u"(서명 또는 인)"_s) } },
        text(u"가상경찰서 귀중"_s) });
    return document;
}

Typeface typeface()
{
    const auto face = Typeface::load();
    if (!face)
        qFatal("The document fonts are not installed");
    return *face;
}

QByteArray samplePdf()
{
    const Typeface face = typeface();
    auto laidOut = layOut(sampleDocument(), face);
    if (!laidOut)
        return {};
    numberPages(laidOut->pages, 1, int(laidOut->pages.size()), face);
    return writePdf(laidOut->pages, { u"고소 서류"_s, QDate(2026, 11, 25), laidOut->anchors }, face)
        .value_or(QByteArray());
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

QString inkOf(const std::vector<Page>& pages)
{
    QString ink;
    for (const Page& page : pages) {
        const double bottom = page.height - 30 * twipsPerMm;
        for (const PageItem& item : page.items) {
            if (const auto* run = std::get_if<TextRun>(&item); run && run->baseline <= bottom)
                ink += run->text;
        }
    }
    return withoutSpaces(ink);
}

QString wordsOf(const Document& document)
{
    QString words;
    visitSpans(document, [&words](const Span& span) { words += span.text; });
    return withoutSpaces(words);
}

} // namespace gyeot::test
