#include "core/cases/victimstatementtable.h"
#include "tests/core/cases/casestore.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class PeopleServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFieldOfTheClient()
    {
        CaseStore fixture;
        const Client before = fixture.record(fixture.newCase()).client;
        const Client after { before.id, before.caseId, u"이예시"_s, u"가명원본이"_s, false, { 2004, 2, 29 }, true,
            false, u"010-0000-0202"_s, u"yesi@client.example"_s, u"서울 가온구 1"_s, u"학생"_s, Gender::Female };
        QSignalSpy changed(&fixture.people, &PeopleService::caseChanged);
        QVERIFY(fixture.people.updateClient(before, after));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fixture.record(before.caseId).client, after);
        QCOMPARE(fixture.people.updateClient(before, after).error().code, ErrorCode::Stale);
        QVERIFY(fixture.people.updateClient(after, before));
        QCOMPARE(fixture.record(before.caseId).client, before);
    }

    void theTrueNameIsNoWorkingData()
    {
        CaseStore fixture;
        const Client before = fixture.record(fixture.newCase()).client;
        Client after = before;
        after.trueName = u"가명원본"_s;
        QVERIFY(fixture.people.updateClient(before, after));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM clients WHERE typeof(true_name) = 'blob' AND instr(true_name, "
                               u"CAST('가명원본' AS BLOB)) = 0"),
            1);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM operations WHERE instr(coalesce(value, ''), '가명원본') > 0"), 0);
    }

    void guardiansComeAndGo()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        QCOMPARE(fixture.people.addGuardian({ .caseId = id }).error(), (Error { ErrorCode::MissingField, u"name"_s }));
        const Guardian before = *fixture.people.addGuardian({ .caseId = id, .name = u"보호자 가"_s });
        const Guardian after { before.id, id, u"보호자 나"_s, u"어머니"_s, u"010-0000-0001"_s, true };
        QVERIFY(fixture.people.updateGuardian(before, after));
        QCOMPARE(fixture.record(id).guardians, QList<Guardian>({ after }));
        QCOMPARE(fixture.people.updateGuardian(after, { .id = after.id, .caseId = id }).error().code,
            ErrorCode::MissingField);
        QCOMPARE(fixture.people.removeGuardian(before).error().code, ErrorCode::Stale);
        QVERIFY(fixture.people.removeGuardian(after));
        QVERIFY(fixture.record(id).guardians.isEmpty());
    }

    void safeContactsComeAndGo()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const SafeContact before = *fixture.people.addSafeContact({ .caseId = id });
        const SafeContact after { before.id, id, ContactChannel::Visit, u"집"_s, u"찾아가지 않음"_s, QTime(9, 0),
            QTime(18, 30), false };
        QVERIFY(fixture.people.updateSafeContact(before, after));
        QCOMPARE(fixture.record(id).safeContacts, QList<SafeContact>({ after }));
        QVERIFY(fixture.people.removeSafeContact(after));
        QVERIFY(fixture.record(id).safeContacts.isEmpty());
    }

    void suspectsComeAndGo()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const Suspect before = *fixture.people.addSuspect({ .caseId = id });
        const Suspect after { before.id, id, u"갑"_s, u"전 연인"_s, { u"gap_01"_s, u"https://sns.example/gap"_s },
            u"010-0000-0901"_s, u"가온은행 0"_s, u"안경"_s };
        QVERIFY(fixture.people.updateSuspect(before, after));
        QCOMPARE(fixture.record(id).suspects, QList<Suspect>({ after }));
        QCOMPARE(fixture.cases.search(u"gap_01")->size(), 1);
        QVERIFY(fixture.people.removeSuspect(after));
        QVERIFY(fixture.record(id).suspects.isEmpty());
        QVERIFY(fixture.cases.search(u"gap_01")->isEmpty());
    }

    void aCaseHasOneStatement()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        VictimStatement words;
        words.caseId = id;
        words.chronology = u"처음부터\n끝까지"_s;
        const VictimStatement before = *fixture.people.addStatement(words);
        QCOMPARE(fixture.people.addStatement(words).error().code, ErrorCode::AlreadyExists);
        const VictimStatement after { before.id, id, u"가"_s, u"나"_s, u"다"_s, u"라"_s, u"마"_s, u"바"_s, u"사"_s,
            u"아"_s, { 2026, 11, 21 }, u"상담실"_s };
        QVERIFY(fixture.people.updateStatement(before, after));
        QCOMPARE(fixture.record(id).statement, std::optional(after));
        QCOMPARE(fixture.people.updateStatement(before, words).error().code, ErrorCode::Stale);
    }

    void listsLeaveSealedWordsShut()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        VictimStatement words;
        words.caseId = id;
        words.chronology = u"봉인된 말"_s;
        words.writtenAt = u"상담실"_s;
        QVERIFY(fixture.people.addStatement(words));
        const auto shut = VictimStatementTable::ofCase(*fixture.store, id, {}, SealedFields::LeftOut);
        QVERIFY(shut->first().chronology.isEmpty());
        QCOMPARE(shut->first().writtenAt, u"상담실"_s);
        QVERIFY(fixture.cases.search(u"봉인")->isEmpty());
    }
};

GYEOT_TEST(PeopleServiceTest)
#include "tst_peopleservice.moc"
