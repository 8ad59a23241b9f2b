#include "core/cases/searchindex.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "tests/core/store/databasefixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class SearchIndexTest : public QObject {
    Q_OBJECT

private:
    struct Filled : DatabaseFixture {
        CountingIdSource ids;
        CaseId kim = ids.make<CaseId>();
        CaseId lee = ids.make<CaseId>();
        QUuid kimClient = ids.next();
        QUuid kimAct = ids.next();
        QUuid leeClient = ids.next();

        Filled()
        {
            Q_UNUSED(migrate(*database, *bundledMigrations()).value());
            put({ u"client"_s, kimClient, kim }, { { u"김가상"_s }, { u"010-0000-0147"_s } });
            put({ u"act"_s, kimAct, kim },
                { {},
                    { u"해외 성인 게시판"_s, u"gap_sample_01"_s, u"https://board-one.example/post/48213?lang=ko"_s } });
            put({ u"client"_s, leeClient, lee }, { { u"이예시"_s }, { u"010-0000-0202"_s } });
        }
        void put(const SearchedObject& object, const SearchTexts& texts)
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(SearchIndex::put(*database, object, texts));
            QVERIFY(transaction->commit());
        }
        QList<SearchedObject> find(const QString& typed, qsizetype maxCases = 10)
        {
            return SearchIndex(*database).find(searchTerms(typed), maxCases).value();
        }
        /** How many pages of the index hold the bytes. */
        qint64 pagesWith(const QByteArray& token)
        {
            auto query = Statement::prepare(*database, uR"(
                SELECT count(*) FROM search_index_data WHERE instr(block, :token) > 0)");
            query->bind(":token", token);
            return query->step().value_or(false) ? query->integer(0) : -1;
        }
    };

private Q_SLOTS:
    void findsACase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* name, const QString& typed, bool found) {
            QTest::newRow(name) << typed << found;
        };
        row("one syllable", u"김"_s, true);
        row("a syllable inside", u"상"_s, true);
        row("two syllables", u"가상"_s, true);
        row("the name", u"김가상"_s, true);
        row("the name with a space", u"김 가상"_s, true);
        row("a word without its space", u"성인게시판"_s, true);
        row("initial consonants", u"ㄱㄱㅅ"_s, true);
        row("one consonant", u"ㅅ"_s, true);
        row("decomposed", u"가상"_s.normalized(QString::NormalizationForm_D), true);
        row("tail of the telephone", u"0147"_s, true);
        row("the telephone", u"010-0000-0147"_s, true);
        row("the telephone in one", u"01000000147"_s, true);
        row("handle", u"gap_sample_01"_s, true);
        row("handle being typed", u"gap_sam"_s, true);
        row("address", u"https://board-one.example/post/48213"_s, true);
        row("number in an address", u"48213"_s, true);
        row("words of two records", u"김가상 게시판"_s, true);
        row("syllables in another order", u"상가"_s, false);
        row("consonants in another order", u"ㅅㄱㄱ"_s, false);
        row("a word of another case", u"김가상 이예시"_s, false);
        row("nothing to look for", u"…"_s, false);
        row("query syntax", u"김* OR 이*"_s, false);
    }
    void findsACase()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        Filled filled;
        const auto hits = filled.find(typed);
        QCOMPARE(std::ranges::any_of(hits, [&](const auto& hit) { return hit.caseId == filled.kim; }), found);
    }

    void namesTheTellingRecordOncePerCase()
    {
        Filled filled;
        filled.put({ u"suspect"_s, filled.ids.next(), filled.kim }, { { u"김가상의 옛 동료"_s }, {} });
        QCOMPARE(filled.find(u"김가상"_s).size(), 1);
        const auto hits = filled.find(u"gap_sample_01 김"_s);
        QCOMPARE(hits, QList<SearchedObject>({ { u"act"_s, filled.kimAct, filled.kim } }));
    }

    void stopsAtTheNumberAsked()
    {
        Filled filled;
        QCOMPARE(filled.find(u"0"_s).size(), 2);
        QCOMPARE(filled.find(u"0"_s, 1).size(), 1);
    }

    void aChangedRecordIsFoundByItsNewWordsAlone()
    {
        Filled filled;
        filled.put({ u"client"_s, filled.kimClient, filled.kim }, { { u"박견본"_s }, {} });
        QVERIFY(filled.find(u"김가상"_s).isEmpty());
        QCOMPARE(filled.find(u"견본"_s).size(), 1);
    }

    void deletedWordsLeaveTheSegments()
    {
        Filled filled;
        QVERIFY(filled.pagesWith("48213") > 0);
        auto transaction = Transaction::begin(*filled.database);
        QVERIFY(SearchIndex::remove(*filled.database, filled.kimAct));
        QVERIFY(SearchIndex::remove(*filled.database, filled.kimAct));
        QVERIFY(transaction->commit());
        QCOMPARE(filled.pagesWith("48213"), 0);
        QVERIFY(filled.find(u"48213"_s).isEmpty());
        QCOMPARE(filled.count(u"SELECT count(*) FROM search_index_rows"), 2);
    }

    void textsWithoutAWordRemoveTheRow()
    {
        Filled filled;
        filled.put({ u"act"_s, filled.kimAct, filled.kim }, {});
        QCOMPARE(filled.count(u"SELECT count(*) FROM search_index_rows"), 2);
        QCOMPARE(filled.pagesWith("48213"), 0);
    }

    void goesBackWithItsTransaction()
    {
        Filled filled;
        {
            auto transaction = Transaction::begin(*filled.database);
            QVERIFY(SearchIndex::put(
                *filled.database, { u"client"_s, filled.kimClient, filled.kim }, { { u"박견본"_s }, {} }));
        }
        QCOMPARE(filled.find(u"김가상"_s).size(), 1);
        QVERIFY(filled.find(u"견본"_s).isEmpty());
    }
};

GYEOT_TEST(SearchIndexTest)
#include "tst_searchindex.moc"
