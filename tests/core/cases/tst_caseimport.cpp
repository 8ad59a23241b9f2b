#include "tests/core/cases/casestore.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** The leading clock of a kind for the n-th act (from 1) of the case. */
std::optional<Deadline> deadlineOf(const CaseOpinion& opinion, ClockKind kind, ActId act)
{
    for (const Deadline& deadline : opinion.deadlines) {
        if (deadline.leading && deadline.clock.kind == kind && deadline.acts.contains(act))
            return deadline;
    }
    return std::nullopt;
}

} // namespace

class CaseImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneActionAndOneAuditRow()
    {
        CaseStore fixture;
        const qint64 before = fixture.auditRows();
        const auto imported = fixture.importDemo(u"V01"_s);
        QCOMPARE(fixture.auditRows(), before + 1);
        QCOMPARE(imported.acts.size(), 4);
        QCOMPARE(imported.consents.size(), 5);
        const CaseRecord record = fixture.record(imported.caseId);
        QCOMPARE(record.caseRecord.number, u"2026-0001"_s);
        QCOMPARE(record.client.trueName, u"가명원본일"_s);
        QCOMPARE(record.suspect(record.acts[0].suspectId)->name, u"갑"_s);
        QVERIFY(record.suspect(record.acts[3].suspectId)->name.isEmpty());
        QVERIFY(record.statement->harm.contains(u"gap_sample_01"));
        QVERIFY(record.consent(ConsentPurpose::Referral, ConsentRecipient::CentralOffice, fixture.today));
        QVERIFY(!record.consent(ConsentPurpose::Referral, ConsentRecipient::Medical, fixture.today));
    }

    /** domain.md 9, V01: rank 1 SV-14-2b, not SV-14-1; four rows; each re-upload has its own limitation. */
    void v01AsTheDomainExpects()
    {
        CaseStore fixture;
        const CaseId id = fixture.importDemo(u"V01"_s).caseId;
        const CaseRecord record = fixture.record(id);
        const CaseOpinion opinion = *fixture.cases.opinion(id, fixture.today);
        QCOMPARE(record.acts.size(), 4);
        QSet<QDate> ends;
        for (size_t i = 0; i < 4; ++i) {
            QCOMPARE(opinion.law.acts[i].candidates.front().statute, u"SV-14-2b"_s);
            QCOMPARE(opinion.law.acts[i].candidates.front().rank, 1);
            ends.insert(deadlineOf(opinion, ClockKind::Criminal, record.acts[qsizetype(i)].id)->clock.lastDay);
        }
        QCOMPARE(ends, QSet<QDate>({ { 2033, 3, 13 }, { 2033, 5, 8 }, { 2033, 6, 20 }, { 2033, 8, 29 } }));
        const ActId first = record.acts.first().id;
        QCOMPARE(deadlineOf(opinion, ClockKind::CivilShort, first)->clock.lastDay, QDate(2029, 5, 2));
        QCOMPARE(deadlineOf(opinion, ClockKind::CivilLong, first)->clock.lastDay, QDate(2036, 3, 14));
        QCOMPARE(nextDeadline(opinion)->clock.lastDay, QDate(2029, 5, 2));
    }

    /** domain.md 9, V03: 1,500,000 won, 12 recipients, four acts, offender unknown. */
    void v03AsTheDomainExpects()
    {
        CaseStore fixture;
        const CaseId id = fixture.importDemo(u"V03"_s).caseId;
        const CaseRecord record = fixture.record(id);
        const CaseOpinion opinion = *fixture.cases.opinion(id, fixture.today);
        QCOMPARE(record.acts.size(), 4);
        qint64 loss = 0;
        qint64 recipients = 0;
        for (const Act& act : record.acts) {
            loss += act.amountKrw.value_or(0);
            recipients += act.recipients.value_or(0);
        }
        QCOMPARE(loss, 1500000);
        QCOMPARE(recipients, 12);
        const QList<std::pair<QString, QDate>> expected { { u"IC-70의2"_s, { 2033, 6, 18 } },
            { u"SV-14의3-1"_s, { 2036, 6, 19 } }, { u"CC-350"_s, { 2036, 6, 20 } },
            { u"SV-14-2b"_s, { 2033, 6, 24 } } };
        for (qsizetype i = 0; i < 4; ++i) {
            const auto deadline = deadlineOf(opinion, ClockKind::Criminal, record.acts[i].id);
            QCOMPARE(deadline->clock.statute, expected[i].first);
            QCOMPARE(deadline->clock.lastDay, expected[i].second);
            QCOMPARE(
                deadlineOf(opinion, ClockKind::CivilShort, record.acts[i].id)->clock.status, ClockStatus::NotStarted);
            for (const Candidate& candidate : opinion.law.acts[size_t(i)].candidates)
                QVERIFY(candidate.statute != u"SV-14-1");
        }
    }

    /** domain.md 9, V06: 89 rows in one run of numbers, one limitation from the last act. */
    void v06AsTheDomainExpects()
    {
        CaseStore fixture;
        const CaseId id = fixture.importDemo(u"V06"_s).caseId;
        const CaseRecord record = fixture.record(id);
        QCOMPARE(record.acts.size(), 89);
        QCOMPARE(record.runningNumber(record.acts.last().id), 89);
        QVERIFY(
            std::ranges::is_sorted(record.acts, [](const Act& a, const Act& b) { return earlier(a.when, b.when); }));
        QCOMPARE(std::ranges::count_if(record.acts, [](const Act& act) { return !act.url.isEmpty(); }), 2);
        const CaseOpinion opinion = *fixture.cases.opinion(id, fixture.today);
        const auto limitation = deadlineOf(opinion, ClockKind::Criminal, record.acts.first().id);
        QCOMPARE(limitation->clock.statute, u"ST-18-1"_s);
        QCOMPARE(limitation->clock.lastDay, QDate(2031, 9, 29));
        QCOMPARE(limitation->acts.size(), 89);
        QCOMPARE(deadlineOf(opinion, ClockKind::CivilShort, record.acts.last().id)->clock.lastDay, QDate(2029, 10, 1));
        QCOMPARE(deadlineOf(opinion, ClockKind::CivilLong, record.acts.last().id)->clock.lastDay, QDate(2036, 9, 30));
    }

    void tellsWhereEachCaseStands()
    {
        CaseStore fixture;
        const CaseStanding v01 = *fixture.cases.standing(fixture.importDemo(u"V01"_s).caseId, fixture.today);
        QCOMPARE(v01.stage, (CaseStage { 9, { u"act"_s, u"filing_planned"_s }, { u"every_act_exhibited"_s } }));
        QCOMPARE(v01.next->clock.lastDay, QDate(2029, 5, 2));
        QVERIFY(!v01.undecided);
    }

    void refusesIdsTheLawDoesNotKnow_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("statute");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        QTest::newRow("kind") << u"rumour"_s << QString() << int(ErrorCode::UnknownKind) << u"acts[1].kind"_s;
        QTest::newRow("statute") << QString() << u"XX-1"_s << int(ErrorCode::UnknownStatute) << u"acts[1].statute"_s;
    }
    void refusesIdsTheLawDoesNotKnow()
    {
        QFETCH(QString, kind);
        QFETCH(QString, statute);
        CaseStore fixture;
        CaseFile file;
        file.acts.resize(2);
        file.acts[1].record.kind = kind;
        file.acts[1].record.statute = statute;
        const qint64 before = fixture.auditRows();
        const auto refused = fixture.cases.importCase(file);
        QTEST(int(refused.error().code), "code");
        QTEST(refused.error().subject, "subject");
        QCOMPARE(fixture.auditRows(), before);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM cases"), 0);
    }

    /** Nothing of a case lies readable anywhere below the store's directory. */
    void leavesNoNameOnDisk()
    {
        CaseStore fixture;
        for (const QString& name : { u"V01"_s, u"V03"_s, u"V06"_s })
            fixture.importDemo(name);
        QVERIFY(fixture.store->settle());
        const QStringList canaries { u"김가상"_s, u"가명원본일"_s, u"gap_sample_01"_s, u"박견본"_s, u"한보기"_s,
            u"board-one.example"_s, u"가온경찰서"_s, u"0000-0147"_s, u"consensual_spread"_s };
        int files = 0;
        QDirIterator tree(fixture.path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (tree.hasNext()) {
            QFile file(tree.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QString& canary : canaries) {
                const QByteArray utf16(reinterpret_cast<const char*>(canary.utf16()), canary.size() * 2);
                QVERIFY2(
                    !bytes.contains(canary.toUtf8()) && !bytes.contains(utf16), qPrintable(file.fileName() + canary));
            }
        }
        QVERIFY(files >= 3);
    }
};

GYEOT_TEST(CaseImportTest)
#include "tst_caseimport.moc"
