#include "tests/support/testmain.h"
#include "ui/widgets/hangul.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestHangul final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheInitialConsonants()
    {
        QCOMPARE(initialConsonants(u"고소장 만들기"_s), u"ㄱㅅㅈ ㅁㄷㄱ"_s);
        QCOMPARE(initialConsonants(u"PDF 까지 힣"_s), u"PDF ㄲㅈ ㅎ"_s);
    }

    void findsWordsAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("quality");
        QTest::newRow("nothing finds everything") << QString() << 1;
        QTest::newRow("beginning") << u"고소"_s << 4;
        QTest::newRow("within") << u"만들"_s << 3;
        QTest::newRow("without the space") << u"장만들"_s << 3;
        QTest::newRow("initial consonants") << u"ㄱㅅㅈ"_s << 2;
        QTest::newRow("initial consonants within") << u"ㅁㄷㄱ"_s << 1;
        QTest::newRow("typed on a Mac") << u"고소"_s.normalized(QString::NormalizationForm_D) << 4;
        QTest::newRow("something else") << u"협박"_s << 0;
    }
    void findsWordsAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(int, quality);
        QCOMPARE(matchQuality(u"고소장 만들기"_s, typed), quality);
    }

    void ignoresCase() { QCOMPARE(matchQuality(u"Save as PDF", u"pdf"), 3); }
};

GYEOT_TEST(TestHangul)
#include "tst_hangul.moc"
