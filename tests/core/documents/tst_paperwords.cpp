#include "core/documents/paperwords.h"
#include "tests/core/documents/democase.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PaperWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTimesAsPapersDo_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("estimated");
        QTest::addColumn<QString>("written");
        QTest::newRow("day") << u"2026-03-01"_s << false << u"2026. 3. 1."_s;
        QTest::newRow("minute") << u"2026-03-14T09:05"_s << false << u"2026. 3. 14. 09:05"_s;
        QTest::newRow("estimate") << u"2026-05-09"_s << true << u"2026. 5. 9.경"_s;
        QTest::newRow("stretch") << u"2026-07-01/2026-09-30"_s << false << u"2026. 7. 1. ~ 2026. 9. 30."_s;
        QTest::newRow("before") << u"../2026-03-14"_s << false << u"2026. 3. 14. 이전"_s;
        QTest::newRow("unknown") << QString() << true << u"일시 불상"_s;
    }
    void writesTimesAsPapersDo()
    {
        QFETCH(QString, when);
        QFETCH(bool, estimated);
        QFETCH(QString, written);
        QCOMPARE(paper::when(When::fromText(when).value(), estimated), written);
    }

    void writesSums_data()
    {
        QTest::addColumn<qint64>("won");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << qint64(0) << u"0원"_s;
        QTest::newRow("three digits") << qint64(999) << u"999원"_s;
        QTest::newRow("four digits") << qint64(1000) << u"1,000원"_s;
        QTest::newRow("case V03") << qint64(1500000) << u"1,500,000원"_s;
        QTest::newRow("below zero") << qint64(-123456) << u"-123,456원"_s;
    }
    void writesSums()
    {
        QFETCH(qint64, won);
        QFETCH(QString, written);
        QCOMPARE(paper::money(won), written);
    }

    void shortensNumbers()
    {
        QCOMPARE(paper::ranges({}), QString());
        QCOMPARE(paper::ranges({ 1 }), u"1"_s);
        QCOMPARE(paper::ranges({ 1, 2, 3, 5, 7, 8 }), u"1~3, 5, 7~8"_s);
        QCOMPARE(paper::exhibits({}), QString());
        QCOMPARE(paper::exhibits({ 1, 3 }), u"증 제1호증, 제3호증"_s);
    }

    void makesFileNamesOfItsOwn_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << u"화면 캡처.PNG"_s << u"증거-012.png"_s;
        QTest::newRow("no ending") << u"이름"_s << u"증거-012"_s;
        QTest::newRow("strange ending") << u"a.한글"_s << u"증거-012"_s;
        QTest::newRow("path") << u"../../x.txt"_s << u"증거-012.txt"_s;
        QTest::newRow("long ending") << u"a.verylong"_s << u"증거-012"_s;
    }
    void makesFileNamesOfItsOwn()
    {
        QFETCH(QString, original);
        QFETCH(QString, name);
        QCOMPARE(paper::exhibitFile(12, original), name);
    }

    void spellsOutStatutes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("offence");
        QTest::newRow("paragraph") << u"SV-14-2b"_s << u"성폭력처벌법 제14조 제2항 후단"_s
                                   << u"성폭력범죄의 처벌 등에 관한 특례법위반(동의촬영물 비동의 반포등)"_s;
        QTest::newRow("branch article") << u"SV-14의3-1"_s << u"성폭력처벌법 제14조의3 제1항"_s
                                        << u"성폭력범죄의 처벌 등에 관한 특례법위반(촬영물·편집물 등 이용 협박)"_s;
        QTest::newRow("item") << u"IC-48-1"_s << u"정보통신망법 제48조 제1항·제71조 제1항 제11호"_s
                              << u"정보통신망 이용촉진 및 정보보호 등에 관한 법률위반(정보통신망 침입)"_s;
        QTest::newRow("item of an article") << u"PI-70"_s << u"개인정보 보호법 제70조 제2호"_s
                                            << u"개인정보 보호법위반(부정취득 개인정보 영리·부정목적 제공)"_s;
        QTest::newRow("Criminal Act") << u"CC-350"_s << u"형법 제350조"_s << u"공갈"_s;
        QTest::newRow("gloss left out") << u"CC-316"_s << u"형법 제316조 제2항"_s << u"비밀침해"_s;
    }
    void spellsOutStatutes()
    {
        QFETCH(QString, id);
        QFETCH(QString, article);
        QFETCH(QString, offence);
        const Statute* statute = test::lawBook().statute(id);
        QVERIFY(statute);
        QCOMPARE(paper::article(*statute), article);
        QCOMPARE(paper::offence(*statute), offence);
    }

    void hasAWordForEachKind()
    {
        QSet<QString> words;
        for (std::size_t i = 0; i < Words<EvidenceKind>::list.size(); ++i)
            words.insert(paper::kind(EvidenceKind(i)));
        QCOMPARE(words.size(), qsizetype(Words<EvidenceKind>::list.size()));
        QCOMPARE(paper::date({}), QString());
    }
};

GYEOT_TEST(PaperWordsTest)
#include "tst_paperwords.moc"
