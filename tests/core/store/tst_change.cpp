#include "core/base/json.h"
#include "core/store/change.h"
#include "core/store/operationtable.h"
#include "core/store/valuejson.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ThingStore {
    Change begin(const char* action = "thing.edit") { return std::move(*Change::begin(*store, action, caseId)); }
    Result<void> make(const QString& word = u"하나"_s)
    {
        Change change = begin("thing.add");
        std::ignore = change.create(thing, object, caseId);
        std::ignore = change.set(thing, object, "word", word);
        return change.commit();
    }
    Result<void> setOne(const char* field, const Value& value)
    {
        Change change = begin();
        std::ignore = change.set(thing, object, field, value);
        return change.commit();
    }
    OperationTable operations() const { return { store->database(), store->siteId() }; }
    QList<Operation> all() const { return operations().range(store->id(), 0, 1000).value_or(QList<Operation>()); }
    qint64 auditRows() const { return count(u"SELECT count(*) FROM audit_log"); }
};

} // namespace

class ChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesRowOperationsAndOneAuditRow()
    {
        Fixture fixture;
        const qint64 before = fixture.auditRows();
        QVERIFY(fixture.make());
        QVERIFY(fixture.field("word") == Value(u"하나"_s));
        QCOMPARE(fixture.auditRows(), before + 1);

        const QList<Operation> all = fixture.all();
        QCOMPARE(all.size(), 2);
        Operation expected;
        expected.id = { fixture.store->id(), 1 };
        expected.hlc = all[0].hlc;
        expected.user = fixture.store->user();
        expected.type = OperationType::Add;
        expected.caseId = fixture.caseId;
        expected.kind = u"thing"_s;
        expected.object = fixture.object;
        QVERIFY(all[0] == expected);
        expected.id.n = 2;
        expected.hlc = all[1].hlc;
        expected.type = OperationType::Set;
        expected.field = u"word"_s;
        expected.value = "\"하나\"";
        QVERIFY(all[1] == expected);
        QVERIFY(all[0].hlc < all[1].hlc);
    }

    void nothingHappensWithoutCommit()
    {
        Fixture fixture;
        const qint64 before = fixture.auditRows();
        {
            Change change = fixture.begin();
            QVERIFY(change.create(thing, fixture.object, fixture.caseId));
            QVERIFY(change.set(thing, fixture.object, "true_name", u"가상 이름"_s));
        }
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 0);
        QCOMPARE(fixture.all().size(), 0);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM case_keys"), 0);
        QCOMPARE(fixture.auditRows(), before);
        QVERIFY(fixture.make()); // and the next numbers have no gap
        QCOMPARE(fixture.all().first().id.n, 1);
    }

    void eachWriteRestsOnTheOneBefore()
    {
        Fixture fixture;
        QVERIFY(fixture.make());
        QVERIFY(fixture.setOne("word", u"둘"_s));
        QVERIFY(fixture.setOne("size", qint64(3)));
        const QList<Operation> all = fixture.all();
        QCOMPARE(all[2].base, QList<OperationId> { all[1].id });
        QCOMPARE(all[3].base, QList<OperationId>());
        QCOMPARE(*fixture.operations().heads(fixture.object, u"word"_s), QList<OperationId> { all[2].id });
    }

    void keepsWhatUndoPutsBack_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<Value>("first");
        QTest::addColumn<Value>("second");
        QTest::newRow("text") << QByteArray("word") << Value(u"하나"_s) << Value(u"둘"_s);
        QTest::newRow("number") << QByteArray("size") << Value(qint64(-7)) << Value();
        QTest::newRow("bytes") << QByteArray("raw") << Value(QByteArray("\0\xff", 2)) << Value(QByteArray("b"));
    }
    void keepsWhatUndoPutsBack()
    {
        QFETCH(QByteArray, field);
        QFETCH(Value, first);
        QFETCH(Value, second);
        Fixture fixture;
        QVERIFY(fixture.make(u"처음"_s));
        QVERIFY(fixture.setOne(field.constData(), first));
        QVERIFY(fixture.setOne(field.constData(), second));
        const QByteArray old = *fixture.operations().oldValue(fixture.all().last().id);
        const auto back = valueFromJson(old, thing.field(QString::fromLatin1(field))->kind);
        QVERIFY(back && *back == first);
        QVERIFY(fixture.setOne(field.constData(), *back));
        QVERIFY(fixture.field(field.constData()) == first);
    }

    void theOldSealedValueIsKeptAsCiphertext()
    {
        Fixture fixture;
        QVERIFY(fixture.make());
        QVERIFY(fixture.setOne("true_name", u"처음 이름"_s));
        const QByteArray column = std::get<QByteArray>(fixture.field("true_name"));
        QVERIFY(fixture.setOne("true_name", u"다음 이름"_s));
        const auto back =
            valueFromJson(*fixture.operations().oldValue(fixture.all().last().id), FieldType::Kind::Bytes);
        QVERIFY(*back == Value(column));
        QCOMPARE(fixture.store->unsealField(thing, fixture.caseId, fixture.object, "true_name", column),
            u"처음 이름"_s.toUtf8());
    }

    void anEqualValueIsNoOperation_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<Value>("value");
        QTest::newRow("text") << QByteArray("word") << Value(u"하나"_s);
        QTest::newRow("nothing where nothing is") << QByteArray("size") << Value();
        QTest::newRow("sealed") << QByteArray("true_name") << Value(u"가상 이름"_s);
        QTest::newRow("sealed nothing") << QByteArray("note") << Value();
    }
    void anEqualValueIsNoOperation()
    {
        QFETCH(QByteArray, field);
        QFETCH(Value, value);
        Fixture fixture;
        QVERIFY(fixture.make());
        QVERIFY(fixture.setOne(field.constData(), value));
        const qint64 rows = fixture.auditRows();
        const qsizetype operations = fixture.all().size();
        QVERIFY(fixture.setOne(field.constData(), value));
        QCOMPARE(fixture.all().size(), operations);
        QCOMPARE(fixture.auditRows(), rows); // nothing changed, nothing to tell
    }

    void sealsWhatBelongsToACompartment_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<Value>("value");
        QTest::newRow("identity") << QByteArray("true_name") << Value(u"가상 이름"_s);
        QTest::newRow("notes, empty text") << QByteArray("note") << Value(u""_s);
        QTest::newRow("evidence, bytes") << QByteArray("wrapped") << Value(QByteArray("\0k", 2));
    }
    void sealsWhatBelongsToACompartment()
    {
        QFETCH(QByteArray, field);
        QFETCH(Value, value);
        Fixture fixture;
        QVERIFY(fixture.make());
        QVERIFY(fixture.setOne(field.constData(), value));
        const QByteArray column = std::get<QByteArray>(fixture.field(field.constData()));
        QCOMPARE(fixture.store->unsealField(thing, fixture.caseId, fixture.object, field.constData(), column),
            valueToPlain(value));
        const Operation operation = fixture.all().last();
        QVERIFY(!operation.value.contains(valueToPlain(value).toBase64()) || valueToPlain(value).isEmpty());
        QVERIFY(operation.value.contains("sealed"));
        QVERIFY(operation.officeSealed.isEmpty()); // no office enrolled
        QVERIFY(fixture.setOne(field.constData(), Value()));
        QVERIFY(fixture.field(field.constData()) == Value());
    }

    void aSealedValueCannotBeMoved()
    {
        Fixture fixture;
        QVERIFY(fixture.make());
        QVERIFY(fixture.setOne("true_name", u"가상 이름"_s));
        const QByteArray column = std::get<QByteArray>(fixture.field("true_name"));
        const auto open = [&](CaseId caseId, const QUuid& object, const char* field, const QByteArray& bytes) {
            const auto opened = fixture.store->unsealField(thing, caseId, object, field, bytes);
            return opened ? ErrorCode::OkDuplicate : opened.error().code;
        };
        QCOMPARE(open(fixture.caseId, fixture.ids.next(), "true_name", column), ErrorCode::SealBroken);
        QCOMPARE(open(fixture.ids.make<CaseId>(), fixture.object, "true_name", column), ErrorCode::NotFound);
        QVERIFY(fixture.setOne("note", u"다른 칸"_s));
        QCOMPARE(open(fixture.caseId, fixture.object, "note", column), ErrorCode::SealBroken);
        QByteArray older = column;
        older[23] = char(older[23] - 1); // claims to have been written by the operation before
        QCOMPARE(open(fixture.caseId, fixture.object, "true_name", older), ErrorCode::SealBroken);
        QCOMPARE(open(fixture.caseId, fixture.object, "true_name", column.first(24)), ErrorCode::BadForm);
        QCOMPARE(open(fixture.caseId, fixture.object, "word", column), ErrorCode::UnknownField);
        QVERIFY(fixture.store->database().execute("SELECT 1"));
    }

    void theTrashKeepsAndGivesBack()
    {
        Fixture fixture;
        QVERIFY(fixture.make());
        fixture.clock.ms += 5000;
        Change bury = fixture.begin("thing.remove");
        QVERIFY(bury.remove(thing, fixture.object, "entered_twice"));
        QVERIFY(bury.commit());
        QVERIFY(fixture.field("deleted_ms") == Value(fixture.clock.ms));
        QCOMPARE(fixture.all().last().type, OperationType::Tomb);
        QCOMPARE(fixture.all().last().value, QByteArray("\"entered_twice\""));
        QCOMPARE(fixture.setOne("word", u"둘"_s).error().code, ErrorCode::NotFound);

        Change back = fixture.begin("thing.restore");
        QVERIFY(back.restore(thing, fixture.object));
        QVERIFY(back.commit());
        QVERIFY(fixture.field("deleted_ms") == Value());
        const QList<OperationId> buried { { fixture.store->id(), 3 } };
        QCOMPARE(fixture.all().last().base, buried);
        QVERIFY(fixture.setOne("word", u"둘"_s));
        Change again = fixture.begin();
        QCOMPARE(again.restore(thing, fixture.object).error().code, ErrorCode::NotFound);
    }

    void theFirstFailureIsRemembered()
    {
        Fixture fixture;
        QVERIFY(fixture.make());
        Change change = fixture.begin();
        QVERIFY(change.set(thing, fixture.object, "word", u"둘"_s));
        QCOMPARE(change.set(thing, fixture.object, "no_such", qint64(1)).error().code, ErrorCode::UnknownField);
        QCOMPARE(change.set(thing, fixture.object, "size", qint64(1)).error().code, ErrorCode::UnknownField);
        const auto done = change.commit();
        QCOMPARE(done.error().code, ErrorCode::UnknownField);
        QCOMPARE(done.error().subject, u"no_such"_s);
        QVERIFY(fixture.field("word") == Value(u"하나"_s));
        QVERIFY(fixture.setOne("word", u"셋"_s)); // the next change is free to begin
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("what the schema forbids") << QByteArray("word") << Value(u"refused"_s) << ErrorCode::Constraint;
        QTest::newRow("another kind") << QByteArray("size") << Value(u"text"_s) << ErrorCode::Constraint;
        QTest::newRow("a number JSON cannot carry")
            << QByteArray("size") << Value((qint64(1) << 53)) << ErrorCode::Constraint;
        QTest::newRow("NUL in text") << QByteArray("word") << Value(u"a\0b"_s) << ErrorCode::Constraint;
        QTest::newRow("NUL in sealed text") << QByteArray("note") << Value(u"a\0b"_s) << ErrorCode::Constraint;
        QTest::newRow("too long") << QByteArray("word") << Value(QString(512 * 1024 + 1, u'x')) << ErrorCode::TooLarge;
        QTest::newRow("too long once escaped")
            << QByteArray("word") << Value(QString(500 * 1024, u'\1')) << ErrorCode::TooLarge;
    }
    void refuses()
    {
        QFETCH(QByteArray, field);
        QFETCH(Value, value);
        QFETCH(ErrorCode, code);
        Fixture fixture;
        QVERIFY(fixture.make());
        const auto done = fixture.setOne(field.constData(), value);
        QCOMPARE(done.error().code, code);
        QCOMPARE(done.error().subject, QString::fromLatin1(field));
    }

    void rowsThatAreThereOrNot()
    {
        Fixture fixture;
        QCOMPARE(fixture.setOne("word", u"x"_s).error().code, ErrorCode::NotFound);
        QVERIFY(fixture.make());
        QCOMPARE(fixture.make().error().code, ErrorCode::AlreadyExists);
        Change bury = fixture.begin();
        QCOMPARE(bury.remove(thing, fixture.ids.next(), "x").error().code, ErrorCode::NotFound);
    }

    void oneAtATime()
    {
        Fixture fixture;
        const Change open = fixture.begin();
        QCOMPARE(Change::begin(*fixture.store, "thing.edit", {}).error().code, ErrorCode::StoreInUse);
        QCOMPARE(fixture.store->auditRead("case.open", fixture.caseId).error().code, ErrorCode::StoreInUse);
    }

    void recordsOfNoCase()
    {
        Fixture fixture;
        Change change = std::move(*Change::begin(*fixture.store, "contact.add", {}));
        QVERIFY(change.create(thing, fixture.object, {}));
        QVERIFY(change.set(thing, fixture.object, "true_name", u"기관 담당자"_s));
        QVERIFY(change.commit());
        const QByteArray column = std::get<QByteArray>(fixture.field("true_name"));
        QCOMPARE(fixture.store->unsealField(thing, {}, fixture.object, "true_name", column), u"기관 담당자"_s.toUtf8());
        QVERIFY(fixture.field("case_id") == Value());
    }

    void theClockNeverGoesBack()
    {
        Fixture fixture;
        QVERIFY(fixture.make());
        const qint64 last = fixture.all().last().hlc;
        fixture.clock.ms -= 3 * 24 * 3600 * 1000LL;
        QVERIFY(fixture.setOne("word", u"둘"_s));
        QVERIFY(fixture.all().last().hlc > last);
        QVERIFY(fixture.reopen()); // and neither across a restart
        QVERIFY(fixture.setOne("word", u"셋"_s));
        const QList<Operation> all = fixture.all();
        QVERIFY(all[3].hlc > all[2].hlc);
        QCOMPARE(all[3].id.n, 4);
    }

    void otherTablesGoWithIt()
    {
        Fixture fixture;
        const auto note = [&](Change& change) {
            std::ignore = change;
            return fixture.store->database().execute(
                "INSERT INTO settings (site_id, key, value) VALUES ('S07', 'test.seen', '1')");
        };
        {
            Change change = fixture.begin();
            QVERIFY(note(change));
        }
        QCOMPARE(fixture.count(u"SELECT count(*) FROM settings"), 0);
        Change change = fixture.begin();
        QVERIFY(note(change));
        QVERIFY(change.commit());
        QCOMPARE(fixture.count(u"SELECT count(*) FROM settings"), 1);
    }
};

GYEOT_TEST(ChangeTest)
#include "tst_change.moc"
