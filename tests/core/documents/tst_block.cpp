#include "core/documents/block.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class BlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksFollowTheHandbook_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("mark");
        QTest::newRow("first level") << 1 << 1 << u"1."_s;
        QTest::newRow("first level, two digits") << 1 << 89 << u"89."_s;
        QTest::newRow("second level") << 2 << 1 << u"가."_s;
        QTest::newRow("second level, last of the first round") << 2 << 14 << u"하."_s;
        QTest::newRow("after 하 follows 거") << 2 << 15 << u"거."_s;
        QTest::newRow("after 허 follows 고") << 2 << 29 << u"고."_s;
        QTest::newRow("third level") << 3 << 2 << u"2)"_s;
        QTest::newRow("fourth level") << 4 << 2 << u"나)"_s;
        QTest::newRow("fifth level") << 5 << 3 << u"(3)"_s;
        QTest::newRow("sixth level") << 6 << 3 << u"(다)"_s;
        QTest::newRow("seventh level") << 7 << 20 << u"⑳"_s;
        QTest::newRow("no circle above 20") << 7 << 21 << u"(21)"_s;
        QTest::newRow("eighth level") << 8 << 14 << u"㉻"_s;
        QTest::newRow("no circle after 하") << 8 << 15 << u"(거)"_s;
        QTest::newRow("a depth there is not") << 9 << 1 << u"㉮"_s;
    }
    void marksFollowTheHandbook()
    {
        QFETCH(int, depth);
        QFETCH(int, number);
        QFETCH(QString, mark);
        QCOMPARE(outlineMark(depth, number), mark);
    }

    void countsEachLevelAndStartsAnewBelowAHeading()
    {
        const std::vector<Block> blocks { NumberedItem { 1 }, NumberedItem { 2 }, NumberedItem { 2 },
            NumberedItem { 1 }, Paragraph {}, NumberedItem { 2 }, Heading {}, NumberedItem { 1 } };
        const std::vector<QString> expected { u"1."_s, u"가."_s, u"나."_s, u"2."_s, u"가."_s, u"1."_s };
        QCOMPARE(outlineNumbers(blocks), expected);
    }

    void comparesByContent()
    {
        const Block one = Paragraph { .text = { Span { .text = u"글"_s } } };
        Block other = one;
        QVERIFY(one == other);
        std::get<Paragraph>(other).text.front().field = u"고소인.성명"_s;
        QVERIFY(one != other);
        QVERIFY(Block(PageBreak {}) != Block(Heading {}));
    }
};

GYEOT_TEST(BlockTest)
#include "tst_block.moc"
