#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class TestOpenCase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheRecordsTheLawAndTheStanding()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        QCOMPARE(open->record().acts.size(), 4);
        QCOMPARE(open->opinion().law.acts.size(), size_t(4));
        QVERIFY(open->standing().stage.number > 0);
        QCOMPARE(open->today(), QDate(2026, 11, 22));
        QCOMPARE(open->indexOf(open->record().acts[2].id), 2);
        QCOMPARE(open->indexOf(ActId()), -1);
    }

    void savesAtOnceAndSaysSo()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        QSignalSpy saved(open.get(), &OpenCase::saved);
        QSignalSpy changed(open.get(), &OpenCase::changed);
        Client client = open->record().client;
        client.alias = u"이예시"_s;
        open->update(client);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(window.cases.caseRecord(open->id())->client.alias, u"이예시"_s);
        open->update(client); // nothing new
        QCOMPARE(saved.size(), 1);
    }

    void takesBackByName()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        const QList<Act> before = open->record().acts;
        QVERIFY(open->undoName().isEmpty());
        open->remove(before[1]);
        QCOMPARE(open->record().acts.size(), 3);
        QVERIFY(!open->undoName().isEmpty());
        open->undo();
        QCOMPARE(open->record().acts.size(), 4);
        QCOMPARE(open->record().acts[1].what, before[1].what);
        Act changed = open->record().acts[0];
        changed.place = u"다른 곳"_s;
        open->update(changed);
        open->undo();
        QCOMPARE(open->record().acts[0].place, before[0].place);
        open->add(actSaying(u"새 행위"_s));
        QCOMPARE(open->record().acts.size(), 5);
        open->undo();
        QCOMPARE(open->record().acts.size(), 4);
        QVERIFY(open->undoName().isEmpty());
    }

    void addsManyActsInOneStep()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        open->add(QList<Act> { actSaying(u"하나"_s), actSaying(u"둘"_s) });
        QCOMPARE(open->record().acts.size(), 6);
        open->undo();
        QCOMPARE(open->record().acts.size(), 4);
    }

    void failureChangesNothingAndShowsWhatIsThere()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        QSignalSpy failed(open.get(), &OpenCase::failed);
        Act act = open->record().acts[0];
        act.statute = u"NO-SUCH"_s;
        open->update(act);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::UnknownStatute);
        QCOMPARE(open->record().acts[0].statute, QString());
        QVERIFY(open->undoName().isEmpty());
    }

    void refusesToOverwriteWhatAnotherChanged()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        Case elsewhere = open->record().caseRecord;
        elsewhere.summary = u"다른 곳에서"_s;
        QVERIFY(window.cases.updateCase(open->record().caseRecord, elsewhere));
        QSignalSpy failed(open.get(), &OpenCase::failed);
        Case mine = open->record().caseRecord;
        mine.summary = u"여기서"_s;
        open->update(mine);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Stale);
        QCOMPARE(open->record().caseRecord.summary, u"다른 곳에서"_s);
    }

    void firstWordsOfAStatementMakeIt()
    {
        CaseWindow window;
        OpenCase open(window.services(), window.newCase());
        QVERIFY(open.open());
        QVERIFY(!open.record().statement);
        VictimStatement statement;
        statement.harm = u"그날 있었던 일"_s;
        open.update(statement);
        QVERIFY(open.record().statement);
        QCOMPARE(open.record().statement->harm, u"그날 있었던 일"_s);
    }

    void withdrawalIsNotTakenBack()
    {
        CaseWindow window;
        OpenCase open(window.services(), window.newCase());
        QVERIFY(open.open());
        Consent consent;
        consent.version = u"F33/2026-09"_s;
        consent.givenOn = open.today();
        open.add(consent);
        QCOMPARE(open.record().consents.size(), 1);
        open.withdraw(open.record().consents[0], open.today());
        QVERIFY(!open.record().consents[0].isValid(open.today()));
        QVERIFY(open.undoName().isEmpty());
    }

    void unknownCaseCannotBeOpened()
    {
        CaseWindow window;
        OpenCase open(window.services(), window.ids.make<CaseId>());
        QCOMPARE(open.open().error().code, ErrorCode::NotFound);
    }
};

GYEOT_TEST(TestOpenCase)
#include "tst_opencase.moc"
