#include "tests/core/cases/casestore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class TaskServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeChangedDoneAndRemoved()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        QCOMPARE(fixture.tasks.addTask({ .caseId = id }).error(), (Error { ErrorCode::MissingField, u"title"_s }));
        const Task before = *fixture.tasks.addTask({ .caseId = id, .title = u"전화하기"_s });
        const Task after { before.id, id, u"고소장 접수 동행"_s, { 2026, 11, 25 }, {}, TaskOrigin::Plan };
        QVERIFY(fixture.tasks.updateTask(before, after));
        QCOMPARE(
            fixture.tasks.updateTask(after, { .id = after.id, .caseId = id }).error().code, ErrorCode::MissingField);
        QVERIFY(fixture.tasks.finishTask(after));
        const Task done = fixture.record(id).tasks.first();
        QCOMPARE(done.doneMs, std::optional(fixture.clock.ms));
        QCOMPARE(done.title, after.title);
        QCOMPARE(fixture.tasks.removeTask(after).error().code, ErrorCode::Stale);
        QVERIFY(fixture.tasks.removeTask(done));
        QVERIFY(fixture.record(id).tasks.isEmpty());
    }
};

GYEOT_TEST(TaskServiceTest)
#include "tst_taskservice.moc"
