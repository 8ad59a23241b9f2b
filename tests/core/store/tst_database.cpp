#include "core/store/database.h"
#include "tests/core/store/databasefixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#define SQLITE_HAS_CODEC
#include <sqlite3.h>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A file made by SQLite's own calls, as another tool would: `setup` runs before the first page is written. */
void makeForeignFile(const QString& path, const QByteArray& keyText, const char* setup)
{
    sqlite3* raw = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &raw), SQLITE_OK);
    if (!keyText.isEmpty())
        QCOMPARE(sqlite3_key_v2(raw, "main", keyText.constData(), int(keyText.size())), SQLITE_OK);
    QCOMPARE(sqlite3_exec(raw, setup, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(
        sqlite3_exec(raw, "CREATE TABLE a (b TEXT); INSERT INTO a VALUES ('c')", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);
}

QByteArray rawKeyText(const DatabaseKey& key)
{
    return "x'" + QByteArray(viewOf(key.key.view()).toByteArray()).toHex() + key.salt.toHex() + '\'';
}

ErrorCode openError(const QString& path, const DatabaseKey& key = fixedKey())
{
    const auto opened = Database::open(path, key);
    return opened ? ErrorCode::OkDuplicate : opened.error().code;
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingReadsBack_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const std::pair<const char*, const char*> expected[] = { { "cipher_version", "4.6.1 community" },
            { "cipher_page_size", "4096" }, { "cipher_hmac_algorithm", "HMAC_SHA512" }, { "cipher_use_hmac", "1" },
            { "cipher_plaintext_header_size", "0" }, { "cipher_memory_security", "0" }, { "temp_store", "2" },
            { "journal_mode", "wal" }, { "synchronous", "2" }, { "fullfsync", "1" }, { "checkpoint_fullfsync", "1" },
            { "wal_autocheckpoint", "200" }, { "secure_delete", "1" }, { "foreign_keys", "1" },
            { "trusted_schema", "0" }, { "cell_size_check", "1" }, { "recursive_triggers", "0" }, { "mmap_size", "0" },
            { "auto_vacuum", "0" }, { "application_id", "1197035348" } };
        for (const auto& [name, value] : expected)
            QTest::newRow(name) << QByteArray(name) << QByteArray(value);
    }
    void everySettingReadsBack()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        DatabaseFixture fixture;
        fixture.database.reset();
        const auto reopened = Database::open(fixture.path, fixedKey());
        QVERIFY(reopened);
        const auto read = (*reopened)->pragma(("PRAGMA " + name).constData());
        QVERIFY(read);
        if (name == "cipher_version")
            QVERIFY(read->startsWith("4."));
        else
            QCOMPARE(*read, value);
    }

    void writesNothingInClear()
    {
        DatabaseFixture fixture;
        QVERIFY(fixture.makeSchema(
            "CREATE TABLE words (word TEXT NOT NULL) STRICT; INSERT INTO words (word) VALUES ('PLAINCANARY')"));
        fixture.database.reset();
        QFile file(fixture.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("PLAINCANARY"));
        QVERIFY(bytes.startsWith(fixedKey().salt)); // the salt is the keyring's, not the engine's
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }

    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<QByteArray>("setup");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray ours = "PRAGMA application_id = 1197035348;";
        QTest::newRow("DB-03 plain SQLite") << false << ours << ErrorCode::StoreDamaged;
        QTest::newRow("another program's file")
            << true << QByteArray("PRAGMA application_id = 7;") << ErrorCode::StoreDamaged;
        QTest::newRow("DB-04 auto_vacuum") << true << "PRAGMA auto_vacuum = 1;" + ours << ErrorCode::StoreSetting;
        QTest::newRow("DB-04 without page checks")
            << true << "PRAGMA cipher_use_hmac = OFF;" + ours << ErrorCode::StoreDamaged;
        QTest::newRow("DB-04 another page size")
            << true << "PRAGMA cipher_page_size = 8192;" + ours << ErrorCode::StoreDamaged;
        QTest::newRow("weaker page check")
            << true << "PRAGMA cipher_hmac_algorithm = HMAC_SHA1;" + ours << ErrorCode::StoreDamaged;
        QTest::newRow("clear header") << true << "PRAGMA cipher_plaintext_header_size = 32;" + ours
                                      << ErrorCode::StoreDamaged;
    }
    void refusesWhatIsNotOurs()
    {
        QFETCH(bool, encrypted);
        QFETCH(QByteArray, setup);
        QFETCH(ErrorCode, code);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"foreign.db"_s);
        makeForeignFile(path, encrypted ? rawKeyText(fixedKey()) : QByteArray(), setup.constData());
        QCOMPARE(openError(path), code);
    }

    void DB_02_refusesAKeyOfAnotherSize_data()
    {
        QTest::addColumn<int>("keyBytes");
        QTest::addColumn<int>("saltBytes");
        QTest::newRow("short key") << 31 << 16;
        QTest::newRow("long key") << 33 << 16;
        QTest::newRow("short salt") << 32 << 15;
        QTest::newRow("no key") << 0 << 16;
        QTest::newRow("key and salt trade a byte") << 31 << 17;
    }
    void DB_02_refusesAKeyOfAnotherSize()
    {
        QFETCH(int, keyBytes);
        QFETCH(int, saltBytes);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"none.db"_s);
        const DatabaseKey key { SecretBytes(size_t(keyBytes)), QByteArray(saltBytes, 's') };
        QCOMPARE(Database::create(path, key).error().code, ErrorCode::BadArgument);
        QVERIFY(!QFile::exists(path));
    }

    void anotherKeyIsDamageSinceTheKeyringProvedThePassphrase()
    {
        DatabaseFixture fixture;
        fixture.database.reset();
        QCOMPARE(openError(fixture.path, fixedKey('q')), ErrorCode::StoreDamaged);
    }

    void aDamagedSaltInTheFileDoesNoHarm()
    {
        DatabaseFixture fixture;
        fixture.database.reset();
        QFile file(fixture.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write("XXXX"), 4);
        file.close();
        QVERIFY(Database::open(fixture.path, fixedKey()));
    }

    void wrongPageBytesAreDamage()
    {
        DatabaseFixture fixture;
        QVERIFY(fixture.makeSchema("CREATE TABLE words (word TEXT NOT NULL) STRICT;"
                                   "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                                   "INSERT INTO words (word) SELECT hex(zeroblob(100)) FROM n"));
        fixture.database.reset();
        QFile file(fixture.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096 * 8 + 100));
        QCOMPARE(file.write("!"), 1);
        file.close();
        const auto reopened = Database::open(fixture.path, fixedKey());
        QVERIFY(reopened);
        auto query = Statement::prepare(**reopened, u"SELECT count(word), max(word) FROM words");
        QCOMPARE(query->step().error().code, ErrorCode::StoreDamaged);
    }

    void missingEmptyAndLinkedFiles()
    {
        QTemporaryDir dir;
        QCOMPARE(openError(dir.filePath(u"none.db"_s)), ErrorCode::NotFound);
        QFile empty(dir.filePath(u"empty.db"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QCOMPARE(openError(empty.fileName()), ErrorCode::StoreDamaged);
        DatabaseFixture fixture;
        QVERIFY(QFile::link(fixture.path, dir.filePath(u"link.db"_s)));
        QCOMPARE(openError(dir.filePath(u"link.db"_s)), ErrorCode::StoreDamaged);
        QCOMPARE(Database::create(fixture.path, fixedKey()).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(Database::create(dir.filePath(u"no/such.db"_s), fixedKey()).error().code, ErrorCode::WriteFailed);
    }

    void theAuthorizerRefuses_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("attach") << u"ATTACH ':memory:' AS other KEY ''"_s;
        QTest::newRow("another journal") << u"PRAGMA journal_mode = DELETE"_s;
        QTest::newRow("temporary files") << u"PRAGMA temp_store = FILE"_s;
        QTest::newRow("rekey") << u"PRAGMA rekey = 'x'"_s;
        QTest::newRow("reading the key") << u"PRAGMA cipher_salt"_s;
        QTest::newRow("schema") << u"CREATE TABLE other (a TEXT)"_s;
        QTest::newRow("dropping") << u"DROP TABLE acts"_s;
        QTest::newRow("vacuum into") << u"VACUUM INTO '/tmp/copy'"_s;
        QTest::newRow("export") << u"SELECT sqlcipher_export('main')"_s;
        QTest::newRow("a record past Change") << u"UPDATE acts SET what = 'x'"_s;
        QTest::newRow("a new record past Change") << u"INSERT INTO acts (id) VALUES ('x')"_s;
        QTest::newRow("the log") << u"DELETE FROM operations"_s;
        QTest::newRow("text in double quotes") << u"SELECT \"nothing\""_s;
    }
    void theAuthorizerRefuses()
    {
        QFETCH(QString, sql);
        DatabaseFixture fixture;
        QVERIFY(fixture.makeSchema(
            "CREATE TABLE acts (id TEXT, what TEXT, deleted_ms INTEGER); CREATE TABLE operations (n INTEGER)"));
        QVERIFY(fixture.database->guardTables());
        auto refused = Statement::prepare(*fixture.database, sql);
        if (refused) // VACUUM is refused when it attaches its target
            QCOMPARE(refused->run().error().code, ErrorCode::BadArgument);
        else
            QCOMPARE(refused.error().code, ErrorCode::BadArgument);
    }

    void otherTablesAreWrittenFreely()
    {
        DatabaseFixture fixture;
        QVERIFY(fixture.makeSchema(
            "CREATE TABLE parts (n INTEGER); CREATE VIRTUAL TABLE words USING fts5 (t, content='', prefix='1')"));
        QVERIFY(fixture.database->guardTables());
        QVERIFY(fixture.database->execute("INSERT INTO parts (n) VALUES (1)"));
        QVERIFY(fixture.database->execute("INSERT INTO words (rowid, t) VALUES (7, 'one two')"));
        QCOMPARE(fixture.count(u"SELECT rowid FROM words WHERE words MATCH 'tw*'"), 7);
    }

    void checkpointEmptiesTheJournal()
    {
        DatabaseFixture fixture;
        QVERIFY(fixture.makeSchema("CREATE TABLE parts (n INTEGER)"));
        QVERIFY(QFile(fixture.path + u"-wal"_s).size() > 0);
        QVERIFY(fixture.database->checkpoint());
        QCOMPARE(QFile(fixture.path + u"-wal"_s).size(), 0);
    }

    void aReaderElsewhereHoldsTheCheckpoint()
    {
        DatabaseFixture fixture;
        QVERIFY(fixture.makeSchema("CREATE TABLE parts (n INTEGER); INSERT INTO parts (n) VALUES (1)"));
        const auto other = Database::open(fixture.path, fixedKey());
        auto reading = Statement::prepare(**other, u"SELECT n FROM parts");
        QVERIFY(*reading->step());
        QVERIFY(fixture.database->execute("INSERT INTO parts (n) VALUES (2)"));
        sqlite3_busy_timeout(fixture.database->handle(), 0);
        QCOMPARE(fixture.database->checkpoint().error().code, ErrorCode::StoreInUse);
    }

    /** Found by R5: want of room met where the index beside the log grows was told as a failure to read. */
    void everyWantOfRoomIsToldAsSuch()
    {
        for (const int code : { SQLITE_FULL, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_SHMOPEN })
            QCOMPARE(Database::errorOf(code, ErrorCode::ReadFailed).code, ErrorCode::DiskFull);
        QCOMPARE(Database::errorOf(SQLITE_IOERR_READ, ErrorCode::ReadFailed).code, ErrorCode::ReadFailed);
    }
};

GYEOT_TEST(DatabaseTest)
#include "tst_database.moc"
