#include "core/store/merkleproof.h"
#include "tests/core/store/auditfixture.h"
#include "tests/support/testmain.h"

#include <rapidcheck.h>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A column of a row as bytes, and how a bit of it is turned without minding what SQL makes of it. */
struct Cell {
    QByteArray table;
    QByteArray key; ///< "seq" or "tree_size"
    qint64 row = 0;
    QByteArray column;
    int bits = 0;
    bool isNumber = false;
};

constexpr const char* auditColumns[] = { "hlc", "wall_ms", "tz_minutes", "user_id", "role", "device_id", "action",
    "object_kind", "object_id", "case_id", "reason_code", "first_n", "last_n", "detail_commit", "prev_hash", "hash" };
constexpr const char* checkpointColumns[] = { "epoch", "root", "head", "wall_ms", "user_id", "signature", "mac" };

QList<Cell> cellsOf(
    Database& database, const QByteArray& table, const QByteArray& key, std::span<const char* const> columns)
{
    QList<Cell> cells;
    for (const char* column : columns) {
        auto query = Statement::prepare(database,
            u"SELECT %1, typeof(%2), length(CAST(%2 AS BLOB)) FROM %3 WHERE %2 IS NOT NULL"_s.arg(
                QString::fromLatin1(key), QLatin1String(column), QString::fromLatin1(table)));
        if (!query)
            qFatal("cells of %s: %s", column, query.error().detail.constData());
        while (query->step().value_or(false)) {
            const bool isNumber = query->text(1) == "integer"_L1;
            cells.append(
                { table, key, query->integer(0), column, isNumber ? 48 : int(query->integer(2)) * 8, isNumber });
        }
    }
    return cells;
}

/** Turns one bit; a second turn puts it back. */
void turn(Store& store, const Cell& cell, int bit)
{
    const WriteScope records(store.database(), WriteScope::Over::Records);
    const QString where = u" WHERE %1 = %2"_s.arg(QString::fromLatin1(cell.key), QString::number(cell.row));
    const QString table = QString::fromLatin1(cell.table);
    const QString column = QString::fromLatin1(cell.column);
    auto query = Statement::prepare(store.database(), u"SELECT %1, typeof(%1) FROM %2%3"_s.arg(column, table, where));
    QVERIFY(query && query->step().value_or(false));
    Value value;
    const bool isText = query->text(1) == "text"_L1;
    if (cell.isNumber) {
        value = query->integer(0) ^ (qint64(1) << bit);
    } else {
        QByteArray bytes = query->bytes(0).toByteArray();
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        value = bytes;
    }
    query->reset();
    auto update = Statement::prepare(store.database(),
        u"UPDATE %1 SET %2 = %3%4"_s.arg(table, column, isText ? u"CAST(:value AS TEXT)"_s : u":value"_s, where));
    QVERIFY(update);
    update->bind(":value", value);
    const auto done = update->run();
    QVERIFY2(done, done ? "" : done.error().detail.constData());
}

/** With GYEOT_AUDIT_ROWS every bit of so many rows (the release figure of R11 is 10,000); without it a bit of every other byte. */
struct EveryBit {
    int rows = std::max(4, qEnvironmentVariableIntValue("GYEOT_AUDIT_ROWS"));
    int step = qEnvironmentVariableIsSet("GYEOT_AUDIT_ROWS") ? 1 : 19;
};

} // namespace

class AuditCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** Whatever is deleted, put in, exchanged or edited, and wherever: the row that is named is the first that is not what it was. */
    void AUD_01_theFirstBadRowIsNamed()
    {
        AuditFixture fixture;
        for (int i = 0; i < 6; ++i) {
            fixture.addThing(u"일 %1"_s.arg(i));
            fixture.read();
            if (i % 2 == 0)
                QVERIFY(fixture.store->checkpointAudit());
        }
        const qint64 rows = fixture.count(u"SELECT count(*) FROM audit_log");
        QVERIFY(!fixture.verify().firstBad);
        {
            const WriteScope schema(fixture.store->database(), WriteScope::Over::Schema);
            QVERIFY(fixture.store->database().execute("CREATE TABLE saved AS SELECT * FROM audit_log"));
        }
        QVERIFY(rc::check("AUD-01 delete, insert, reorder, edit", [&] {
            const qint64 at = *rc::gen::inRange<qint64>(1, rows + 1);
            const qint64 other = *rc::gen::inRange<qint64>(1, rows + 1);
            const int how = *rc::gen::inRange(0, 4);
            RC_PRE(how == 0 || how == 3 || at != other);
            const QByteArray here = QByteArray::number(at);
            const QByteArray there = QByteArray::number(other);
            const QByteArray moved = "UPDATE audit_log SET seq = 99999 WHERE seq = " + here
                + ";UPDATE audit_log SET seq = " + here + " WHERE seq = " + there
                + ";UPDATE audit_log SET seq = " + there + " WHERE seq = 99999";
            const QByteArray doubled = "UPDATE audit_log SET seq = seq + 100000 WHERE seq > " + here
                + ";UPDATE audit_log SET seq = seq - 99999 WHERE seq > 100000;"
                  "INSERT INTO audit_log SELECT site_id, store_id, "
                + here
                + " + 1, hlc, wall_ms, tz_minutes, user_id, role, device_id, action, object_kind, object_id, case_id, "
                  "reason_code, "
                  "first_n, last_n, detail_commit, prev_hash, hash FROM audit_log WHERE seq = "
                + here;
            const QByteArray sql = how == 0 ? "DELETE FROM audit_log WHERE seq = " + here
                : how == 1                  ? QByteArray(moved)
                : how == 2                  ? QByteArray(doubled)
                                            : "UPDATE audit_log SET wall_ms = wall_ms + 1 WHERE seq = " + here;
            const qint64 expected = how == 0 ? at : how == 1 ? std::min(at, other) : how == 2 ? at + 1 : at;
            fixture.tamper(sql.constData());
            const AuditVerdict verdict = fixture.verify();
            fixture.tamper("DELETE FROM audit_log; INSERT INTO audit_log SELECT * FROM saved");
            RC_ASSERT(verdict.firstBad == std::optional(expected));
            RC_ASSERT(verdict.rows == expected - 1);
        }));
        QVERIFY(!fixture.verify().firstBad);
    }

    /** Every bit of a small log, or of a larger one with GYEOT_AUDIT_ROWS. */
    void AUD_02_everyBitIsDetected()
    {
        const EveryBit every;
        AuditFixture fixture;
        fixture.addThing(u"하나"_s);
        fixture.read("packet.save", u"경찰 제출용 고소장 출력"_s);
        fixture.fill(every.rows);
        QVERIFY(fixture.store->checkpointAudit());
        Database& database = fixture.store->database();
        const QList<Cell> cells = cellsOf(database, "audit_log", "seq", auditColumns)
            + cellsOf(database, "audit_checkpoints", "tree_size", checkpointColumns);
        QVERIFY(cells.size() > every.rows * 9);
        qint64 turned = 0;
        for (const Cell& cell : cells) {
            for (int bit = int(turned % every.step); bit < cell.bits; bit += every.step) {
                turn(*fixture.store, cell, bit);
                const AuditVerdict verdict = fixture.verify();
                turn(*fixture.store, cell, bit);
                QVERIFY2(verdict.firstBad == std::optional(cell.row),
                    (cell.column + " of " + QByteArray::number(cell.row) + " bit " + QByteArray::number(bit))
                        .constData());
                ++turned;
            }
        }
        QVERIFY(!fixture.verify().firstBad);
        qInfo("AUD-02: %lld bits turned, all detected, each in its row", static_cast<long long>(turned));
    }

    /** Rows cut off down to the last signature leave nothing bad behind, but the sidecar and the office's receipt know of them. */
    void AUD_03_aTailThatIsCutIsMissed()
    {
        AuditFixture fixture;
        fixture.fill(6);
        const auto signedState = fixture.store->checkpointAudit();
        QVERIFY(signedState);
        const MerkleState receipt { signedState->treeSize, signedState->root };
        fixture.fill(12);
        fixture.tamper("DELETE FROM audit_log WHERE seq > 6");
        fixture.tamper("UPDATE store_state SET value = '' WHERE key = 'audit.peaks'");
        fixture.store.reset();
        const auto opened = fixture.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreRolledBack);

        // and a receipt over more rows than there are, or over others, is not what the log grew out of
        AuditFixture whole;
        whole.fill(12);
        const auto tree = whole.log().tree();
        const auto proof = consistencyProof(
            receipt.size, tree->size(), [&](int level, qint64 position) { return whole.log().node(level, position); });
        QVERIFY(proof);
        QVERIFY(!provesConsistency(receipt, { tree->size(), tree->root() }, *proof)); // another store's log
    }

    void AUD_03_aReceiptShowsWhatTheLogGrewOutOf()
    {
        AuditFixture fixture;
        fixture.fill(300); // one full subtree of 256 rows is kept as a node
        const MerkleState receipt { 300, fixture.log().tree()->root() };
        fixture.fill(777);
        const auto nodes = [&](int level, qint64 position) { return fixture.log().node(level, position); };
        const auto tree = fixture.log().tree();
        const auto proof = consistencyProof(receipt.size, tree->size(), nodes);
        QVERIFY(proof);
        QVERIFY(provesConsistency(receipt, { tree->size(), tree->root() }, *proof));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_nodes"), 4); // three of 256 rows, one of 512

        const auto row = inclusionProof(299, tree->size(), nodes);
        QVERIFY(row);
        const QByteArray leaf = merkleLeaf(*fixture.log().hashAt(300));
        QVERIFY(provesInclusion(leaf, 299, tree->size(), *row, tree->root()));

        fixture.tamper("DELETE FROM audit_nodes"); // of rows written before they were kept: made anew
        QCOMPARE(*consistencyProof(receipt.size, tree->size(), nodes), *proof);
        fixture.tamper("DELETE FROM audit_log WHERE seq = 5");
        QCOMPARE(consistencyProof(receipt.size, tree->size(), nodes).error().code, ErrorCode::StoreDamaged);
    }

    /** The row of a read comes first: without it the case is not to be had. */
    void AUD_04_nothingIsReadWithoutItsRow()
    {
        AuditFixture fixture;
        const WriteScope schema(fixture.store->database(), WriteScope::Over::Schema);
        QVERIFY(fixture.store->database().execute(
            "CREATE TRIGGER full BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'no'); END"));
        QVERIFY(!fixture.store->auditRead("case.open", fixture.caseId));
        QVERIFY(!StoreAudit(*fixture.store).record({ .action = "evidence.read", .caseId = fixture.caseId }));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_reasons"), 0);
        QVERIFY(fixture.store->database().execute("DROP TRIGGER full"));
        QVERIFY(fixture.store->auditRead("case.open", fixture.caseId)); // and goes on when there is room again
        QVERIFY(!fixture.verify().firstBad);
    }

    void AUD_06_theOrderDoesNotDependOnTheClock()
    {
        AuditFixture fixture;
        fixture.read();
        constexpr qint64 dayMs = 24LL * 3600 * 1000;
        fixture.clock.ms -= 3 * dayMs;
        fixture.addThing(u"뒤로"_s);
        fixture.read();
        fixture.clock.ms += 3 * dayMs + 60'000;
        fixture.addThing(u"다시"_s);
        const auto rows = fixture.log().rows(0, 100);
        QVERIFY(rows);
        for (qsizetype i = 1; i < rows->size(); ++i)
            QVERIFY(rows->at(i).entry.hlc > rows->at(i - 1).entry.hlc);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'clock.jump'"), 2);
        QVERIFY(!fixture.verify().firstBad);
    }

    /** With the case's key gone the chain still holds, and nobody can try words on it: the salt was the key's. */
    void AUD_09_anErasedCaseLeavesNothingToGuess()
    {
        AuditFixture fixture;
        const QString words = u"피해자 요청으로 경찰서 제출"_s;
        fixture.read("packet.save", words);
        fixture.addThing(u"비밀"_s);
        const auto rows = fixture.log().rows(0, 100);
        const QByteArray commit = (rows->end() - 2)->entry.detailCommit;
        QCOMPARE(commit.size(), 32);
        QCOMPARE(*fixture.log().reasonOf((rows->end() - 2)->seq), words);
        fixture.tamper(
            "INSERT INTO erasure_ledger SELECT site_id, 's', row_number() OVER (), case_id, '', 1, '{}', zeroblob(32) "
            "FROM case_keys; DELETE FROM case_keys; DELETE FROM audit_reasons;"
            "UPDATE operations SET value = NULL, old_value = NULL, office_sealed = NULL");
        const AuditVerdict verdict = fixture.verify();
        QVERIFY2(!verdict.firstBad, verdict.problem.constData());
        QCOMPARE(verdict.erased, 2);
        // a dictionary that holds the very words finds nothing: without the salt each guess is another MAC
        for (int guess = 0; guess < 10'000; ++guess) {
            const SecretBytes salt = SecretBytes::copyOf(bytesOf(QByteArray::number(guess).rightJustified(32, '0')));
            QVERIFY(hmacSha256(salt, bytesOf(reasonBytes(words))) != commit);
        }
        QVERIFY(sha256(bytesOf(reasonBytes(words))) != commit);
    }

    void aReasonCannotBeReworded_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("other words") << QByteArray("UPDATE audit_reasons SET words = words || '.'");
        QTest::newRow("no words") << QByteArray("DELETE FROM audit_reasons");
        QTest::newRow("of another row") << QByteArray("UPDATE audit_reasons SET seq = seq - 1");
    }
    void aReasonCannotBeReworded()
    {
        QFETCH(QByteArray, sql);
        AuditFixture fixture;
        fixture.read("packet.save", u"법원 제출용 사본"_s);
        QVERIFY(!fixture.verify().firstBad);
        const qint64 row = fixture.log().head()->seq;
        fixture.tamper(sql.constData());
        QCOMPARE(fixture.verify().firstBad, std::optional(row));
        QCOMPARE(fixture.verify().problem, QByteArray("reason"));
    }

    /** JSON columns pasted into a line could stand for other columns; such a row is asked for its values. */
    void columnsCannotBorrowFromEachOther_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("the case in the list before it") << QByteArray(
            "UPDATE operations SET base = base || ',\"case\":\"' || case_id || '\"', case_id = NULL WHERE n = 2");
        QTest::newRow("two lines in one")
            << QByteArray("UPDATE operations SET value = value || char(10) || '{}' WHERE n = 2");
    }
    void columnsCannotBorrowFromEachOther()
    {
        QFETCH(QByteArray, sql);
        AuditFixture fixture;
        fixture.addThing(u"하나"_s);
        fixture.tamper(sql.constData());
        QCOMPARE(fixture.verify().problem, QByteArray("operations"));
    }

    void moreRowsThanOneReadingHolds()
    {
        AuditFixture fixture;
        const auto seq = fixture.log().head()->seq;
        QVERIFY(fixture.store->database().execute("BEGIN IMMEDIATE"));
        auto log = fixture.log();
        auto tail = log.tail();
        QVERIFY(tail);
        AuditEntry entry;
        entry.hlc = log.rows(seq - 1, 1)->first().entry.hlc;
        entry.user = fixture.store->user();
        entry.action = u"case.open"_s;
        for (int i = 0; i < 4100; ++i) {
            ++entry.hlc;
            QVERIFY(log.append(entry, *tail));
        }
        QVERIFY(fixture.store->database().execute("COMMIT"));
        qint64 asked = 0;
        const auto verdict =
            verifyAudit(fixture.store->database(), fixture.store->jobAccess(), [&](qint64 done, qint64) {
                ++asked;
                return done >= 0;
            });
        QVERIFY(verdict && !verdict->firstBad);
        QCOMPARE(verdict->rows, seq + 4100);
        QVERIFY(asked >= 3);
        fixture.tamper("DELETE FROM audit_log WHERE seq = 4001");
        QCOMPARE(fixture.verify().firstBad, std::optional<qint64>(4001));
    }
};

GYEOT_TEST(AuditCasesTest)
#include "tst_auditcases.moc"
