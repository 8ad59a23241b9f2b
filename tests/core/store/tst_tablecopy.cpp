#include "core/store/migrations.h"
#include "core/store/tablecopy.h"
#include "core/store/transaction.h"
#include "tests/core/store/databasefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** Two databases of the program's schema; the first has rows and tables that the program does not know. */
struct Pair {
    Pair()
    {
        if (!migrate(*from.database, *bundledMigrations()) || !migrate(*to.database, *bundledMigrations()))
            qFatal("no schema");
    }
    void fill(const char* sql)
    {
        const WriteScope schema(*from.database, WriteScope::Over::Schema);
        const auto done = from.database->execute(sql);
        QVERIFY2(done, done ? "" : done.error().detail.constData());
    }
    Result<void> copyAll(const RowRules& rules = {})
    {
        TableCopy copy(*from.database, *to.database, rules);
        if (auto matched = copy.matchSchema(); !matched)
            return matched;
        const auto tables = TableCopy::tablesOf(*from.database);
        for (const QString& table : *tables) {
            const auto figures = copy.copy(table, {});
            if (!figures)
                return std::unexpected(figures.error());
            const auto seen = copy.look(table, {});
            if (!seen || *seen != *figures)
                return failure(ErrorCode::StoreDamaged, table, "figures");
        }
        return {};
    }

    DatabaseFixture from;
    DatabaseFixture to;
};

} // namespace

class TableCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryTableThatHoldsRows()
    {
        Pair pair;
        pair.fill("CREATE TABLE \"a \"\"strange\"\" one\" (x)");
        const auto tables = TableCopy::tablesOf(*pair.from.database);
        QVERIFY(tables);
        for (const QString& name : { u"operations"_s, u"case_keys"_s, u"settings"_s, u"search_index_data"_s,
                 u"search_index_idx"_s, u"search_index_config"_s, u"search_index_docsize"_s, u"a \"strange\" one"_s })
            QVERIFY2(tables->contains(name), qPrintable(name));
        QVERIFY(!tables->contains(u"search_index"_s)); // holds nothing itself
        const qint64 counted =
            pair.from.count(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
        QCOMPARE(qint64(tables->size()), counted);
    }

    void carriesEveryKindOfValueAndTable()
    {
        Pair pair;
        pair.fill(R"(
            CREATE TABLE "odd ""names""" (id INTEGER PRIMARY KEY, "the order" TEXT, x);
            INSERT INTO "odd ""names""" VALUES (7, 'one', NULL), (9, '', x'00ff00'), (3, '가나', 1.5), (-1, NULL, -9223372036854775808);
            CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT);
            INSERT INTO counted VALUES (5, 'five');
            DELETE FROM counted;
            CREATE TABLE bare (a TEXT, b BLOB, PRIMARY KEY (b, a)) WITHOUT ROWID;
            INSERT INTO bare VALUES ('z', x'01'), ('a', x'02'), ('a', x'0100');
            CREATE INDEX bare_by_a ON bare (a);
            CREATE VIEW seen AS SELECT a FROM bare;
            INSERT INTO settings VALUES ('S07', 'k', 'v');)");
        const auto copied = pair.copyAll();
        QVERIFY2(copied, copied ? "" : copied.error().detail.constData());
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM \"odd \"\"names\"\"\" WHERE id = 3 AND typeof(x) = 'real'"), 1);
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM \"odd \"\"names\"\"\" WHERE id = 9 AND x = x'00ff00'"), 1);
        QCOMPARE(pair.to.count(u"SELECT seq FROM sqlite_sequence"), 5);
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM seen"), 3);
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM settings"), 1);
    }

    void carriesTheSearchIndexAsItIs()
    {
        Pair pair;
        for (int i = 0; i < 40; ++i)
            pair.fill(qPrintable(u"INSERT INTO search_index (rowid, tokens) VALUES (%1, 'word%1 apple')"_s.arg(i + 1)));
        pair.fill("INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', 7, 'word7 apple')");
        QVERIFY(pair.copyAll());
        pair.to.database = Database::open(pair.to.path, fixedKey()).value_or(nullptr); // the module reads anew
        QVERIFY(pair.to.database);
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM search_index WHERE search_index MATCH 'apple'"), 39);
        QCOMPARE(pair.to.count(u"SELECT rowid FROM search_index WHERE search_index MATCH 'word12'"), 12);
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM search_index WHERE search_index MATCH 'word7'"), 0);
        QCOMPARE(*pair.to.database->pragma("PRAGMA integrity_check"), "ok"_ba);
        const auto shadow = Statement::prepare(*pair.to.database, u"DELETE FROM search_index_data");
        QVERIFY(!shadow
            || !Statement(std::move(*Statement::prepare(*pair.to.database, u"DELETE FROM search_index_data"))).run());
    }

    void whatTheMigrationsPutThereIsReplaced()
    {
        Pair pair;
        {
            const WriteScope schema(*pair.to.database, WriteScope::Over::Schema);
            QVERIFY(pair.to.database->execute("INSERT INTO settings VALUES ('S07', 'seeded', 'x')"));
        }
        QVERIFY(pair.copyAll());
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM settings"), 0);
    }

    void aSchemaThatCannotAgreeIsRefused()
    {
        Pair pair;
        {
            const WriteScope schema(*pair.to.database, WriteScope::Over::Schema);
            QVERIFY(pair.to.database->execute("CREATE TABLE only_there (x)"));
        }
        QCOMPARE(pair.copyAll().error(), (Error { ErrorCode::StoreDamaged, {}, "schema" }));
        Pair other;
        other.fill("CREATE TABLE same_name (x)");
        {
            const WriteScope schema(*other.to.database, WriteScope::Over::Schema);
            QVERIFY(other.to.database->execute("CREATE TABLE same_name (y)"));
        }
        QCOMPARE(other.copyAll().error(), (Error { ErrorCode::StoreDamaged, {}, "schema" }));
    }

    void figuresTellEveryDifference_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("other text") << "UPDATE pairs SET b = 'xz' WHERE a = 1"_ba;
        QTest::newRow("text for a number") << "UPDATE pairs SET b = '5' WHERE a = 2"_ba;
        QTest::newRow("bytes for text") << "UPDATE pairs SET b = x'7879' WHERE a = 1"_ba;
        QTest::newRow("nothing for empty text") << "UPDATE pairs SET b = NULL WHERE a = 3"_ba;
        QTest::newRow("a row less") << "DELETE FROM pairs WHERE a = 3"_ba;
        QTest::newRow("a row more") << "INSERT INTO pairs VALUES (4, '', '')"_ba;
        QTest::newRow("a letter moved to the next column") << "UPDATE pairs SET b = 'x', c = 'yz' WHERE a = 1"_ba;
    }
    void figuresTellEveryDifference()
    {
        QFETCH(QByteArray, change);
        Pair pair;
        pair.fill(R"(
            CREATE TABLE pairs (a INTEGER PRIMARY KEY, b, c TEXT);
            INSERT INTO pairs VALUES (1, 'xy', 'z'), (2, 5, ''), (3, '', ''))");
        const RowRules none;
        TableCopy copy(*pair.from.database, *pair.to.database, none);
        QVERIFY(copy.matchSchema());
        const auto figures = copy.copy(u"pairs"_s, {});
        QVERIFY(figures);
        QCOMPARE(figures->rows, 3);
        QCOMPARE(*copy.look(u"pairs"_s, {}), *figures);
        {
            const WriteScope schema(*pair.to.database, WriteScope::Over::Schema);
            QVERIFY(pair.to.database->execute(change.constData()));
        }
        QVERIFY(*copy.look(u"pairs"_s, {}) != *figures);
    }

    void aRuleChangesItsColumnsAndProvesThem()
    {
        Pair pair;
        pair.fill("INSERT INTO settings VALUES ('S07', 'plain', 'a'), ('S07', 'turned', 'abc')");
        const auto turned = [](const QString& text) {
            QString back = text;
            std::ranges::reverse(back);
            return back;
        };
        const RowRule rule { { "value" },
            [&](const RowReader& row) -> Result<std::optional<Rewrapped>> {
                if (row.text("key") != u"turned")
                    return std::nullopt;
                return Rewrapped { { turned(row.text("value")) }, row.blob("value") };
            },
            [&](const RowReader& row) -> Result<std::optional<QByteArray>> {
                if (row.text("key") != u"turned")
                    return std::nullopt;
                return turned(row.text("value")).toUtf8();
            } };
        QVERIFY(pair.copyAll({ { u"settings"_s, rule } }));
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM settings WHERE key = 'turned' AND value = 'cba'"), 1);
        QCOMPARE(pair.to.count(u"SELECT count(*) FROM settings WHERE key = 'plain' AND value = 'a'"), 1);
    }

    void stopsBetweenRows()
    {
        Pair pair;
        pair.fill(
            "CREATE TABLE many (x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
            "INSERT INTO many SELECT i FROM n");
        const RowRules none;
        TableCopy copy(*pair.from.database, *pair.to.database, none);
        QVERIFY(copy.matchSchema());
        int pauses = 0;
        const auto stop = [&pauses]() -> Result<void> {
            return ++pauses < 3 ? Result<void>() : failure(ErrorCode::Cancelled);
        };
        QCOMPARE(copy.copy(u"many"_s, stop).error().code, ErrorCode::Cancelled);
        QCOMPARE(pauses, 3);
    }
};

GYEOT_TEST(TableCopyTest)
#include "tst_tablecopy.moc"
