#include "core/documents/paginator.h"
#include "core/documents/printable.h"
#include "core/documents/template.h"
#include "core/documents/transcription.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

/** Words as records hold them: Hangul, Hanja, addresses, digests, spaces and line ends, some very long. */
rc::Gen<QString> anyWords()
{
    const auto piece = rc::gen::oneOf(rc::gen::elementOf(std::vector<QString> { u"곁에 있는 사람 "_s, u"同意"_s,
                                          u"\n"_s, u"  "_s, u"https://example.invalid/a?b=c&d=e#f"_s, u"(가명) "_s,
                                          u"1,500,000원 "_s, u"2026. 3. 1. "_s, u"[U+202E]"_s, u"“인용” "_s, u"— "_s }),
        rc::gen::map(rc::gen::inRange<int>(1, 400), [](int count) { return QString(count, u'긴'); }),
        rc::gen::map(rc::gen::inRange<int>(1, 300), [](int count) { return u"0af"_s.repeated(count); }),
        rc::gen::map(rc::gen::inRange<int>(0xAC00, 0xD7A4), [](int code) { return QString(QChar(char16_t(code))); }));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString>& pieces) {
        QString words;
        for (const QString& one : pieces)
            words += one;
        return words;
    });
}

Spans anySpans()
{
    return test::text(*anyWords());
}

Row anyRow(std::size_t columns)
{
    Row row;
    for (std::size_t i = 0; i < columns; ++i)
        row.cells.push_back({ .text = anySpans() });
    return row;
}

Block anyBlock()
{
    switch (*rc::gen::inRange(0, 7)) {
    case 0: return Heading { *rc::gen::inRange(0, 3), anySpans() };
    case 1: return NumberedItem { *rc::gen::inRange(1, 9), anySpans() };
    case 2: return FieldLine { test::text(u"항목"_s), anySpans() };
    case 3:
        return SignatureBlock { test::text(u"2026. 3. 1."_s),
            { { test::text(u"고소인"_s), test::text(u"김가상"_s), test::text(u"(인)"_s) } }, {} };
    case 4: return PageBreak {};
    case 5: {
        Table table { .columns = { { 20, Align::Center }, {}, { 30, Align::Right } } };
        for (int rows = *rc::gen::inRange(1, 5); rows > 0; --rows)
            table.rows.push_back(anyRow(3));
        return table;
    }
    default: return Paragraph { anySpans() };
    }
}

/** What must stand on paper, as a bag of letters: order inside a row that is cut is the page's, not the document's. */
QString letters(QString text)
{
    text = test::withoutSpaces(text);
    std::ranges::sort(text);
    return text;
}

} // namespace

class LayoutPropertyTest : public QObject {
    Q_OBJECT

    const Typeface m_face = test::typeface();

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261122 max_success=60 max_size=30");
    }

    /** Every letter of any document is written exactly once (but outline marks), and inside the text area. */
    void writesEveryLetterOnceInsideTheMargins()
    {
        const bool holds = rc::check("all letters once, inside", [this] {
            Document document { .info = {
                                    .orientation = *rc::gen::element(Orientation::Portrait, Orientation::Landscape) } };
            for (int count = *rc::gen::inRange(1, 8); count > 0; --count)
                document.blocks.push_back(anyBlock());
            const auto result = layOut(document, m_face);
            RC_ASSERT(result.has_value());
            QString expected = test::wordsOf(document);
            for (const QString& mark : outlineNumbers(document.blocks))
                expected += mark;
            RC_ASSERT(letters(test::inkOf(result->pages)) == letters(printableText(expected)));
            const QRectF area = sheetFor(document.info.orientation).text.adjusted(-6, -6, 6, 6);
            for (const Page& page : result->pages) {
                for (const PageItem& item : page.items) {
                    if (const auto* run = std::get_if<TextRun>(&item))
                        RC_ASSERT(area.contains(
                            QRectF(run->x, run->baseline - 10 * run->sizePt, run->width, 10 * run->sizePt)));
                }
            }
        });
        QVERIFY(holds);
    }

    /** Whatever is typed into the editor: an answer, and every problem at a place inside the text. */
    void parsesAnything()
    {
        const bool holds = rc::check("template text", [] {
            const auto piece = rc::gen::elementOf(std::vector<QString> { u"%서식 F01\n"_s, u"%표 *왼 20가\n"_s,
                u"%끝\n"_s, u"%서명\n"_s, u"| a | b |\n"_s, u"|= {{a}} | < |\n"_s, u"{{#a}}\n"_s, u"{{/a}}\n"_s,
                u"{{^b}}\n"_s, u"{{"_s, u"}}"_s, u"{{{a}}}"_s, u"# item {{a}}\n"_s, u"= title\n"_s, u"\n"_s,
                u"@ a | b\n"_s, u"서명 a | b | c\n"_s, u"귀중 a\n"_s, u"%"_s, u"%쪽 가로\n"_s, u"\\|"_s, u"|"_s,
                u"\u0001"_s, u"곁 "_s });
            QString text;
            for (const QString& one : *rc::gen::container<std::vector<QString>>(piece))
                text += one;
            const QStringList lines = text.split(u'\n');
            for (const TemplateProblem& problem : parseTemplate(text).problems) {
                RC_ASSERT(problem.line >= 1 && problem.line <= lines.size());
                RC_ASSERT(problem.column >= 1 && problem.length >= 0);
                RC_ASSERT(problem.column - 1 + problem.length <= std::max<qsizetype>(lines[problem.line - 1].size(), 1)
                    || problem.length == 0);
            }
        });
        QVERIFY(holds);
    }

    /** Any text at all can be printed after transcription. */
    void printsAnythingOnceTranscribed()
    {
        const bool holds = rc::check("transcribed", [this] {
            QString words;
            for (const int code : *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(1, 0x1FFFF))) {
                const char32_t letter = char32_t(code);
                words += QChar::isSurrogate(letter) ? QString(QChar(char16_t(letter))) : QString::fromUcs4(&letter, 1);
            }
            Document document;
            document.blocks.emplace_back(Paragraph { test::text(words) });
            const Transcribed result = transcribe(document, m_face);
            RC_ASSERT(unknownGlyphs(result.document, m_face).empty());
            RC_ASSERT(layOut(result.document, m_face).has_value());
        });
        QVERIFY(holds);
    }
};

GYEOT_TEST(LayoutPropertyTest)
#include "tst_layoutproperty.moc"
