#include "core/cases/actexhibittable.h"
#include "core/cases/acttable.h"
#include "core/cases/casetable.h"
#include "core/cases/clienttable.h"
#include "core/cases/consenttable.h"
#include "core/cases/guardiantable.h"
#include "core/cases/recordwriting.h"
#include "core/cases/safecontacttable.h"
#include "core/cases/suspecttable.h"
#include "core/cases/tasktable.h"
#include "core/cases/victimstatementtable.h"
#include "tests/core/cases/casestore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class RecordWritingTest : public QObject {
    Q_OBJECT

private:
    /** A row that Change alone made, with nothing set, reads as the record with nothing set. */
    template<typename Table, typename Record>
    void check()
    {
        TestStore fixture;
        Record blank;
        blank.id = fixture.ids.make<decltype(blank.id)>();
        if constexpr (requires { blank.caseId; })
            blank.caseId = fixture.ids.make<CaseId>();
        const CaseId caseId = RecordWriting::caseOf(blank);
        auto change = Change::begin(*fixture.store, "test.blank", caseId);
        QVERIFY(change->create(Table::type, blank.id.uuid(), caseId));
        QVERIFY(change->commit());
        const auto read = Table::ofCase(*fixture.store, caseId);
        QVERIFY2(read, read ? "" : read.error().detail.constData());
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first() == blank);
        QCOMPARE(Table::values(blank).size(), Table::type.fields.size());
    }

private Q_SLOTS:
    void defaultsOfRowsAndRecordsAgree()
    {
        check<CaseTable, Case>();
        check<ClientTable, Client>();
        check<GuardianTable, Guardian>();
        check<SafeContactTable, SafeContact>();
        check<SuspectTable, Suspect>();
        check<ActTable, Act>();
        check<VictimStatementTable, VictimStatement>();
        check<ConsentTable, Consent>();
        check<TaskTable, Task>();
    }

    void aRowThatMakesNoSenseIsDamage()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        const Act act = *fixture.acts.addAct({ .caseId = id });
        auto change = Change::begin(*fixture.store, "test.damage", id);
        QVERIFY(change->set(ActTable::type, act.id.uuid(), "happened", u"작년"_s));
        QVERIFY(change->commit());
        const auto read = fixture.cases.caseRecord(id);
        QCOMPARE(
            read.error(), (Error { ErrorCode::StoreDamaged, u"2026-0001"_s, "acts.happened" })); // which case it is
    }

    void aFailureUndoesTheWholeCall()
    {
        CaseStore fixture;
        const CaseId id = fixture.newCase();
        Act good { .caseId = id, .what = u"첫 줄"_s };
        Act bad { .caseId = id, .recipients = -1 }; // the schema refuses it
        QCOMPARE(fixture.acts.addActs({ good, bad }).error().code, ErrorCode::Constraint);
        QVERIFY(fixture.record(id).acts.isEmpty());
        QVERIFY(fixture.cases.search(u"첫 줄")->isEmpty());
    }
};

GYEOT_TEST(RecordWritingTest)
#include "tst_recordwriting.moc"
