#include "core/documents/pdftextmap.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

class PdfTextMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllThreeForms()
    {
        const auto map =
            readTextMap("2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<AC00> <0009> <B098> ]\n<0005> <0006> "
                        "<0041>\nendbfrange\n1 beginbfchar\n<0007> <005A>\nendbfchar\n");
        QVERIFY(map);
        const TextMap expected { { 1, u'가' }, { 2, u'\t' }, { 3, u'나' }, { 5, u'A' }, { 6, u'B' }, { 7, u'Z' } };
        QCOMPARE(*map, expected);
    }

    void readsWhatItWrites()
    {
        TextMap map;
        for (quint16 glyph = 1; glyph <= 250; ++glyph)
            map[glyph] = char16_t(0xAC00 + glyph * 3);
        const QByteArray written = writeTextMap(map);
        QCOMPARE(written.count("beginbfchar"), 3); // at most 100 in a block
        const auto again = readTextMap(written);
        QVERIFY(again);
        QCOMPARE(*again, map);
    }

    void readsNothingFromNothing()
    {
        QCOMPARE(*readTextMap(""), TextMap());
        QVERIFY(!writeTextMap({}).contains("beginbfchar"));
    }

    void refusesWhatItDoesNotKnow()
    {
        const auto map = readTextMap("1 beginbfrange\n<00> <01> (x)\nendbfrange");
        QVERIFY(!map);
        QCOMPARE(map.error().code, ErrorCode::BadForm);
    }
};

GYEOT_TEST(PdfTextMapTest)
#include "tst_pdftextmap.moc"
