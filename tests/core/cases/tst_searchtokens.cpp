#include "core/cases/searchtokens.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class SearchTokensTest : public QObject {
    Q_OBJECT

private:
    static QString ofText(const QString& text) { return searchTokens({ {}, { text } }); }
    static QString ofName(const QString& name) { return searchTokens({ { name }, {} }); }
    static QStringList matches(const QString& typed)
    {
        QStringList list;
        for (const SearchTerm& term : searchTerms(typed))
            list.append(term.match);
        return list;
    }

private Q_SLOTS:
    void cutsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("pairs and the last") << u"김가상"_s << u"김가 가상 상"_s;
        QTest::newRow("one syllable") << u"갑"_s << u"갑"_s;
        QTest::newRow("spaces do not count") << u"김 가상"_s << u"김가 가상 상"_s;
        QTest::newRow("a line break does") << u"김\n가상"_s << u"김 가상 상"_s;
        QTest::newRow("decomposed") << u"김가상"_s.normalized(QString::NormalizationForm_D) << u"김가 가상 상"_s;
        QTest::newRow("full width") << u"ＳＡＭＰＬＥ０１"_s << u"sample 01 1"_s;
        QTest::newRow("han") << u"甲乙丙"_s << u"甲乙 乙丙 丙"_s;
        QTest::newRow("handle") << u"@Sample_Room.042x"_s << u"sample room 042 x 42"_s;
        QTest::newRow("address") << u"https://www.board.example/p/8812?id=3"_s << u"board example p 8812 id 3"_s;
        QTest::newRow("case number") << u"2026-0147"_s << u"2026 0147 147 20260147 0260147 260147 60147"_s;
        QTest::newRow("telephone") << u"02-555-0199"_s
                                   << u"02 555 0199 2 199 025550199 25550199 5550199 550199 50199"_s;
        QTest::newRow("small number") << u"12명 3"_s << u"12 명 3"_s;
        QTest::newRow("only signs and pictures") << u"… 😀 !"_s << QString();
    }
    void cutsText()
    {
        QFETCH(QString, text);
        QTEST(ofText(text), "tokens");
    }

    void namesAreAlsoTheirConsonants()
    {
        QCOMPARE(ofName(u"김가상"_s), u"김가 가상 상 ㄱㄱ ㄱㅅ ㅅ"_s);
        QCOMPARE(ofName(u"이 예시 (가명)"_s), u"이예 예시 시 가명 명 ㅇㅇ ㅇㅅ ㅅ ㄱㅁ ㅁ"_s);
        QVERIFY(!ofText(u"김가상"_s).contains(u'ㄱ'));
    }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one syllable is a prefix") << u"김"_s << QStringList { u"\"김\"*"_s };
        QTest::newRow("two syllables are one token") << u"가상"_s << QStringList { u"\"가상\""_s };
        QTest::newRow("three are a phrase") << u"김가상"_s << QStringList { u"\"김가 가상\""_s };
        QTest::newRow("words must all hold") << u"김가상 갑"_s << QStringList { u"\"김가 가상\""_s, u"\"갑\"*"_s };
        QTest::newRow("consonants") << u"ㄱㅅ"_s << QStringList { u"\"ㄱㅅ\""_s };
        QTest::newRow("consonants in a cluster") << u"ㄳ"_s << QStringList { u"\"ㄱㅅ\""_s };
        QTest::newRow("loose leading consonants") << u"\u1100\u1109"_s << QStringList { u"\"ㄱㅅ\""_s };
        QTest::newRow("still being typed") << u"김가ㅅ"_s << QStringList { u"\"김가\""_s, u"\"ㅅ\"*"_s };
        QTest::newRow("decomposed") << u"가상"_s.normalized(QString::NormalizationForm_D)
                                    << QStringList { u"\"가상\""_s };
        QTest::newRow("tail") << u"5678"_s << QStringList { u"\"5678\"*"_s };
        QTest::newRow("telephone with spaces")
            << u"010 1234 5678"_s << QStringList { u"(\"01012345678\"* OR \"010 1234 5678\"*)"_s };
        QTest::newRow("handle") << u"@sample_room"_s << QStringList { u"\"sample room\"*"_s };
        QTest::newRow("address") << u"https://board.example/p/8812"_s << QStringList { u"\"board example p 8812\"*"_s };
        QTest::newRow("query syntax is only words")
            << u"a\" OR b* NEAR("_s << QStringList { u"\"a\"*"_s, u"\"or\"*"_s, u"\"b\"*"_s, u"\"near\"*"_s };
        QTest::newRow("the same word twice") << u"갑을 갑을"_s << QStringList { u"\"갑을\""_s };
        QTest::newRow("nothing to look for") << u" …😀 "_s << QStringList();
        QTest::newRow("no more than six")
            << u"a b c d e f g"_s
            << QStringList { u"\"a\"*"_s, u"\"b\"*"_s, u"\"c\"*"_s, u"\"d\"*"_s, u"\"e\"*"_s, u"\"f\"*"_s };
    }
    void readsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QTEST(matches(typed), "expected");
    }

    void oneCharacterIsBroad()
    {
        QVERIFY(searchTerms(u"김").first().isBroad);
        QVERIFY(searchTerms(u"ㄱ").first().isBroad);
        QVERIFY(searchTerms(u"k").first().isBroad);
        QVERIFY(!searchTerms(u"가상").first().isBroad);
        QVERIFY(!searchTerms(u"5678").first().isBroad);
    }

    void knowsInitialConsonants()
    {
        QCOMPARE(initialConsonant(u'가'), u'ㄱ');
        QCOMPARE(initialConsonant(u'힣'), u'ㅎ');
        QCOMPARE(initialConsonant(u'쌍'), u'ㅆ');
        QVERIFY(initialConsonant(u'a').isNull());
    }
};

GYEOT_TEST(SearchTokensTest)
#include "tst_searchtokens.moc"
