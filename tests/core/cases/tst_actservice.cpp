#include "tests/core/cases/casestore.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

Act actOf(CaseId caseId, const QString& what, const QString& when = {})
{
    Act act;
    act.caseId = caseId;
    act.what = what;
    act.when = When::fromText(when).value();
    return act;
}

} // namespace

class ActServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const Act before = *fixture.acts.addAct(actOf(id, u"글"_s));
        QCOMPARE(fixture.record(id).acts, QList<Act>({ before }));
        const Act after { before.id, id, u"consensual_spread"_s, u"SV-14-2b"_s,
            When::between({ 2026, 3, 1 }, { 2026, 3, 9 }), true, { 2026, 4, 1 }, { 2026, 5, 2 }, { 2026, 5, 1 },
            u"게시판"_s, u"@gap"_s, u"https://board.example/1"_s, u"올림"_s, fixture.ids.make<SuspectId>(), 12, 1500000,
            u"비고"_s, 7 };
        QSignalSpy changed(&fixture.acts, &ActService::caseChanged);
        QVERIFY(fixture.acts.updateAct(before, after));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fixture.record(id).acts, QList<Act>({ after }));
        QCOMPARE(fixture.acts.updateAct(before, after).error().code, ErrorCode::Stale);
        QCOMPARE(changed.size(), 1);
    }

    void runningNumbersFollowWhenTimesChange()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const Act first = *fixture.acts.addAct(actOf(id, u"하나"_s, u"2026-03-14"_s));
        const Act second = *fixture.acts.addAct(actOf(id, u"둘"_s, u"2026-03-15"_s));
        QCOMPARE(fixture.record(id).runningNumber(second.id), 2);
        Act moved = second;
        moved.when = When::on({ 2026, 3, 13 });
        QVERIFY(fixture.acts.updateAct(second, moved));
        QCOMPARE(fixture.record(id).runningNumber(second.id), 1);
        QCOMPARE(fixture.record(id).runningNumber(first.id), 2);
        QCOMPARE(fixture.record(id).runningNumber(ActId()), 0);
    }

    void manyAtOnceAreOneActionAndKeepTheirOrder()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        std::ignore = fixture.acts.addAct(actOf(id, u"처음"_s));
        const qint64 before = fixture.auditRows();
        QList<Act> pasted;
        for (int i = 0; i < 200; ++i)
            pasted.append(actOf(id, QString::number(i), u"2026-07-01"_s));
        const auto added = fixture.acts.addActs(pasted);
        QCOMPARE(fixture.auditRows(), before + 1);
        const QList<Act> read = fixture.record(id).acts;
        QCOMPARE(read.size(), 201);
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(read[i].what, QString::number(i));
            QCOMPARE(read[i].position, i + 2);
        }
        QVERIFY(fixture.acts.addActs({})->isEmpty());
        QCOMPARE(fixture.auditRows(), before + 1);
    }

    void refusesWhatTheLawDoesNotKnow()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const Act good = *fixture.acts.addAct(actOf(id, u"글"_s));
        Act bad = good;
        bad.kind = u"rumour"_s;
        QCOMPARE(fixture.acts.updateAct(good, bad).error(), (Error { ErrorCode::UnknownKind, u"rumour"_s }));
        bad.kind.clear();
        bad.statute = u"XX-1"_s;
        QCOMPARE(fixture.acts.updateAct(good, bad).error(), (Error { ErrorCode::UnknownStatute, u"XX-1"_s }));
        QCOMPARE(fixture.acts.addActs({ actOf(id, u"좋음"_s), bad }).error().code, ErrorCode::UnknownStatute);
        QCOMPARE(
            fixture.acts.addActs({ good, actOf(fixture.newCase(), u"남"_s) }).error().code, ErrorCode::BadArgument);
        QCOMPARE(fixture.record(id).acts, QList<Act>({ good }));
    }

    void linksEvidenceToActs()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const Act act = *fixture.acts.addAct(actOf(id, u"글"_s));
        const Act other = *fixture.acts.addAct(actOf(id, u"또"_s));
        const auto evidence = fixture.ids.make<EvidenceId>();
        QVERIFY(fixture.acts.linkExhibit(act, evidence));
        QVERIFY(fixture.acts.linkExhibit(act, evidence));
        QVERIFY(fixture.acts.linkExhibit(other, evidence));
        const auto links = fixture.record(id).exhibits;
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[0].actId, act.id);
        QCOMPARE(links[0].evidenceId, evidence);
        QVERIFY(fixture.acts.unlinkExhibit(links[1]));
        QCOMPARE(fixture.acts.unlinkExhibit(links[1]).error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.record(id).exhibits.size(), 1);
    }

    void removingAnActTakesItsLinks()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const Act act = *fixture.acts.addAct(actOf(id, u"지울 것"_s));
        const Act kept = *fixture.acts.addAct(actOf(id, u"남길 것"_s));
        const auto evidence = fixture.ids.make<EvidenceId>();
        QVERIFY(fixture.acts.linkExhibit(act, evidence));
        QVERIFY(fixture.acts.linkExhibit(kept, evidence));
        QVERIFY(fixture.acts.removeAct(act));
        const CaseRecord record = fixture.record(id);
        QCOMPARE(record.acts, QList<Act>({ kept }));
        QCOMPARE(record.exhibits.size(), 1);
        QCOMPARE(fixture.acts.removeAct(act).error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.acts.updateAct(act, kept).error().code, ErrorCode::NotFound);
    }
};

GYEOT_TEST(ActServiceTest)
#include "tst_actservice.moc"
