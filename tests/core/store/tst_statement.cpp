#include "core/store/statement.h"
#include "tests/core/store/databasefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : DatabaseFixture {
    Fixture()
    {
        const auto made = makeSchema(
            "CREATE TABLE things (id INTEGER PRIMARY KEY, v ANY, word TEXT UNIQUE CHECK (word <> 'bad')) STRICT");
        Q_ASSERT(made);
    }
    Statement prepare(QStringView sql) { return std::move(*Statement::prepare(*database, sql)); }
};

} // namespace

class StatementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesEveryValueWhole_data()
    {
        QTest::addColumn<Value>("value");
        QTest::newRow("nothing") << Value();
        QTest::newRow("smallest number") << Value(std::numeric_limits<qint64>::min());
        QTest::newRow("zero") << Value(qint64(0));
        QTest::newRow("empty text") << Value(QString(u""_s));
        QTest::newRow("Korean") << Value(u"가나다 ㄱ"_s);
        QTest::newRow("emoji and a quote") << Value(u"빨간 하트 \U0001F497 '\"; --"_s);
        QTest::newRow("no bytes") << Value(QByteArray(""));
        QTest::newRow("every byte") << Value(QByteArray("\0\1\xff\0", 4));
    }
    void carriesEveryValueWhole()
    {
        QFETCH(Value, value);
        Fixture fixture;
        auto insert = fixture.prepare(u"INSERT INTO things (id, v) VALUES (1, :v)");
        insert.bind(":v", value);
        QVERIFY(insert.run());
        auto query = fixture.prepare(u"SELECT v FROM things");
        QVERIFY(*query.step());
        QVERIFY(query.value(0) == value);
        QCOMPARE(query.isNull(0), std::holds_alternative<std::monostate>(value));
        QVERIFY(!*query.step());
    }

    void idsDaysAndMissingValues()
    {
        Fixture fixture;
        const CaseId id(QUuid::fromString(u"0193f0c0-7b7a-7000-8000-00000000000a"_s));
        auto query = fixture.prepare(u"SELECT :id, :none, :day, :no_day, :number, :no_number");
        query.bind(":id", id);
        query.bind(":none", CaseId());
        query.bind(":day", QDate(2026, 3, 14));
        query.bind(":no_day", QDate());
        query.bind(":number", std::optional<qint64>(5));
        query.bind(":no_number", std::optional<qint64>());
        QVERIFY(*query.step());
        QCOMPARE(query.id<CaseId>(0), id);
        QCOMPARE(query.text(0), u"0193f0c0-7b7a-7000-8000-00000000000a"_s);
        QVERIFY(query.isNull(1) && query.id<CaseId>(1).isNull());
        QCOMPARE(query.date(2), QDate(2026, 3, 14));
        QVERIFY(query.isNull(3) && !query.date(3).isValid());
        QCOMPARE(query.integer(4), 5);
        QVERIFY(query.isNull(5));
    }

    void isUsedAgainWithNothingLeftBound()
    {
        Fixture fixture;
        for (int i = 0; i < 3; ++i) {
            auto query = fixture.prepare(u"SELECT :v");
            QVERIFY(*query.step());
            QVERIFY(query.isNull(0));
            query.reset();
            query.bind(":v", u"left behind"_s);
            QVERIFY(*query.step());
        }
    }

    void theSameQueryNests()
    {
        Fixture fixture;
        QVERIFY(fixture.database->execute("INSERT INTO things (id, v) VALUES (1, 1), (2, 2)"));
        auto outer = fixture.prepare(u"SELECT id FROM things ORDER BY id");
        QList<qint64> seen;
        while (*outer.step()) {
            auto inner = fixture.prepare(u"SELECT id FROM things ORDER BY id");
            while (*inner.step())
                seen << outer.integer(0) * 10 + inner.integer(0);
        }
        QCOMPARE(seen, (QList<qint64> { 11, 12, 21, 22 }));
    }

    void saysWhatTheSchemaForbids_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("CHECK") << u"INSERT INTO things (id, word) VALUES (2, 'bad')"_s;
        QTest::newRow("UNIQUE") << u"INSERT INTO things (id, word) VALUES (2, 'one')"_s;
        QTest::newRow("type") << u"INSERT INTO things (id, word) VALUES (2, x'00')"_s;
    }
    void saysWhatTheSchemaForbids()
    {
        QFETCH(QString, sql);
        Fixture fixture;
        QVERIFY(fixture.database->execute("INSERT INTO things (id, word) VALUES (1, 'one')"));
        const auto refused = fixture.prepare(sql).run();
        QCOMPARE(refused.error().code, ErrorCode::Constraint);
        QVERIFY(!refused.error().detail.contains("bad")
            && !refused.error().detail.contains("one")); // no value in what is logged
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 1);
    }

    void aQueryThatCannotBeIsBadArgument()
    {
        Fixture fixture;
        QCOMPARE(
            Statement::prepare(*fixture.database, u"SELECT nothing FROM nowhere").error().code, ErrorCode::BadArgument);
        QCOMPARE(Statement::prepare(*fixture.database, u"").error().code, ErrorCode::BadArgument);
    }

    void aValueOverTheLimitIsTooLarge()
    {
        Fixture fixture;
        auto insert = fixture.prepare(u"INSERT INTO things (v) VALUES (:v)");
        insert.bind(":v", QByteArray(65 * 1024 * 1024, 'x'));
        QCOMPARE(insert.run().error().code, ErrorCode::TooLarge);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 0);
    }
};

GYEOT_TEST(StatementTest)
#include "tst_statement.moc"
