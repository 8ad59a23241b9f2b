#include "core/store/assignment.h"
#include "core/store/change.h"
#include "tests/core/store/peoplestore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char words[] = "copper kettle on the stove";

/** A store with a case of its first user, and one more user with these roles at it. */
struct AssignedStore : PeopleStore {
    explicit AssignedStore(Roles roles)
    {
        other = *add(u"박동료"_s, words, roles);
        assign(store->user());
        auto change = *Change::begin(*store, "thing.add", caseId);
        std::ignore = change.create(thing, object, caseId);
        std::ignore = change.set(thing, object, "note", u"상담 기록"_s);
        std::ignore = change.set(thing, object, "true_name", u"이름"_s);
        std::ignore = change.set(thing, object, "wrapped", QByteArray("증거"));
        if (!change.commit() || !openAs(u"박동료"_s, words))
            qFatal("no store");
    }
    /** Null: nobody has it. */
    void assign(UserId counselor)
    {
        const WriteScope records(store->database(), WriteScope::Over::Records);
        auto row = Statement::prepare(store->database(), uR"(
            INSERT INTO cases (site_id, id, case_id, counselor)
            VALUES ('S07', :id, :id, :counselor)
            ON CONFLICT (site_id, id) DO UPDATE SET counselor = excluded.counselor)");
        row->bind(":id", caseId);
        if (counselor.isNull())
            row->bindNull(":counselor");
        else
            row->bind(":counselor", counselor);
        if (!row->run())
            qFatal("no case");
    }
    QByteArray read(const char* name) const
    {
        const auto opened = store->unsealField(thing, caseId, object, name, std::get<QByteArray>(field(name)));
        return opened ? QByteArray("opens") : QByteArray(errorName(opened.error().code).data());
    }

    UserId other;
};

} // namespace

class AssignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void INS_01_sealedPartsOfAnothersCaseStayClosed_data()
    {
        QTest::addColumn<int>("roles");
        QTest::addColumn<QByteArray>("identity");
        QTest::addColumn<QByteArray>("evidence");
        QTest::addColumn<QByteArray>("notes");
        const QByteArray opens = "opens";
        const QByteArray others = "NOT_ASSIGNED";
        const QByteArray noKey = "NOT_FOUND";
        const auto row = [](const char* name, Roles roles, const QByteArray& identity, const QByteArray& evidence,
                             const QByteArray& notes) {
            QTest::newRow(name) << int(roles) << identity << evidence << notes;
        };
        row("a counselor", Role::Counselor, opens, others, others);
        row("a counselor who prints packets", Role::Counselor | Role::DocumentOfficer, opens, opens, others);
        row("a counselor who supervises", Role::Counselor | Role::Supervisor, opens, opens, others);
        row("a supervisor", Role::Supervisor, opens, opens, noKey);
        row("intake", Role::Intake, opens, noKey, noKey);
    }
    void INS_01_sealedPartsOfAnothersCaseStayClosed()
    {
        QFETCH(int, roles);
        QFETCH(QByteArray, identity);
        QFETCH(QByteArray, evidence);
        QFETCH(QByteArray, notes);
        AssignedStore s { Roles::fromInt(roles) };
        QCOMPARE(s.read("true_name"), identity);
        QCOMPARE(s.read("wrapped"), evidence);
        QCOMPARE(s.read("note"), notes);
    }

    void theCaseOfNobodyIsEverybodys()
    {
        AssignedStore s { Role::Counselor };
        QVERIFY(*isOthersCase(*s.store, s.caseId));
        QCOMPARE(s.store->caseKey(s.caseId, Compartment::Notes).error().code, ErrorCode::NotAssigned);
        s.assign(UserId());
        QVERIFY(!*isOthersCase(*s.store, s.caseId));
        QCOMPARE(s.read("note"), QByteArray("opens"));
    }

    void handedOverItOpens()
    {
        AssignedStore s { Role::Counselor };
        s.assign(s.other);
        QCOMPARE(s.read("note"), QByteArray("opens"));
        QCOMPARE(s.read("wrapped"), QByteArray("opens"));
        QVERIFY(s.store->caseKey(s.caseId, Compartment::Notes));
    }
};

GYEOT_TEST(AssignmentTest)
#include "tst_assignment.moc"
