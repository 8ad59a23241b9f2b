#include "core/base/csv.h"
#include "tests/support/testmain.h"

#include <QStringList>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void AUD_08_whatWouldDoSomethingIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("AUD-08 newline") << u"한\n줄"_s << u"한\\u000a줄"_s;
        QTest::newRow("AUD-08 carriage return and tab") << u"\ta\r"_s << u"\\u0009a\\u000d"_s;
        QTest::newRow("AUD-08 NUL") << u"a"_s + QChar(0) << u"a\\u0000"_s;
        QTest::newRow("AUD-08 ANSI") << u"\x1b[31mred\x1b[0m"_s << u"\\u001b[31mred\\u001b[0m"_s;
        QTest::newRow("AUD-08 C1") << u"\u009b31m"_s << u"\\u009b31m"_s;
        QTest::newRow("AUD-08 right to left") << u"\u202egpj.exe\u202c"_s << u"\\u202egpj.exe\\u202c"_s;
        QTest::newRow("AUD-08 isolates") << u"\u2066a\u2069"_s << u"\\u2066a\\u2069"_s;
        QTest::newRow("AUD-08 line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
        QTest::newRow("AUD-08 no width") << u"a\u200bb\ufeff"_s << u"a\\u200bb\\ufeff"_s;
        QTest::newRow("AUD-08 Hangul filler") << u"\u3164"_s << u"\\u3164"_s;
        QTest::newRow("AUD-08 half a pair") << u"a"_s + QChar(0xd800) << u"a\\ud800"_s;
        QTest::newRow("Hangul, jamo, emoji") << u"가ㅁ😀👩\u200d👧"_s << u"가ㅁ😀👩\u200d👧"_s;
        QTest::newRow("a tag beyond the first plane") << u"\U000e0041"_s << u"\\ue0041"_s;
    }
    void AUD_08_whatWouldDoSomethingIsShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(inertText(text), shown);
    }

    void AUD_08_noFieldIsAFormula_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("written");
        QTest::newRow("AUD-08 equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("AUD-08 plus") << u"+82 10"_s << u"'+82 10"_s;
        QTest::newRow("AUD-08 minus") << u"-1+1"_s << u"'-1+1"_s;
        QTest::newRow("AUD-08 at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("AUD-08 behind a space") << u" =1"_s << u"' =1"_s;
        QTest::newRow("AUD-08 behind a tab") << u"\t=1"_s << u"\\u0009=1"_s;
        QTest::newRow("AUD-08 behind NUL") << QString(QChar(0)) + u"=1"_s << u"\\u0000=1"_s;
        QTest::newRow("AUD-08 full width") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("AUD-08 full width plus") << u"＋1"_s << u"'＋1"_s;
        QTest::newRow("AUD-08 full width minus") << u"－1"_s << u"'－1"_s;
        QTest::newRow("AUD-08 full width at") << u"＠a"_s << u"'＠a"_s;
        QTest::newRow("a number") << u"-42"_s << u"-42"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("quotes") << u"\"가\", 나"_s << u"\"\"가\"\", 나"_s;
    }
    void AUD_08_noFieldIsAFormula()
    {
        QFETCH(QString, field);
        QFETCH(QString, written);
        QCOMPARE(QString::fromUtf8(csvLine({ field })), u"\""_s + written + u"\"\r\n"_s);
    }

    void aRecordIsOneLine()
    {
        QCOMPARE(csvLine({ u"1"_s, u"가"_s, u""_s }), QByteArray("\"1\",\"가\",\"\"\r\n"));
        QCOMPARE(csvLine({ u"a\nb"_s }).count('\n'), 1);
        QCOMPARE(QByteArray(csvByteOrderMark), QByteArray("\xef\xbb\xbf"));
    }
};

GYEOT_TEST(CsvTest)
#include "tst_csv.moc"
