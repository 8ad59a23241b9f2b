#include "core/base/json.h"
#include "core/store/hybridclock.h"
#include "core/store/migrations.h"
#include "core/store/operationlog.h"
#include "core/store/transaction.h"
#include "tests/core/store/databasefixture.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

StoreId storeOf(char last)
{
    return StoreId(QUuid::fromString(u"0193f0c0-0000-7000-8000-00000000000%1"_s.arg(QChar::fromLatin1(last))));
}

const QUuid object = QUuid::fromString(u"0193f0c0-0000-7000-8000-0000000000ff"_s);
const CaseId caseId(QUuid::fromString(u"0193f0c0-0000-7000-8000-0000000000cc"_s));
constexpr qint64 noon = 1795309200000LL << 16;

Operation operation(char store, qint64 n, qint64 hlc, QList<OperationId> base = {}, QByteArray value = {})
{
    Operation made;
    made.id = { storeOf(store), n };
    made.hlc = noon + hlc;
    made.user = UserId(QUuid::fromString(u"0193f0c0-0000-7000-8000-000000000001"_s));
    made.caseId = caseId;
    made.kind = u"thing"_s;
    made.object = object;
    made.field = u"word"_s;
    made.base = std::move(base);
    made.value = value.isNull() ? '"' + made.id.toString().right(3).toUtf8() + '"' : value;
    return made;
}

Operation rowOperation(OperationType type, char store, qint64 n, qint64 hlc, QList<OperationId> base = {})
{
    Operation made = operation(store, n, hlc, std::move(base), type == OperationType::Tomb ? "\"x\"" : "null");
    made.type = type;
    made.field.clear();
    if (type == OperationType::Add)
        made.value = QByteArray();
    return made;
}

/** A store's tables without a store: what comes in is merged one by one. */
struct Fixture : DatabaseFixture {
    Fixture()
    {
        if (!migrate(*database, *bundledMigrations()))
            qFatal("no schema");
        makeThings(*database);
    }
    OperationLog log() { return { *database, u"S07"_s, thingTypes }; }
    OperationTable table() { return { *database, u"S07"_s }; }

    /** All or nothing, as a Merge does it. */
    Result<OperationLog::Outcome> merge(const Operation& incoming)
    {
        auto transaction = Transaction::begin(*database);
        auto outcome = log().merge(incoming);
        if (outcome && !transaction->commit())
            qFatal("no commit");
        return outcome;
    }
    /** Everything the merge decides, as text. */
    QByteArray state()
    {
        QByteArray text;
        auto heads = Statement::prepare(
            *database, u"SELECT field, store_id, n FROM field_heads ORDER BY object_id, field, store_id, n");
        while (*heads->step())
            text += heads->text(0).toUtf8() + ' ' + heads->text(1).right(1).toUtf8()
                + QByteArray::number(heads->integer(2)) + '\n';
        auto rows = Statement::prepare(*database, u"SELECT word, size, deleted_ms FROM things ORDER BY id");
        while (*rows->step())
            text +=
                "row " + rows->text(0).toUtf8() + ' ' + rows->text(1).toUtf8() + ' ' + rows->text(2).toUtf8() + '\n';
        return text;
    }
    void clear()
    {
        const WriteScope records(*database, WriteScope::Over::Records);
        if (!database->execute("DELETE FROM operations; DELETE FROM field_heads; DELETE FROM things"))
            qFatal("not cleared");
    }
};

/** Several stores writing one field and now and then seeing each other: a history as it can really come about. */
QList<Operation> randomHistory(QRandomGenerator& random, int length)
{
    struct Replica {
        QList<OperationId> heads;
        qint64 n = 0;
        qint64 clock = 0;
    };
    std::array<Replica, 3> replicas;
    QList<Operation> history;
    for (int i = 0; i < length; ++i) {
        const int who = random.bounded(3);
        Replica& writer = replicas[size_t(who)];
        Operation made = operation(char('a' + who), ++writer.n, writer.clock += random.bounded(1, 4), writer.heads);
        writer.heads = headsAfter(writer.heads, made, false);
        history.append(made);
        if (random.bounded(2) == 0) { // another one sees all that this one has written
            Replica& reader = replicas[size_t(random.bounded(3))];
            for (const Operation& seen : std::as_const(history)) {
                const bool overwritten =
                    std::ranges::any_of(history, [&](const Operation& later) { return later.base.contains(seen.id); });
                if (!overwritten && !reader.heads.contains(seen.id))
                    reader.heads = headsAfter(reader.heads, seen, false);
                reader.clock = std::max(reader.clock, seen.hlc - noon);
            }
        }
    }
    return history;
}

} // namespace

class OperationLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRule_data()
    {
        QTest::addColumn<QList<OperationId>>("heads");
        QTest::addColumn<QList<OperationId>>("base");
        QTest::addColumn<bool>("overwritten");
        QTest::addColumn<QList<OperationId>>("after");
        const OperationId a { storeOf('a'), 1 };
        const OperationId b { storeOf('b'), 1 };
        const OperationId next { storeOf('c'), 1 };
        using Ids = QList<OperationId>;
        QTest::newRow("the first") << Ids {} << Ids {} << false << Ids { next };
        QTest::newRow("saw it: replaces") << Ids { a } << Ids { a } << false << Ids { next };
        QTest::newRow("did not see it: beside") << Ids { a } << Ids {} << false << Ids { a, next };
        QTest::newRow("settles a conflict") << Ids { a, b } << Ids { a, b } << false << Ids { next };
        QTest::newRow("saw one of two") << Ids { a, b } << Ids { b } << false << Ids { a, next };
        QTest::newRow("late: somebody wrote over it already") << Ids { a } << Ids {} << true << Ids { a };
        QTest::newRow("late, and what it overwrote is here") << Ids { a, b } << Ids { b } << true << Ids { a };
    }
    void theRule()
    {
        QFETCH(QList<OperationId>, heads);
        QFETCH(QList<OperationId>, base);
        QFETCH(bool, overwritten);
        QFETCH(QList<OperationId>, after);
        QCOMPARE(headsAfter(heads, operation('c', 1, 0, base), overwritten), after);
    }

    void showsTheGreatestOfConcurrentValues_data()
    {
        QTest::addColumn<Operation>("one");
        QTest::addColumn<Operation>("two");
        QTest::addColumn<QString>("shown");
        QTest::newRow("later clock") << operation('a', 1, 9) << operation('b', 1, 5) << u"a:1"_s;
        QTest::newRow("same clock, greater store") << operation('a', 1, 5) << operation('b', 1, 5) << u"b:1"_s;
        QTest::newRow("same clock and store, greater number")
            << operation('a', 2, 5) << operation('a', 1, 5) << u"a:2"_s;
    }
    void showsTheGreatestOfConcurrentValues()
    {
        QFETCH(Operation, one);
        QFETCH(Operation, two);
        QFETCH(QString, shown);
        for (const bool turned : { false, true }) {
            Fixture fixture;
            QCOMPARE(*fixture.merge(turned ? two : one), OperationLog::Outcome::Applied);
            QCOMPARE(*fixture.merge(turned ? one : two), OperationLog::Outcome::Conflict);
            auto query = Statement::prepare(*fixture.database, u"SELECT word FROM things");
            QVERIFY(*query->step());
            QCOMPARE(query->text(0), shown);
            query->reset();
            QCOMPARE(fixture.table().heads(object, u"word"_s)->size(), 2);
        }
    }

    void aSecondTimeChangesNothing()
    {
        Fixture fixture;
        const Operation once = operation('a', 1, 1);
        QCOMPARE(*fixture.merge(once), OperationLog::Outcome::Applied);
        const QByteArray state = fixture.state();
        QCOMPARE(*fixture.merge(once), OperationLog::Outcome::Known);
        Operation resealed = once;
        resealed.officeSealed = "another box";
        QCOMPARE(*fixture.merge(resealed), OperationLog::Outcome::Known);
        QCOMPARE(fixture.state(), state);
    }

    void twoHistoriesOfOneStoreAreRefused()
    {
        Fixture fixture;
        QVERIFY(fixture.merge(operation('a', 1, 1)));
        const QByteArray state = fixture.state();
        QCOMPARE(fixture.merge(operation('a', 1, 1, {}, "\"other\"")).error().code, ErrorCode::Stale);
        QCOMPARE(fixture.state(), state);
    }

    void everyOrderEndsTheSame_data()
    {
        QTest::addColumn<QList<Operation>>("history");
        const Operation a1 = operation('a', 1, 1);
        const Operation b1 = operation('b', 1, 2);
        const Operation a2 = operation('a', 2, 3, { a1.id });
        const Operation c1 = operation('c', 1, 4, { a2.id, b1.id });
        const Operation a3 = operation('a', 3, 5, { a2.id });
        const Operation add = rowOperation(OperationType::Add, 'a', 9, 0);
        const Operation bury = rowOperation(OperationType::Tomb, 'b', 9, 3, { add.id });
        const Operation back = rowOperation(OperationType::Add, 'c', 9, 4, { bury.id });
        QTest::newRow("a chain") << QList<Operation> { a1, a2, a3 };
        QTest::newRow("a conflict settled by one who saw both, and not by another")
            << QList<Operation> { a1, b1, a2, c1, a3 };
        QTest::newRow("a row made, buried, edited, and taken back") << QList<Operation> { add, bury, a1, back };
        QTest::newRow("buried by one, edited by another") << QList<Operation> { add, a1, bury };
    }
    void everyOrderEndsTheSame()
    {
        QFETCH(QList<Operation>, history);
        std::vector<int> order(size_t(history.size()));
        std::iota(order.begin(), order.end(), 0);
        Fixture fixture;
        const auto unsaved = Transaction::begin(*fixture.database); // many merges, none to keep
        QByteArray expected;
        do {
            fixture.clear();
            for (const int i : order)
                QVERIFY(fixture.log().merge(history[i]));
            if (expected.isEmpty())
                expected = fixture.state();
            QCOMPARE(fixture.state(), expected);
        } while (std::ranges::next_permutation(order).found);
    }

    void everyOrderOfARandomHistoryEndsTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyOrderOfARandomHistoryEndsTheSame()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QList<Operation> history = randomHistory(random, 14);
        // What must be left: the operations nobody wrote over, found without the code under test.
        QList<OperationId> expected;
        for (const Operation& one : std::as_const(history)) {
            if (std::ranges::none_of(history, [&one](const Operation& other) { return other.base.contains(one.id); }))
                expected << one.id;
        }
        std::ranges::sort(expected);
        Fixture fixture;
        const auto unsaved = Transaction::begin(*fixture.database);
        for (int round = 0; round < 6; ++round) {
            std::shuffle(history.begin(), history.end(), random);
            fixture.clear();
            for (const Operation& one : std::as_const(history)) {
                QVERIFY(fixture.log().merge(one));
                if (random.bounded(3) == 0) // some come twice
                    QVERIFY(fixture.log().merge(history[random.bounded(history.size())]));
            }
            QCOMPARE(*fixture.table().heads(object, u"word"_s), expected);
            const auto shown = std::ranges::max_element(history, {},
                [&](const Operation& one) { return std::tuple(expected.contains(one.id), one.hlc, one.id); });
            QCOMPARE(fixture.table().winner(object, u"word"_s)->value().id, shown->id);
        }
    }

    void carriesWhatItDoesNotKnow()
    {
        Fixture fixture;
        Operation field = operation('a', 1, 1, {}, R"({"later":1})");
        field.field = u"of_a_newer_program"_s;
        Operation kind = operation('a', 2, 2);
        kind.kind = u"unheard_of"_s;
        kind.object = QUuid::fromString(u"0193f0c0-0000-7000-8000-0000000000fe"_s);
        QVERIFY(fixture.merge(field) && fixture.merge(kind));
        const auto kept = fixture.table().range(storeOf('a'), 0, 9);
        QVERIFY(kept->at(0) == field && kept->at(1) == kind);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 1);
    }

    void aSealedValueBecomesABoxInTheRow()
    {
        Fixture fixture;
        Operation sealed = operation('a', 1, 1, {}, R"({"sealed":"00"})");
        sealed.field = u"true_name"_s;
        sealed.officeSealed = QByteArray("\2box", 4);
        QVERIFY(fixture.merge(sealed));
        auto query = Statement::prepare(*fixture.database, u"SELECT true_name FROM things");
        QVERIFY(*query->step());
        QCOMPARE(query->blob(0).size(), 24 + 4);
        QVERIFY(query->blob(0).endsWith("\2box"));
        query->reset();
        Operation emptied = operation('a', 2, 2, { sealed.id }, "null");
        emptied.field = u"true_name"_s;
        QVERIFY(fixture.merge(emptied));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things WHERE true_name IS NULL"), 1);
    }

    void refusesAValueTheFieldCannotHold_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("another kind") << u"size"_s << QByteArray("\"three\"") << ErrorCode::BadForm;
        QTest::newRow("against the schema") << u"word"_s << QByteArray("\"refused\"") << ErrorCode::Constraint;
        QTest::newRow("nothing where something must be") << u"word"_s << QByteArray("null") << ErrorCode::Constraint;
    }
    void refusesAValueTheFieldCannotHold()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        QFETCH(ErrorCode, code);
        Fixture fixture;
        Operation bad = operation('a', 1, 1, {}, value);
        bad.field = field;
        const auto refused = fixture.merge(bad);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().subject, field);
        QCOMPARE(fixture.state(), QByteArray());
    }

    void theTrashShowsWhenItWasBuried()
    {
        Fixture fixture;
        const Operation add = rowOperation(OperationType::Add, 'a', 1, 1);
        QVERIFY(fixture.merge(add) && fixture.merge(rowOperation(OperationType::Tomb, 'b', 1, 2, { add.id })));
        QCOMPARE(fixture.count(u"SELECT deleted_ms FROM things"), hlcMs(noon));
    }

    void readsRangesAndFrontiers()
    {
        Fixture fixture;
        for (qint64 n = 1; n <= 5; ++n)
            QVERIFY(fixture.merge(operation('b', n, n)));
        QVERIFY(fixture.merge(operation('a', 7, 7)));
        const auto numbers = [&](qint64 after, qint64 through, int limit) {
            const QList<Operation> found = fixture.table().range(storeOf('b'), after, through, limit).value();
            QList<qint64> list;
            std::ranges::transform(found, std::back_inserter(list), [](const Operation& one) { return one.id.n; });
            return list;
        };
        QCOMPARE(numbers(1, 4, 100), (QList<qint64> { 2, 3, 4 }));
        QCOMPARE(numbers(0, 9, 2), (QList<qint64> { 1, 2 }));
        QCOMPARE(numbers(5, 9, 100), QList<qint64>());
        QCOMPARE(*fixture.table().frontier(), (QMap<StoreId, qint64> { { storeOf('a'), 7 }, { storeOf('b'), 5 } }));
        QCOMPARE(fixture.table().ofObject(object)->size(), 6);
        const OperationId none { storeOf('c'), 1 };
        QVERIFY(!fixture.table().find(none)->has_value());
        QCOMPARE(fixture.table().oldValue(none).error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.table().setOfficeSealed(none, "x").error().code, ErrorCode::NotFound);
    }
};

GYEOT_TEST(OperationLogTest)
#include "tst_operationlog.moc"
