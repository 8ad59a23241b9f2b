#include "core/store/migrations.h"
#include "tests/core/store/databasefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;

namespace {

const QList<Migration> steps {
    { 1, "0001_one.sql", "CREATE TABLE things (id INTEGER PRIMARY KEY, word TEXT) STRICT;" },
    { 2, "0002_two.sql",
        "ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 0; UPDATE things SET size = length(word);" },
    { 3, "0003_three.sql", "CREATE INDEX things_by_size ON things (size);" },
};

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramCarriesThemWithoutAGap()
    {
        const auto bundled = bundledMigrations();
        QVERIFY(bundled && !bundled->isEmpty());
        for (qsizetype i = 0; i < bundled->size(); ++i) {
            QCOMPARE(bundled->at(i).number, int(i) + 1);
            QVERIFY(!bundled->at(i).sql.isEmpty());
        }
    }

    void everyTableStartsWithTheSite()
    {
        DatabaseFixture fixture;
        QVERIFY(migrate(*fixture.database, *bundledMigrations()));
        auto tables = Statement::prepare(*fixture.database, uR"(
            SELECT tables.name, columns.name, columns.pk
            FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
            WHERE tables.schema = 'main' AND tables.type = 'table' AND columns.cid = 0 AND tables.name NOT LIKE 'sqlite_%'
                AND NOT EXISTS (SELECT 1 FROM pragma_table_list AS virtual
                    WHERE virtual.type = 'virtual' AND tables.name LIKE virtual.name || '_%'))");
        QVERIFY2(tables, tables ? "" : tables.error().detail.constData());
        int count = 0;
        while (*tables->step()) {
            QCOMPARE(tables->text(1), QStringLiteral("site_id"));
            QCOMPARE(tables->integer(2), 1);
            ++count;
        }
        QVERIFY(count >= 7);
    }

    void rowsSurviveFromEachEarlierVersion_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("the first") << 1;
        QTest::newRow("the second") << 2;
        QTest::newRow("already there") << 3;
    }
    void rowsSurviveFromEachEarlierVersion()
    {
        QFETCH(int, from);
        DatabaseFixture fixture;
        QCOMPARE(*migrate(*fixture.database, steps.first(from)), from);
        QVERIFY(fixture.database->execute("INSERT INTO things (word) VALUES ('four')"));
        QCOMPARE(*migrate(*fixture.database, steps), 3);
        QCOMPARE(*schemaVersion(*fixture.database), 3);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things WHERE word = 'four'"), 1);
        QCOMPARE(fixture.count(u"SELECT size FROM things"), from == 1 ? 4 : 0);
    }

    /** A store as each earlier program left it, with a row in every table of that schema's own: all are there after the step. */
    void theProgramsOwnStepsKeepEveryRow_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 1; from < bundledMigrations()->size(); ++from)
            QTest::addRow("from schema %d", from) << from;
    }
    void theProgramsOwnStepsKeepEveryRow()
    {
        QFETCH(int, from);
        const QList<Migration> own = *bundledMigrations();
        DatabaseFixture fixture;
        QCOMPARE(*migrate(*fixture.database, own.first(from)), from);
        const auto filled = fixture.database->execute("INSERT INTO operations VALUES ('S07', 's', 1, 1, 'u', 'set', "
                                                      "'c', 'act', 'o', 'what', '[]', '1', NULL, NULL);"
                                                      "INSERT INTO field_heads VALUES ('S07', 'o', 'what', 's', 1);"
                                                      "INSERT INTO audit_log VALUES ('S07', 's', 1, 1, 1, 540, 'u', "
                                                      "'r', 'd', 'a.b', NULL, NULL, NULL, NULL, 1, 1, x'00',"
                                                      "zeroblob(32), zeroblob(32));"
                                                      "INSERT INTO audit_checkpoints VALUES ('S07', 's', 1, 1, "
                                                      "zeroblob(32), zeroblob(32), 1, 'u', zeroblob(64), zeroblob(32));"
                                                      "INSERT INTO case_keys VALUES ('S07', 'c', 'notes', 1, x'01');"
                                                      "INSERT INTO store_state VALUES ('S07', 's', 'last_n', '1');"
                                                      "INSERT INTO settings VALUES ('S07', 'k', 'v');");
        QVERIFY2(filled, filled ? "" : filled.error().detail.constData());
        QCOMPARE(*migrate(*fixture.database, own), int(own.size()));
        for (const QStringView table : { u"operations", u"field_heads", u"audit_log", u"audit_checkpoints",
                 u"case_keys", u"store_state", u"settings" })
            QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM %1").arg(table)), 1);
        QVERIFY(fixture.database->guardTables());
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        DatabaseFixture fixture;
        auto broken = steps;
        broken[1].sql = "ALTER TABLE things ADD COLUMN size INTEGER; CREATE TABLE nonsense (;";
        const auto failed = migrate(*fixture.database, broken);
        QCOMPARE(failed.error().code, ErrorCode::BadArgument);
        QVERIFY(failed.error().detail.contains("0002_two.sql"));
        QCOMPARE(*schemaVersion(*fixture.database), 1);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM pragma_table_info('things')"), 2);
        QVERIFY(migrate(*fixture.database, steps));
    }

    void refusesANewerSchemaUntouched()
    {
        DatabaseFixture fixture;
        QVERIFY(migrate(*fixture.database, steps));
        QCOMPARE(migrate(*fixture.database, steps.first(2)).error().code, ErrorCode::StoreNewer);
        QCOMPARE(*schemaVersion(*fixture.database), 3);
    }

    void afterwardsTheSchemaIsShut()
    {
        DatabaseFixture fixture;
        QVERIFY(migrate(*fixture.database, steps));
        QCOMPARE(fixture.database->execute("DROP TABLE things").error().code, ErrorCode::BadArgument);
    }
};

GYEOT_TEST(MigrationsTest)
#include "tst_migrations.moc"
