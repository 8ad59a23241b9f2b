#include "core/documents/flowbuilder.h"
#include "core/documents/paginator.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PaginatorTest : public QObject {
    Q_OBJECT

    const Typeface m_face = test::typeface();

    LaidOut laidOut(const Document& document) const { return layOut(document, m_face).value_or(LaidOut()); }
    static Document withBlocks(std::vector<Block> blocks, Orientation orientation = Orientation::Portrait)
    {
        return { { .orientation = orientation }, std::move(blocks) };
    }
    /** The text of each line of a page, top to bottom. */
    static QStringList linesOf(const Page& page)
    {
        std::map<qint64, QString> lines;
        for (const PageItem& item : page.items) {
            if (const auto* run = std::get_if<TextRun>(&item))
                lines[qRound64(run->baseline)] += run->text;
        }
        QStringList result;
        for (const auto& [y, line] : lines)
            result += line;
        return result;
    }
    static QString sentence(int number) { return u"%1번 줄 "_s.arg(number) + u"말 "_s.repeated(60); }

private Q_SLOTS:
    void writesEverythingOnceAndInOrder()
    {
        const QString ink = test::inkOf(laidOut(test::sampleDocument()).pages);
        qsizetype from = 0;
        visitSpans(test::sampleDocument(), [&](const Span& span) {
            const QString part = test::withoutSpaces(span.text);
            const qsizetype at = ink.indexOf(part, from);
            QVERIFY2(at >= from, qPrintable(part));
            from = at + part.size();
        });
        QCOMPARE(from, ink.size());
    }

    void keepsAllItemsInsideTheTextArea_data()
    {
        QTest::addColumn<Orientation>("orientation");
        QTest::newRow("portrait") << Orientation::Portrait;
        QTest::newRow("landscape") << Orientation::Landscape;
    }
    void keepsAllItemsInsideTheTextArea()
    {
        QFETCH(Orientation, orientation);
        Document document = test::sampleDocument();
        document.info.orientation = orientation;
        const QRectF area = sheetFor(orientation).text.adjusted(-5, -5, 5, 5);
        for (const Page& page : laidOut(document).pages) {
            for (const PageItem& item : page.items) {
                if (const auto* run = std::get_if<TextRun>(&item))
                    QVERIFY2(area.contains(
                                 QRectF(run->x, run->baseline - 0.8 * 20 * run->sizePt, run->width, 20 * run->sizePt)),
                        qPrintable(run->text));
                else if (const auto* rule = std::get_if<Stroke>(&item))
                    QVERIFY(area.contains(QPointF(rule->x1, rule->y1)) && area.contains(QPointF(rule->x2, rule->y2)));
                else
                    QVERIFY(area.contains(std::get<Area>(item).rect));
            }
        }
    }

    void measuresTheCourtSheet()
    {
        const Sheet sheet = sheetFor(Orientation::Portrait);
        QVERIFY(std::abs(sheet.text.top() / twipsPerMm - 45) < 1e-6);
        QVERIFY(std::abs((sheet.width - sheet.text.right()) / twipsPerMm - 20) < 1e-6);
        QVERIFY(std::abs((sheet.height - sheet.text.bottom()) / twipsPerMm - 30) < 1e-6);
        QCOMPARE(sheetFor(Orientation::Landscape).width, sheet.height);
    }

    /** 12 pt on 24 pt: 222 mm hold 26 lines. */
    void setsTwentySixCourtLinesOnAPage()
    {
        std::vector<Block> blocks;
        for (int i = 1; i <= 30; ++i)
            blocks.emplace_back(test::paragraph(u"줄 %1"_s.arg(i)));
        const LaidOut result = laidOut(withBlocks(blocks));
        QCOMPARE(result.pages.size(), std::size_t(2));
        QCOMPARE(linesOf(result.pages[0]).size(), 26);
    }

    void leavesNoSingleLineOfAParagraph_data()
    {
        QTest::addColumn<int>("linesAbove");
        for (int above = 20; above <= 26; ++above)
            QTest::addRow("%d lines above", above) << above;
    }
    void leavesNoSingleLineOfAParagraph()
    {
        QFETCH(int, linesAbove);
        std::vector<Block> blocks;
        for (int i = 0; i < linesAbove; ++i)
            blocks.emplace_back(test::paragraph(u"위"_s));
        blocks.emplace_back(test::paragraph(u"글 "_s.repeated(150))); // five lines or so
        const LaidOut result = laidOut(withBlocks(blocks));
        const auto isBody = [](const QString& line) { return line.contains(u'글'); };
        for (const Page& page : result.pages) {
            const QStringList lines = linesOf(page);
            QVERIFY(std::ranges::count_if(lines, isBody) != 1);
        }
    }

    void keepsAHeadingWithWhatFollows()
    {
        for (int above = 18; above <= 26; ++above) {
            std::vector<Block> blocks;
            for (int i = 0; i < above; ++i)
                blocks.emplace_back(test::paragraph(u"위"_s));
            blocks.emplace_back(Heading { 1, test::text(u"제목"_s) });
            blocks.emplace_back(Heading { 2, test::text(u"작은 제목"_s) });
            blocks.emplace_back(test::paragraph(sentence(1)));
            for (const Page& page : laidOut(withBlocks(blocks)).pages)
                QVERIFY(!linesOf(page).back().contains(u"제목"_s));
        }
    }

    void repeatsHeaderRowsAndNothingElse()
    {
        const LaidOut result = laidOut(test::sampleDocument());
        const QString ink = test::inkOf(result.pages);
        const auto headers = ink.count(u"연번일시내용피해액"_s);
        QVERIFY(headers >= 2);
        for (int i = 1; i <= 60; ++i)
            QVERIFY2(ink.count(u"제%1행"_s.arg(i)) == 1, qPrintable(QString::number(i)));
    }

    void keepsTheTotalWithTheRowAbove()
    {
        for (int rows = 20; rows < 60; ++rows) {
            Table table { .columns = { {} } };
            for (int i = 0; i < rows; ++i)
                table.rows.push_back({ { { test::text(u"행"_s) } } });
            table.rows.push_back({ { { test::text(u"합계"_s) } }, RowKind::Total });
            QVERIFY(linesOf(laidOut(withBlocks({ table })).pages.back()).size() != 1);
        }
    }

    void breaksACellThatIsHigherThanAPage()
    {
        Table table { .columns = { { 30, Align::Center }, {} } };
        table.rows.push_back({ { { test::text(u"머리"_s) }, { test::text(u"내용"_s) } }, RowKind::Header });
        QString words;
        for (int i = 1; i <= 120; ++i)
            words += u"%1번째 문장입니다. 조금 길게 적습니다. "_s.arg(i);
        table.rows.push_back({ { { test::text(u"연번 1"_s) }, { test::text(words.repeated(2)) } } });
        const LaidOut result = laidOut(withBlocks({ table }));
        QVERIFY(result.pages.size() >= 3);
        QString ink = test::inkOf(result.pages);
        QCOMPARE(ink.count(u"머리내용"_s), qsizetype(result.pages.size()));
        ink.remove(u"머리내용"_s).remove(u"연번1"_s);
        QCOMPARE(ink, test::withoutSpaces(words.repeated(2)));
    }

    void drawsAClosedFrameOnEveryPage()
    {
        for (const Page& page : laidOut(test::sampleDocument()).pages) {
            double lowestVertical = 0;
            double lowestHorizontal = 0;
            for (const PageItem& item : page.items) {
                if (const auto* rule = std::get_if<Stroke>(&item))
                    (rule->x1 == rule->x2 ? lowestVertical : lowestHorizontal) =
                        std::max(rule->x1 == rule->x2 ? lowestVertical : lowestHorizontal, rule->y2);
            }
            QVERIFY(std::abs(lowestVertical - lowestHorizontal) < 1);
        }
    }

    void shrinksATableThatIsTooWide()
    {
        Table table { .columns = { { 150 }, { 150 }, { 40 } } };
        table.rows.push_back({ { { test::text(u"가"_s) }, { test::text(u"나"_s) }, { test::text(u"다"_s) } } });
        const auto flow = buildFlow(withBlocks({ table }), m_face);
        QVERIFY(flow);
        QVERIFY(std::abs(flow->strips.front().row->edges.back() - 170 * twipsPerMm) < 1);
    }

    void keepsSignaturesTogetherWithSomeText()
    {
        const SignatureBlock signature { test::text(u"2026. 11. 25."_s),
            { { test::text(u"고소인"_s), test::text(u"김가상"_s), test::text(u"(인)"_s) } },
            test::text(u"가상경찰서 귀중"_s) };
        for (int above = 15; above <= 26; ++above) {
            std::vector<Block> blocks;
            for (int i = 0; i < above; ++i)
                blocks.emplace_back(test::paragraph(u"위"_s));
            blocks.emplace_back(signature);
            const Page last = laidOut(withBlocks(blocks)).pages.back();
            const QString text = linesOf(last).join(u'|');
            QVERIFY2(text.contains(u"위"_s) && text.contains(u"2026. 11. 25."_s) && text.contains(u"김가상"_s)
                    && text.contains(u"귀중"_s),
                qPrintable(text));
        }
    }

    void beginsANewPageAtABreak()
    {
        const LaidOut result = laidOut(withBlocks(
            { PageBreak {}, test::paragraph(u"하나"_s), PageBreak {}, test::paragraph(u"둘"_s), PageBreak {} }));
        QCOMPARE(result.pages.size(), std::size_t(2));
        QCOMPARE(linesOf(result.pages[1]), QStringList { u"둘"_s });
    }

    void tellsWhereHeadingsStand()
    {
        const LaidOut result = laidOut(withBlocks({ Heading { 0, test::text(u"고 소 장"_s) }, PageBreak {},
            Heading { 1, test::text(u"둘째\n쪽"_s) }, test::paragraph(u"글"_s) }));
        QCOMPARE(result.anchors.size(), std::size_t(2));
        QCOMPARE(result.anchors[1].page, 1);
        QCOMPARE(result.anchors[1].title, u"둘째 쪽"_s);
        QVERIFY(std::abs(result.anchors[1].y - 45 * twipsPerMm) < 1);
    }

    void numbersPagesInTheBottomMargin()
    {
        std::vector<Page> pages = laidOut(test::sampleDocument()).pages;
        numberPages(pages, 4, 30, m_face);
        const auto& run = std::get<TextRun>(pages[1].items.back());
        QCOMPARE(run.text, u"5 / 30"_s);
        QVERIFY(run.baseline > sheetFor(Orientation::Portrait).text.bottom() + 5 * twipsPerMm);
        QVERIFY(std::abs(run.x + run.width / 2 - pages[1].width / 2) < 5);
    }

    void givesNoPageForNoBlocks() { QVERIFY(laidOut({}).pages.empty()); }

    void refusesAStripHigherThanAPage()
    {
        const Flow flow { { Strip { .height = 20000 } }, {} };
        const auto result = cutIntoPages(flow, sheetFor(Orientation::Portrait));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::LayoutFailed);
    }

    void passesOnWhatCannotBePrinted_data()
    {
        QTest::addColumn<int>("block");
        QTest::newRow("paragraph") << 0;
        QTest::newRow("table") << 1;
        QTest::newRow("signature") << 2;
        QTest::newRow("field") << 3;
        QTest::newRow("exhibit mark") << 4;
        QTest::newRow("item") << 5;
        QTest::newRow("heading") << 6;
    }
    void passesOnWhatCannotBePrinted()
    {
        QFETCH(int, block);
        const Spans heart = test::text(u"❤"_s, u"고소인.성명"_s);
        const std::vector<Block> blocks { Paragraph { heart }, Table { { {} }, { { { { heart } } } } },
            SignatureBlock { {}, { { {}, heart, {} } }, {} }, FieldLine { {}, heart }, ExhibitMark { heart },
            NumberedItem { 1, heart }, Heading { 1, heart } };
        const auto result = layOut(withBlocks({ blocks.at(std::size_t(block)) }), m_face);
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error { ErrorCode::MissingGlyph, u"고소인.성명: U+2764"_s, "U+2764" }));
    }
};

GYEOT_TEST(PaginatorTest)
#include "tst_paginator.moc"
