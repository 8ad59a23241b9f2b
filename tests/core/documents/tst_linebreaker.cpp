#include "core/documents/linebreaker.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class LineBreakerTest : public QObject {
    Q_OBJECT

    static constexpr double width = 170 * twipsPerMm;

    static std::vector<TextLine> broken(const QString& words, Align align = Align::Left)
    {
        const auto lines = breakLines(test::text(words), { 12, Weight::Regular, align }, width, test::typeface());
        return lines.value_or(std::vector<TextLine>());
    }
    static QString textOf(const std::vector<TextLine>& lines)
    {
        QString all;
        for (const TextLine& line : lines) {
            for (const TextRun& run : line.runs)
                all += run.text;
        }
        return all;
    }

private Q_SLOTS:
    void keepsUnspacedRunsInsideTheLine_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("URL of 300 characters") << u"https://example.invalid/"_s + u"a1b2c3d4e5"_s.repeated(28);
        QTest::newRow("Hangul without a space") << u"곁"_s.repeated(400);
        QTest::newRow("digest") << u"0123456789abcdef"_s.repeated(4);
        QTest::newRow("digest among words") << u"파일의 값은 "_s + u"0123456789ABCDEF"_s.repeated(8) + u" 이다."_s;
        QTest::newRow("Hanja from the other font") << u"同意"_s.repeated(100);
    }
    void keepsUnspacedRunsInsideTheLine()
    {
        QFETCH(QString, words);
        const auto lines = broken(words);
        QVERIFY(!lines.empty());
        for (const TextLine& line : lines)
            QVERIFY2(line.width <= width + 3, qPrintable(QString::number(line.width - width)));
        QCOMPARE(test::withoutSpaces(textOf(lines)), test::withoutSpaces(words));
    }

    void fillsJustifiedLinesButTheLast()
    {
        const auto lines = broken(u"곁에 있는 사람 "_s.repeated(40), Align::Justify);
        QVERIFY(lines.size() > 3);
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            QVERIFY(lines[i].runs.front().wordSpacing > 0);
            const TextRun& last = lines[i].runs.back();
            QVERIFY(std::abs(last.x + last.width - width) < 2);
        }
        QCOMPARE(lines.back().runs.front().wordSpacing, 0.0);
        QVERIFY(lines.back().endsParagraph);
    }

    void leavesALineRaggedThatWouldBeTornApart()
    {
        const auto lines = broken(u"두 "_s + u"가"_s.repeated(60), Align::Justify);
        QCOMPARE(lines.front().runs.front().wordSpacing, 0.0);
    }

    void breaksAtLineEndsOfTheText()
    {
        const auto lines = broken(u"첫째\n\n셋째"_s, Align::Justify);
        QCOMPARE(lines.size(), std::size_t(3));
        QVERIFY(lines[0].endsParagraph && lines[1].endsParagraph && lines[1].runs.empty());
        QCOMPARE(textOf(lines), u"첫째셋째"_s);
    }

    void takesTheOtherFontForWhatTheMainOneLacks()
    {
        const auto lines = broken(u"동의(同意)함"_s);
        QCOMPARE(lines.front().runs.size(), std::size_t(3));
        QCOMPARE(lines.front().runs[1].text, u"同意"_s);
        QCOMPARE(lines.front().runs[1].role, FontRole::Fallback);
        QVERIFY(lines.front().runs[1].x >= lines.front().runs[0].x + lines.front().runs[0].width - 1);
    }

    void keepsBoldSpansBold()
    {
        const auto lines = breakLines({ Span { u"가"_s, {}, Weight::Bold }, Span { u"나同"_s, {}, Weight::Regular },
                                          Span { u"意"_s, {}, Weight::Bold } },
            {}, width, test::typeface());
        QVERIFY(lines);
        QList<FontRole> roles;
        for (const TextRun& run : lines->front().runs)
            roles += run.role;
        QCOMPARE(roles, (QList { FontRole::MainBold, FontRole::Main, FontRole::Fallback, FontRole::FallbackBold }));
    }

    void givesOneLineForNoText()
    {
        QCOMPARE(broken({}).size(), std::size_t(1));
        QVERIFY(broken({}).front().runs.empty());
        QCOMPARE(textWidth({}, {}, test::typeface()).value(), 0.0);
    }

    void measuresTheWidestLine()
    {
        const double narrow = textWidth(test::text(u"가나"_s), {}, test::typeface()).value();
        QCOMPARE(textWidth(test::text(u"가\n가나"_s), {}, test::typeface()).value(), narrow);
        QVERIFY(narrow > 2 * 12 * 0.9 * twipsPerPoint && narrow < 2 * 12 * twipsPerPoint);
    }

    void namesTheCharacterAndItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("subject");
        QTest::newRow("value of a record") << u"행위[3].내용"_s << u"행위[3].내용: U+1F602"_s;
        QTest::newRow("word of a template") << QString() << u"U+1F602"_s;
    }
    void namesTheCharacterAndItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, subject);
        const auto lines = breakLines(test::text(u"ㅋㅋ😂"_s, field), {}, width, test::typeface());
        QVERIFY(!lines);
        QCOMPARE(lines.error(), (Error { ErrorCode::MissingGlyph, subject, "U+1F602" }));
        QCOMPARE(textWidth(test::text(u"😂"_s), {}, test::typeface()).error().code, ErrorCode::MissingGlyph);
    }
};

GYEOT_TEST(LineBreakerTest)
#include "tst_linebreaker.moc"
