#include "core/store/keyring.h"
#include "tests/core/store/auditfixture.h"
#include "tests/support/testmain.h"

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class StoreAuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatWasDone()
    {
        AuditFixture fixture;
        const QUuid object = fixture.ids.next();
        const auto seq =
            StoreAudit(*fixture.store)
                .record({ "packet.save", fixture.caseId, u"packet"_s, object, u"print"_s, u"법원 제출용 사본"_s });
        QVERIFY(seq);
        const AuditEntry entry = fixture.log().rows(*seq - 1, 1)->first().entry;
        QCOMPARE(entry.action, u"packet.save"_s);
        QCOMPARE(entry.caseId, fixture.caseId);
        QCOMPARE(entry.objectKind, u"packet"_s);
        QCOMPARE(entry.object, object);
        QCOMPARE(entry.reason, u"print"_s);
        QVERIFY(!entry.firstN && entry.detailCommit.size() == 32);
        QCOMPARE(*fixture.log().reasonOf(*seq), u"법원 제출용 사본"_s);
        QVERIFY(fixture.log().reasonOf(*seq + 1)->isNull());
        const auto plain = StoreAudit(*fixture.store).record({ .action = "case.open" });
        QVERIFY(fixture.log().rows(*plain - 1, 1)->first().entry.detailCommit.isEmpty());
        QVERIFY(!fixture.verify().firstBad);
    }

    void whatIsRememberedIsReadAgainWhenOthersWrote()
    {
        AuditFixture fixture;
        fixture.read();
        const auto access = fixture.store->jobAccess();
        const auto other = openForJob(access);
        QVERIFY(other);
        { // a row by another connection, as a job writes it
            QVERIFY((*other)->execute("BEGIN IMMEDIATE"));
            AuditLog log(**other, access.siteId, access.storeId);
            auto tail = log.tail();
            AuditEntry entry;
            entry.hlc = log.rows(tail->head.seq - 1, 1)->first().entry.hlc + 1;
            entry.user = fixture.store->user();
            entry.action = u"backup.done"_s;
            QVERIFY(log.append(entry, *tail));
            QVERIFY((*other)->execute("COMMIT"));
        }
        fixture.addThing(u"그 뒤"_s);
        fixture.read();
        const AuditVerdict verdict = fixture.verify();
        QVERIFY2(!verdict.firstBad, verdict.problem.constData());
        QCOMPARE(verdict.rows, 6);
    }

    void anActionThatFailsLeavesNothingToBelieve()
    {
        AuditFixture fixture;
        fixture.addThing(u"하나"_s);
        {
            auto change = Change::begin(*fixture.store, "thing.add", fixture.caseId);
            QVERIFY(change->create(thing, fixture.ids.next(), fixture.caseId)); // and gone without commit
        }
        fixture.addThing(u"둘"_s);
        QVERIFY(!fixture.verify().firstBad);
        QCOMPARE(fixture.count(u"SELECT max(n) FROM operations"), fixture.count(u"SELECT count(*) FROM operations"));
    }

    void theSameSearchHasTheSameHash()
    {
        const AuditFixture fixture;
        const StoreAudit audit(*fixture.store);
        QCOMPARE(audit.termHash(u"김가상"), audit.termHash(u" 김가상 "));
        QCOMPARE(audit.termHash(u"Sample"), audit.termHash(u"sample"));
        QVERIFY(audit.termHash(u"김가상") != audit.termHash(u"김가성"));
        QCOMPARE(audit.termHash(u"김가상").size(), 16);
        QVERIFY(audit.termHash(u"김가상")
            != StoreAudit(*AuditFixture().store).termHash(u"김가상")); // another store, another key
    }

    void aReviewedMonthIsARow()
    {
        AuditFixture fixture;
        StoreAudit audit(*fixture.store);
        QVERIFY(!*audit.review(u"2026-10"_s));
        QVERIFY(audit.markReviewed(u"2026-10"_s, 3, u"출력 세 건 모두 본인 확인"_s));
        const auto mark = *audit.review(u"2026-10"_s);
        QVERIFY(mark);
        QCOMPARE(mark->findings, 3);
        QCOMPARE(mark->user, fixture.store->user());
        QCOMPARE(mark->words, u"출력 세 건 모두 본인 확인"_s);
        QCOMPARE(fixture.log().rows(mark->seq - 1, 1)->first().entry.action, u"audit.reviewed"_s);
        QVERIFY(!*audit.review(u"2026-09"_s));
        QVERIFY(fixture.reopen());
        QCOMPARE(*StoreAudit(*fixture.store).review(u"2026-10"_s), mark);
        QCOMPARE(audit.markReviewed(u"2026-13"_s, 0, {}).error().code, ErrorCode::BadArgument);
        QVERIFY(!fixture.verify().firstBad);
    }

    void aConfirmedFindingIsARow()
    {
        AuditFixture fixture;
        StoreAudit audit(*fixture.store);
        QVERIFY(audit.confirm(u"no_reason.4"_s, u"당사자에게 교부한 사본"_s));
        QCOMPARE((*audit.confirmation(u"no_reason.4"_s))->words, u"당사자에게 교부한 사본"_s);
        QVERIFY(!*audit.confirmation(u"no_reason.5"_s));
    }

    /** store_state has no seal of its own: a mark set there without its row is none. */
    void aMarkWithoutItsRowIsNone()
    {
        AuditFixture fixture;
        fixture.read();
        const QByteArray forged =
            "INSERT INTO store_state SELECT site_id, store_id, 'audit.reviewed.2026-10', '3' FROM store_state LIMIT 1";
        fixture.tamper(forged.constData());
        QVERIFY(!*StoreAudit(*fixture.store).review(u"2026-10"_s));
        fixture.tamper("UPDATE store_state SET value = '999' WHERE key = 'audit.reviewed.2026-10'");
        QVERIFY(!*StoreAudit(*fixture.store).review(u"2026-10"_s));
    }
};

GYEOT_TEST(StoreAuditTest)
#include "tst_storeaudit.moc"
