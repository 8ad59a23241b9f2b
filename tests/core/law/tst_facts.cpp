#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

Result<LawFacts> read(const QByteArray& text)
{
    return parseJson(text).and_then([](const Json& json) { return readLawFacts(json); });
}

} // namespace

class FactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const auto facts = read(R"({"as_of":"2026-11-22",
            "victim":{"born":"2008-05-06","disabled":true,"scientific_evidence":false},
            "acts":[{"kind":"sexual_message","statute":"SV-13","date":"2026-03-14","continues_until":"2026-03-20",
                     "knew_harm_and_offender":"2026-04-01","knew_offender":"2026-03-15"},
                    {"from":"2026-01-01","to":"2026-01-31"}]})");
        QVERIFY(facts);
        LawFacts expected;
        expected.asOf = QDate(2026, 11, 22);
        expected.victim = { QDate(2008, 5, 6), true, false };
        ActFacts first = actOn(QDate(2026, 3, 14), u"SV-13"_s);
        first.kind = u"sexual_message"_s;
        first.continuesUntil = QDate(2026, 3, 20);
        first.knewHarmAndOffender = QDate(2026, 4, 1);
        first.knewOffender = QDate(2026, 3, 15);
        ActFacts second = actOn(QDate(2026, 1, 1), {});
        second.last = QDate(2026, 1, 31);
        expected.acts = { first, second };
        QCOMPARE(*facts, expected);
    }

    void takesNullAsNotKnown()
    {
        const auto nulls =
            read(R"({"as_of":"2026-11-22","victim":{"born":null,"disabled":null,"scientific_evidence":null},
            "acts":[{"kind":null,"statute":null,"date":"2026-03-14","continues_until":null,"knew_harm_and_offender":null,
                     "knew_offender":null}]})");
        const auto absent = read(R"({"as_of":"2026-11-22","acts":[{"date":"2026-03-14"}]})");
        QVERIFY(nulls && absent);
        QCOMPARE(*nulls, *absent);
        QVERIFY(!absent->victim.disabled);
    }

    void refusesDaysThatContradict_data()
    {
        QTest::addColumn<ActFacts>("act");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        ActFacts act = actOn(QDate(2026, 3, 14), {});
        act.first = QDate(2026, 3, 15);
        QTest::newRow("backwards") << act << int(ErrorCode::BadDate) << u"acts[0].from"_s;
        act.last = {};
        QTest::newRow("no end") << act << int(ErrorCode::MissingField) << u"acts[0].to"_s;
        act = actOn(QDate(2026, 3, 14), {});
        act.continuesUntil = QDate(2026, 3, 13);
        QTest::newRow("ended before") << act << int(ErrorCode::BadDate) << u"acts[0].continues_until"_s;
        QTest::newRow("before the birth")
            << actOn(QDate(1999, 12, 31), {}) << int(ErrorCode::BadDate) << u"victim.born"_s;
    }
    void refusesDaysThatContradict()
    {
        QFETCH(ActFacts, act);
        VictimFacts victim;
        victim.born = QDate(2000, 1, 1);
        const auto checked = checkLawFacts(factsOf(act, QDate(2026, 11, 22), victim));
        QVERIFY(!checked);
        QTEST(int(checked.error().code), "code");
        QTEST(checked.error().subject, "subject");
    }

    void needsADayOfReckoning()
    {
        const auto checked = checkLawFacts(LawFacts {});
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::MissingField);
    }

    /** "On or before" a day and "not known" are facts too: the engine then asks for the day. */
    void acceptsAnUnknownDay()
    {
        ActFacts before;
        before.last = QDate(2026, 3, 14);
        QVERIFY(checkLawFacts(factsOf(before, QDate(2026, 11, 22))));
        QVERIFY(checkLawFacts(factsOf(ActFacts {}, QDate(2026, 11, 22))));
    }
};

GYEOT_TEST(FactsTest)
#include "tst_facts.moc"
