#include "core/store/erasureledger.h"
#include "core/store/merge.h"
#include "core/store/operationtable.h"
#include "core/store/transaction.h"
#include "tests/core/store/erasablestore.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

Tombstone tombstoneOf(CaseId id, const QString& number)
{
    Tombstone line;
    line.order = { id, ErasureBasis::ConsentWithdrawn, u"ret.counselling"_s };
    line.caseNumber = number;
    line.first = UserId(QUuid::createUuidV5(QUuid(), QByteArray("one")));
    line.firstSignature = QByteArray(64, 'a');
    line.erasedMs = 1795309200000;
    line.generation = 3;
    line.counts = { { u"acts"_s, 4 }, { u"keys"_s, 3 } };
    return line;
}

/** A store, and another one whose operations come to it. */
struct Receiving : ErasableStore {
    Result<OperationLog::Outcome> merge(const Operation& operation)
    {
        auto merge = Merge::begin(*store, "office.import", store->siteId(), erasableTypes);
        if (!merge)
            return std::unexpected(merge.error());
        const auto outcome = merge->apply(operation);
        if (!outcome)
            return outcome;
        if (auto done = merge->commit(); !done)
            return std::unexpected(done.error());
        return outcome;
    }
    Operation operation(OperationType type, qint64 n, const QString& field = {}, const QByteArray& value = {})
    {
        Operation made;
        made.id = { elsewhere, n };
        made.hlc = (clock.ms << 16) + n;
        made.user = UserId(ids.next());
        made.type = type;
        made.caseId = caseId;
        made.kind = u"thing"_s;
        made.object = object;
        made.field = field;
        made.value = value;
        return made;
    }
    Operation erasing(qint64 n)
    {
        Operation made =
            operation(OperationType::Erase, n, {}, canonicalJson(tombstoneToJson(tombstoneOf(caseId, u"2026-7"_s))));
        made.kind = u"case"_s;
        made.object = caseId.uuid();
        return made;
    }
    QStringList heads() const
    {
        QStringList all;
        auto query =
            Statement::prepare(store->database(), u"SELECT object_id, field, n FROM field_heads ORDER BY 1, 2, 3");
        while (query && query->step().value_or(false))
            all << query->text(0) + query->text(1) + query->text(2);
        return all;
    }
    QStringList log() const
    {
        QStringList all;
        auto query = Statement::prepare(store->database(),
            u"SELECT n, type, coalesce(value, '-') FROM operations WHERE store_id = :store ORDER BY n");
        query->bind(":store", elsewhere);
        while (query && query->step().value_or(false))
            all << query->text(0) + query->text(1) + query->text(2);
        return all;
    }

    StoreId elsewhere = ids.make<StoreId>();
};

} // namespace

class ErasureLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTombstoneReadsBackAsItWas_data()
    {
        QTest::addColumn<bool>("two");
        QTest::newRow("of one person") << false;
        QTest::newRow("of two") << true;
    }
    void aTombstoneReadsBackAsItWas()
    {
        QFETCH(bool, two);
        Tombstone line = tombstoneOf(CaseId(QUuid::createUuidV5(QUuid(), QByteArray("case"))), u"2026-0001"_s);
        if (two) {
            line.second = UserId(QUuid::createUuidV5(QUuid(), QByteArray("two")));
            line.secondSignature = QByteArray(64, 'b');
        }
        QCOMPARE(tombstoneFromJson(tombstoneToJson(line)).value(), line);
    }

    void refusesWhatIsNoTombstone_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("another format") << QByteArray("fmt") << QByteArray("\"tombstone/9\"") << QByteArray("BAD_FORM");
        QTest::newRow("no such ground") << QByteArray("basis") << QByteArray("\"because\"") << QByteArray("BAD_FORM");
        QTest::newRow("no case") << QByteArray("case") << QByteArray("\"\"") << QByteArray("BAD_FORM");
        QTest::newRow("a case that is no id") << QByteArray("case") << QByteArray("\"x\"") << QByteArray("BAD_FORM");
        QTest::newRow("counts that are none") << QByteArray("counts") << QByteArray("[]") << QByteArray("BAD_FORM");
        QTest::newRow("a count that is no number")
            << QByteArray("counts") << QByteArray("{\"acts\":\"4\"}") << QByteArray("BAD_FORM");
        QTest::newRow("something nobody knows")
            << QByteArray("name") << QByteArray("\"x\"") << QByteArray("UNKNOWN_FIELD");
    }
    void refusesWhatIsNoTombstone()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, code);
        Json json = tombstoneToJson(tombstoneOf(CaseId(QUuid::createUuidV5(QUuid(), QByteArray("case"))), u"1"_s));
        json[member.toStdString()] = Json::parse(value.toStdString());
        const auto read = tombstoneFromJson(json);
        QVERIFY(!read);
        QCOMPARE(QByteArray(errorName(read.error().code).data()), code);
    }

    void theFileBesideReadsBackAndIsBound()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(32);
        const StoreId store(QUuid::createUuidV5(QUuid(), QByteArray("store")));
        QVERIFY(!readErasedFile(dir.path(), 1, store, key)->has_value());
        QList<Tombstone> lines { tombstoneOf(CaseId(QUuid::createUuidV5(QUuid(), QByteArray("a"))), u"1"_s),
            tombstoneOf(CaseId(QUuid::createUuidV5(QUuid(), QByteArray("b"))), u"2"_s) };
        lines[0].n = 1;
        lines[1].n = 2;
        QVERIFY(writeErasedFile(dir.path(), 1, store, key, lines));
        QCOMPARE(readErasedFile(dir.path(), 1, store, key)->value(), lines);
        QVERIFY(QFile::rename(dir.filePath(u"erased-1.bin"_s), dir.filePath(u"erased-2.bin"_s)));
        QCOMPARE(readErasedFile(dir.path(), 2, store, key).error().code, ErrorCode::SealBroken);
    }

    void operationsOfAnErasedCaseAreRefusedAndCounted()
    {
        Receiving fixture;
        QCOMPARE(*fixture.merge(fixture.operation(OperationType::Add, 1)), OperationLog::Outcome::Applied);
        QCOMPARE(*fixture.merge(fixture.operation(OperationType::Set, 2, u"word"_s, "\"하나\"")),
            OperationLog::Outcome::Applied);
        QCOMPARE(*fixture.merge(fixture.erasing(3)), OperationLog::Outcome::Applied);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 0);
        QCOMPARE(*fixture.merge(fixture.operation(OperationType::Set, 4, u"word"_s, "\"둘\"")),
            OperationLog::Outcome::Erased);
        QCOMPARE(*fixture.merge(fixture.operation(OperationType::Set, 2, u"word"_s, "\"하나\"")),
            OperationLog::Outcome::Known);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 0);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM operations WHERE value LIKE '%하나%' OR value LIKE '%둘%'"), 0);
    }

    /** Erase beats all, whenever it comes (reference/security.md 3.15). */
    void theEndIsTheSameInEveryOrder()
    {
        QStringList expectedHeads;
        QStringList expectedLog;
        QList<int> order { 0, 1, 2, 3 };
        do {
            Receiving fixture;
            const UserId user(QUuid::createUuidV5(QUuid(), QByteArray("user")));
            QList<Operation> all { fixture.operation(OperationType::Add, 1),
                fixture.operation(OperationType::Set, 2, u"word"_s, "\"하나\""), fixture.erasing(3),
                fixture.operation(OperationType::Set, 4, u"size"_s, "7") };
            for (Operation& one : all)
                one.user = user;
            for (const int index : std::as_const(order))
                QVERIFY(fixture.merge(all.at(index)));
            QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 0);
            if (expectedLog.isEmpty()) {
                expectedHeads = fixture.heads();
                expectedLog = fixture.log();
            }
            QCOMPARE(fixture.heads(), expectedHeads);
            QCOMPARE(fixture.log(), expectedLog);
        } while (std::ranges::next_permutation(order).found);
        QCOMPARE(expectedLog.size(), 4);
        QCOMPARE(expectedHeads.size(), 1);
    }

    void anEraseWithoutATombstoneIsRefused()
    {
        Receiving fixture;
        Operation wrong = fixture.erasing(1);
        wrong.value = "{}";
        QCOMPARE(fixture.merge(wrong).error().code, ErrorCode::BadForm);
        wrong = fixture.erasing(1);
        wrong.caseId = fixture.ids.make<CaseId>();
        QCOMPARE(fixture.merge(wrong).error().code, ErrorCode::BadForm);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM erasure_ledger"), 0);
    }

    void theLedgerIsNotWrittenByTheWay()
    {
        ErasableStore fixture;
        QVERIFY(!fixture.store->database().execute(
            "INSERT INTO erasure_ledger VALUES ('S07', 's', 1, 'c', '1', 1, '{}', zeroblob(32))"));
    }
};

GYEOT_TEST(ErasureLedgerTest)
#include "tst_erasureledger.moc"
