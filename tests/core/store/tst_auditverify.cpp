#include "core/store/auditverify.h"
#include "core/store/change.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A store with a dozen audit rows: two of them reads, the rest changes; one checkpoint in the middle. */
struct Fixture : ThingStore {
    Fixture()
    {
        addThing(u"하나"_s);
        addThing(u"둘"_s);
        if (!store->auditRead("case.open", caseId) || !store->checkpointAudit())
            qFatal("no audit");
        addThing(u"셋"_s);
        if (!store->auditRead("case.print", caseId))
            qFatal("no audit");
        addThing(u"넷"_s);
    }
    void addThing(const QString& word)
    {
        auto change = Change::begin(*store, "thing.add", caseId);
        const QUuid id = ids.next();
        std::ignore = change->create(thing, id, caseId);
        std::ignore = change->set(thing, id, "word", word);
        std::ignore = change->set(thing, id, "true_name", word);
        if (auto done = change->commit(); !done)
            qFatal("no change: %s", done.error().detail.constData());
    }
    AuditLog log() const { return { store->database(), store->siteId(), store->id() }; }
    AuditVerdict verify() const
    {
        return verifyAudit(store->database(), store->jobAccess()).value_or(AuditVerdict { 0, 0, 0, 0, -1, "unread" });
    }
    /** What somebody with the key and any tool could do. */
    void tamper(const char* sql)
    {
        const WriteScope records(store->database(), WriteScope::Over::Records);
        const auto done = store->database().execute(sql);
        QVERIFY2(done, done ? "" : done.error().detail.constData());
    }
};

} // namespace

class AuditVerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundLogHolds()
    {
        Fixture fixture;
        const AuditVerdict verdict = fixture.verify();
        QVERIFY2(!verdict.firstBad, verdict.problem.constData());
        // created, created's own and this opening, four changes, two reads
        QCOMPARE(verdict.rows, fixture.count(u"SELECT count(*) FROM audit_log"));
        QCOMPARE(verdict.commitments, 4);
        QCOMPARE(verdict.checkpoints, fixture.count(u"SELECT count(*) FROM audit_checkpoints"));
        QVERIFY(verdict.checkpoints >= 2); // after creation, and the one asked for
        QCOMPARE(verdict.erased, 0);
        QVERIFY(fixture.reopen());
        QVERIFY(!fixture.verify().firstBad);
    }

    void namesTheFirstRowThatDoesNotHold_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("row");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char* name, const char* sql, qint64 seq, const char* problem) {
            QTest::newRow(name) << QByteArray(sql) << seq << QByteArray(problem);
        };
        // Rows: 1 create, 2 open, 3 and 4 changes, 5 read (checkpoint), 6 change, 7 read, 8 change.
        row("another action", "UPDATE audit_log SET action = 'case.close' WHERE seq = 5", 5, "content");
        row("another person", "UPDATE audit_log SET user_id = 'x' WHERE seq = 3", 3, "content");
        row("another time", "UPDATE audit_log SET wall_ms = wall_ms + 1 WHERE seq = 1", 1, "content");
        row("no case any more", "UPDATE audit_log SET case_id = NULL WHERE seq = 7", 7, "content");
        row("a hash of its own", "UPDATE audit_log SET hash = zeroblob(32) WHERE seq = 4", 4, "content");
        row("a row taken out", "DELETE FROM audit_log WHERE seq = 5", 5, "gap");
        row("the first row taken out", "DELETE FROM audit_log WHERE seq = 1", 1, "gap");
        row("a row put in",
            "INSERT INTO audit_log SELECT site_id, store_id, 9, hlc, wall_ms, tz_minutes, user_id, role, device_id, "
            "action,"
            "object_kind, object_id, case_id, reason_code, first_n, last_n, detail_commit, prev_hash, hash "
            "FROM audit_log WHERE seq = 7",
            9, "order");
        row("two rows change places",
            "UPDATE audit_log SET seq = 99 WHERE seq = 5; UPDATE audit_log SET seq = 5 WHERE seq = 7;"
            "UPDATE audit_log SET seq = 7 WHERE seq = 99",
            5, "order");
        row("the end cut off", "DELETE FROM audit_log WHERE seq > 4", 5, "cut");
        row("the end cut off behind the last checkpoint", "DELETE FROM audit_log WHERE seq > 6", 7, "unaccounted");
        row("an operation rewritten", "UPDATE operations SET value = '\"x\"' WHERE n = 5", 4, "operations");
        row("an operation of another person", "UPDATE operations SET user_id = 'x' WHERE n = 1", 3, "operations");
        row("an operation taken out", "DELETE FROM operations WHERE n = 8", 6, "operations");
        row("an operation made unreadable", "UPDATE operations SET base = 'x' WHERE n = 8", 6, "operations");
        row("an operation nobody accounts for",
            "INSERT INTO operations SELECT site_id, store_id, 99, hlc, user_id, type, case_id,"
            "object_kind, object_id, field, base, value, old_value, office_sealed "
            "FROM operations WHERE n = 1",
            9, "unaccounted");
        row("another root", "UPDATE audit_checkpoints SET root = zeroblob(32) WHERE tree_size = 5", 5, "checkpoint");
        row("another head", "UPDATE audit_checkpoints SET head = zeroblob(32) WHERE tree_size = 5", 5, "checkpoint");
        row("another signature", "UPDATE audit_checkpoints SET signature = zeroblob(64) WHERE tree_size = 5", 5,
            "checkpoint");
        row("another MAC", "UPDATE audit_checkpoints SET mac = zeroblob(32) WHERE tree_size = 5", 5, "checkpoint");
        row("another epoch", "UPDATE audit_checkpoints SET epoch = 2 WHERE tree_size = 5", 5, "checkpoint");
        row("signed by nobody we know", "UPDATE audit_checkpoints SET user_id = 'x' WHERE tree_size = 5", 5,
            "checkpoint");
        row("a checkpoint of rows to come", "UPDATE audit_checkpoints SET tree_size = 500 WHERE tree_size = 5", 9,
            "cut");
        row("the last checkpoint taken out", "DELETE FROM audit_checkpoints WHERE tree_size = 5", 9, "unsigned");
        row("the tree carried along",
            "UPDATE store_state SET value = 'ff' || substr(value, 3) WHERE key = 'audit.peaks'", 9, "tree");
        row("the case's key damaged", "UPDATE case_keys SET wrapped = zeroblob(73)", 3, "operations");
        row("the case's key taken out", "DELETE FROM case_keys", 3, "key");
    }
    void namesTheFirstRowThatDoesNotHold()
    {
        QFETCH(QByteArray, sql);
        QFETCH(qint64, row);
        QFETCH(QByteArray, problem);
        Fixture fixture;
        fixture.tamper(sql.constData());
        const AuditVerdict verdict = fixture.verify();
        QCOMPARE(verdict.problem, problem);
        QCOMPARE(verdict.firstBad, std::optional(row));
        QCOMPARE(verdict.rows, row - 1);
    }

    void theLogStillHoldsWhenACaseIsErased()
    {
        Fixture fixture;
        fixture.tamper(
            "INSERT INTO erasure_ledger SELECT site_id, 's', row_number() OVER (), case_id, '', 1, '{}', zeroblob(32) "
            "FROM (SELECT DISTINCT site_id, case_id FROM case_keys);"
            "DELETE FROM case_keys; UPDATE operations SET value = NULL, old_value = NULL, office_sealed = NULL");
        const AuditVerdict verdict = fixture.verify();
        QVERIFY2(!verdict.firstBad, verdict.problem.constData());
        QCOMPARE(verdict.erased, 4);
        QCOMPARE(verdict.commitments, 0);
    }

    void aNewBoxForTheOfficeIsNoOtherOperation()
    {
        Fixture fixture;
        fixture.tamper("UPDATE operations SET office_sealed = x'02ff'");
        QVERIFY(!fixture.verify().firstBad);
    }

    void rowsHoldNoValues()
    {
        Fixture fixture;
        const auto rows = fixture.log().rows(0, 100);
        for (const AuditRow& row : *rows) {
            const QString all =
                row.entry.action + row.entry.objectKind + row.entry.reason + row.entry.role + row.entry.device;
            for (const QString& word : { u"하나"_s, u"둘"_s, u"셋"_s, u"넷"_s, u"상담원"_s })
                QVERIFY(!all.contains(word));
            QCOMPARE(row.entry.device.size(), 16);
        }
        QCOMPARE(rows->at(2).entry.objectKind, u"thing"_s);
        QVERIFY(!rows->at(2).entry.object.isNull());
        QCOMPARE(rows->at(4).entry.caseId, fixture.caseId);
    }

    void everyTwoHundredAndFiftySixRowsAreSigned()
    {
        ThingStore fixture;
        const qint64 before = fixture.count(u"SELECT count(*) FROM audit_checkpoints");
        while (fixture.count(u"SELECT count(*) FROM audit_log") < 256)
            QVERIFY(fixture.store->auditRead("case.open", fixture.caseId));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_checkpoints"), before + 1);
        QCOMPARE(fixture.count(u"SELECT max(tree_size) FROM audit_checkpoints"), 256);
    }

    void aCheckpointIsMadeOncePerState()
    {
        Fixture fixture;
        const auto first = fixture.store->checkpointAudit();
        QVERIFY(first);
        QVERIFY(*first == *fixture.store->checkpointAudit());
        QVERIFY(fixture.store->auditRead("case.open", {}));
        QCOMPARE(fixture.store->checkpointAudit()->treeSize, first->treeSize + 1);
    }

    void canBeStopped()
    {
        Fixture fixture;
        const auto stopped =
            verifyAudit(fixture.store->database(), fixture.store->jobAccess(), [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

GYEOT_TEST(AuditVerifyTest)
#include "tst_auditverify.moc"
