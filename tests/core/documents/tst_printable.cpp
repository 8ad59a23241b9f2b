#include "core/documents/printable.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PrintableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatSteers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << u"김가상 (가명)"_s << u"김가상 (가명)"_s;
        QTest::newRow("decomposed Hangul") << u"곁"_s.normalized(QString::NormalizationForm_D) << u"곁"_s;
        QTest::newRow("line ends") << u"가\n나\r\n다\r라\u2029마"_s << u"가\u2028나\u2028다\u2028라\u2028마"_s;
        QTest::newRow("tab") << u"가\t나"_s << u"가 나"_s;
        QTest::newRow("right-to-left override") << u"가\u202E나"_s << u"가[U+202E]나"_s;
        QTest::newRow("isolate") << u"\u2066가\u2069"_s << u"[U+2066]가[U+2069]"_s;
        QTest::newRow("zero width space") << u"가\u200B나"_s << u"가[U+200B]나"_s;
        QTest::newRow("soft hyphen") << u"가\u00AD나"_s << u"가[U+00AD]나"_s;
        QTest::newRow("byte order mark inside") << u"가\uFEFF나"_s << u"가[U+FEFF]나"_s;
        QTest::newRow("NUL") << u"가"_s + QChar(0) + u"나"_s << u"가[U+0000]나"_s;
        QTest::newRow("escape") << u"\u001B[31m"_s << u"[U+001B][31m"_s;
        QTest::newRow("lone surrogate") << u"가"_s + QChar(0xD83D) << u"가[U+D83D]"_s;
        QTest::newRow("private use") << u"\uE000"_s << u"[U+E000]"_s;
        QTest::newRow("joiner between letters") << u"가\u200D나"_s << u"가[U+200D]나"_s;
        QTest::newRow("joiner between pictures") << u"👨\u200D👩"_s << u"👨\u200D👩"_s;
        QTest::newRow("joiner at the end") << u"👨\u200D"_s << u"👨[U+200D]"_s;
        QTest::newRow("unassigned plane") << QString::fromUcs4(U"\U000E0000", 1) << u"[U+E0000]"_s;
    }
    void showsWhatSteers()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        QCOMPARE(printableText(text), printed);
        QCOMPARE(printableText(printableText(text)), printed);
    }

    void namesCodePoints()
    {
        QCOMPARE(codePointName(U'A'), u"U+0041"_s);
        QCOMPARE(codePointName(0x1F602), u"U+1F602"_s);
    }
};

GYEOT_TEST(PrintableTest)
#include "tst_printable.moc"
