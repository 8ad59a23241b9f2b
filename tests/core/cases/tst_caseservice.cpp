#include "tests/core/cases/casestore.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class CaseServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesInACaseFromTheLeast()
    {
        CaseStore fixture;
        const qint64 before = fixture.auditRows();
        QSignalSpy changed(&fixture.cases, &CaseService::caseChanged);
        const auto id = fixture.cases.createCase({});
        QVERIFY(id);
        QCOMPARE(fixture.auditRows(), before + 1);
        QCOMPARE(changed.size(), 1);
        const CaseRecord record = fixture.record(*id);
        QCOMPARE(record.caseRecord.number, u"2026-0001"_s);
        QCOMPARE(record.caseRecord.openedMs, fixture.clock.ms);
        QCOMPARE(record.caseRecord.counselor, fixture.store->user());
        QCOMPARE(record.client.caseId, *id);
        QVERIFY(record.client.alias.isEmpty() && record.acts.isEmpty() && !record.statement);
    }

    void takesInEverythingTheCallGave()
    {
        CaseStore fixture;
        Intake intake { IntakeChannel::Police, Urgency::Immediate, u"한보기"_s, u"010-0000-0606"_s,
            u"되풀이되는 연락"_s, {} };
        SafeContact contact;
        contact.rule = u"문자로만"_s;
        contact.allowed = false;
        contact.fromTime = QTime(9, 0);
        intake.safeContacts.append(contact);
        const CaseRecord record = fixture.record(*fixture.cases.createCase(intake));
        QCOMPARE(record.caseRecord.channel, IntakeChannel::Police);
        QCOMPARE(record.caseRecord.urgency, Urgency::Immediate);
        QCOMPARE(record.caseRecord.summary, u"되풀이되는 연락"_s);
        QCOMPARE(record.client.phone, u"010-0000-0606"_s);
        QCOMPARE(record.safeContacts.size(), 1);
        QCOMPARE(record.safeContacts.first().rule, u"문자로만"_s);
        QCOMPARE(record.safeContacts.first().fromTime, QTime(9, 0));
        QVERIFY(!record.safeContacts.first().allowed);
    }

    void numbersFollowWithinTheYear()
    {
        CaseStore fixture;
        QCOMPARE(fixture.record(fixture.newCase()).caseRecord.number, u"2026-0001"_s);
        QCOMPARE(fixture.record(fixture.newCase()).caseRecord.number, u"2026-0002"_s);
        fixture.clock.ms += 40LL * 24 * 60 * 60 * 1000;
        const CaseId next = fixture.newCase();
        QCOMPARE(fixture.record(next).caseRecord.number, u"2027-0001"_s);
        QCOMPARE(*fixture.cases.byNumber(u"2027-0001"_s), next);
        QCOMPARE(fixture.cases.byNumber(u"2027-0002"_s).error(), (Error { ErrorCode::NotFound, u"2027-0002"_s }));
    }

    void writesOnlyOverWhatWasRead()
    {
        CaseStore fixture;
        const Case before = fixture.record(fixture.newCase()).caseRecord;
        Case mine = before;
        mine.summary = u"하나"_s;
        QVERIFY(fixture.cases.updateCase(before, mine));
        Case theirs = before;
        theirs.summary = u"둘"_s;
        QCOMPARE(fixture.cases.updateCase(before, theirs).error().code, ErrorCode::Stale);
        QCOMPARE(fixture.record(before.id).caseRecord, mine);
        Case gone = before;
        gone.id = fixture.ids.make<CaseId>();
        Case other = gone;
        other.summary = u"셋"_s;
        QCOMPARE(fixture.cases.updateCase(gone, other).error().code, ErrorCode::NotFound);
    }

    void nothingChangedIsNoAction()
    {
        CaseStore fixture;
        const Case same = fixture.record(fixture.newCase()).caseRecord;
        const qint64 before = fixture.auditRows();
        QVERIFY(fixture.cases.updateCase(same, same));
        QCOMPARE(fixture.auditRows(), before);
    }

    void keepsEveryFieldOfACase()
    {
        CaseStore fixture;
        const Case before = fixture.record(fixture.newCase()).caseRecord;
        Case after { before.id, u"2026-0009"_s, IntakeChannel::School, Urgency::Soon, 17, UserId(fixture.ids.next()),
            u"요약"_s, u"동급생"_s, u"가온경찰서"_s, QDate(2026, 12, 1), u"처벌 바람"_s, PunishmentWish::Reserved,
            u"이유"_s, u""_s, u"가온경찰서 제1호"_s, std::nullopt, 99 };
        QVERIFY(fixture.cases.updateCase(before, after));
        QCOMPARE(fixture.record(before.id).caseRecord, after);
        QVERIFY(fixture.cases.updateCase(after, before));
        QCOMPARE(fixture.record(before.id).caseRecord, before);
    }

    void openingIsSeenInTheAudit()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const qint64 before = fixture.auditRows();
        QVERIFY(fixture.cases.openCase(id));
        QCOMPARE(fixture.auditRows(), before + 1);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'case.open'"), 1);
        QVERIFY(fixture.cases.caseRecord(id));
        QCOMPARE(fixture.auditRows(), before + 1);
        QCOMPARE(fixture.cases.caseRecord(fixture.ids.make<CaseId>()).error().code, ErrorCode::NotFound);
    }

    void listsNewestFirstInParts()
    {
        CaseStore fixture;
        QList<CaseId> made;
        for (int i = 0; i < 5; ++i) {
            made.prepend(fixture.newCase(u"내담자 %1"_s.arg(i)));
            fixture.clock.ms += 1000;
        }
        const Case first = fixture.record(made.last()).caseRecord;
        Case closed = first;
        closed.closedMs = fixture.clock.ms;
        QVERIFY(fixture.cases.updateCase(first, closed));

        using Show = CaseListQuery::Show;
        QCOMPARE(*fixture.cases.count(Show::Open), 4);
        QCOMPARE(*fixture.cases.count(Show::Closed), 1);
        QCOMPARE(*fixture.cases.count(Show::All), 5);
        const auto middle = *fixture.cases.list({ Show::Open, 1, 2 });
        QCOMPARE(middle.size(), 2);
        QCOMPARE(middle[0].id, made[1]);
        QCOMPARE(middle[1].id, made[2]);
        QCOMPARE(middle[0].alias, u"내담자 3"_s);
        QCOMPARE(fixture.cases.list({ Show::Closed })->first().id, made.last());
        QCOMPARE(fixture.cases.list({ Show::Closed })->first().standing.stage.number, 16);
    }

    void searchFindsWhatWasJustWritten()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        fixture.newCase(u"이예시"_s);
        Act act;
        act.caseId = id;
        act.account = u"gap_sample_01"_s;
        const Act added = *fixture.acts.addAct(act);
        QCOMPARE(fixture.cases.search(u"가상")->size(), 1);
        const auto hits = *fixture.cases.search(u"gap_sample");
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().row.id, id);
        QCOMPARE(hits.first().row.alias, u"김가상"_s);
        QCOMPARE(hits.first().row.standing, CaseStanding());
        QCOMPARE(hits.first().kind, u"act"_s);
        QCOMPARE(hits.first().object.uuid(), added.id.uuid());
        QVERIFY(fixture.acts.removeAct(added));
        QVERIFY(fixture.cases.search(u"gap_sample")->isEmpty());
        QVERIFY(fixture.cases.search(u"…")->isEmpty());
    }

    void sealedWordsAreNotSearched()
    {
        CaseStore fixture;
        const Client before = fixture.record(fixture.newCase()).client;
        Client after = before;
        after.trueName = u"숨은이름"_s;
        after.address = u"서울 숨은길 1"_s;
        QVERIFY(fixture.people.updateClient(before, after));
        QCOMPARE(fixture.record(before.caseId).client, after);
        QVERIFY(fixture.cases.search(u"숨은")->isEmpty());
    }

    void readsTheSameAfterTheNextUnlock()
    {
        CaseStore fixture;
        const CaseId id = fixture.importDemo(u"V01"_s).caseId;
        const CaseRecord before = fixture.record(id);
        QVERIFY(fixture.reopen());
        const CaseService later(*fixture.store, fixture.law, fixture.stages);
        QCOMPARE(*later.caseRecord(id), before);
    }
};

GYEOT_TEST(CaseServiceTest)
#include "tst_caseservice.moc"
