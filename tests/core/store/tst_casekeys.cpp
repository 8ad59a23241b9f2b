#include "core/store/casekeys.h"
#include "core/store/fieldseal.h"
#include "core/store/migrations.h"
#include "core/store/recordrows.h"
#include "core/store/storestate.h"
#include "tests/core/store/databasefixture.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const StoreId storeId(QUuid::fromString(u"0193f0c0-0000-7000-8000-00000000000a"_s));
const CaseId caseId(QUuid::fromString(u"0193f0c0-0000-7000-8000-0000000000cc"_s));
const CaseId otherCase(QUuid::fromString(u"0193f0c0-0000-7000-8000-0000000000cd"_s));
const QUuid object = QUuid::fromString(u"0193f0c0-0000-7000-8000-0000000000ff"_s);

CompartmentKeys allKeys()
{
    return { SecretBytes::random(32), SecretBytes::random(32), SecretBytes::random(32), SecretBytes::random(32), {} };
}

struct Fixture : DatabaseFixture {
    Fixture()
    {
        if (!migrate(*database, *bundledMigrations()))
            qFatal("no schema");
        makeThings(*database);
    }
    CaseKeys caseKeys(const CompartmentKeys& with) { return { *database, u"S07"_s, storeId, with }; }
    void tamper(const char* sql)
    {
        const WriteScope records(*database, WriteScope::Over::Records);
        QVERIFY(database->execute(sql));
    }
    CompartmentKeys keys = allKeys();
};

ErrorCode codeOf(const Result<SecretBytes>& result)
{
    return result ? ErrorCode::OkDuplicate : result.error().code;
}

} // namespace

class CaseKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsMadeOnceAndFoundAgain()
    {
        Fixture fixture;
        CaseKeys keys = fixture.caseKeys(fixture.keys);
        QCOMPARE(codeOf(keys.find(caseId, Compartment::Notes)), ErrorCode::NotFound);
        const auto made = keys.obtain(caseId, Compartment::Notes);
        QVERIFY(made && made->size() == 32);
        QVERIFY(keys.obtain(caseId, Compartment::Notes)->equals(made->view()));
        QVERIFY(keys.find(caseId, Compartment::Notes)->equals(made->view()));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM case_keys"), 1);
    }

    void eachCompartmentHasItsOwnGeneration()
    {
        Fixture fixture;
        CompartmentKeys renewed = fixture.keys.clone();
        renewed.generations.identity = 2;
        QVERIFY(fixture.caseKeys(fixture.keys).obtain(caseId, Compartment::Notes));
        QVERIFY(fixture.caseKeys(fixture.keys).obtain(caseId, Compartment::Identity));
        QVERIFY(fixture.caseKeys(renewed).find(caseId, Compartment::Notes));
        QCOMPARE(codeOf(fixture.caseKeys(renewed).find(caseId, Compartment::Identity)), ErrorCode::NotFound);
    }

    void whoDoesNotHoldACompartmentHasNoKey()
    {
        Fixture fixture;
        QVERIFY(fixture.caseKeys(fixture.keys).obtain(caseId, Compartment::Notes));
        CompartmentKeys officer = fixture.keys.clone();
        officer.notes = SecretBytes();
        QCOMPARE(codeOf(fixture.caseKeys(officer).find(caseId, Compartment::Notes)), ErrorCode::NotFound);
        QCOMPARE(codeOf(fixture.caseKeys(officer).obtain(otherCase, Compartment::Notes)), ErrorCode::NotFound);
        QVERIFY(fixture.caseKeys(officer).obtain(caseId, Compartment::Identity));
    }

    void aWrapBelongsToItsPlace_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another case") << QByteArray(
            "UPDATE case_keys SET case_id = '0193f0c0-0000-7000-8000-0000000000cd'");
        QTest::newRow("altered") << QByteArray("UPDATE case_keys SET wrapped = zeroblob(73)");
        QTest::newRow("cut short") << QByteArray("UPDATE case_keys SET wrapped = x'01'");
    }
    void aWrapBelongsToItsPlace()
    {
        QFETCH(QByteArray, sql);
        Fixture fixture;
        QVERIFY(fixture.caseKeys(fixture.keys).obtain(caseId, Compartment::Evidence));
        fixture.tamper(sql.constData());
        const CaseId asked = sql.contains("case_id") ? otherCase : caseId;
        QCOMPARE(codeOf(fixture.caseKeys(fixture.keys).find(asked, Compartment::Evidence)), ErrorCode::SealBroken);
        QCOMPARE(codeOf(fixture.caseKeys(fixture.keys).obtain(asked, Compartment::Evidence)), ErrorCode::SealBroken);
    }

    void anotherStoreKeyOpensNothing()
    {
        Fixture fixture;
        QVERIFY(fixture.caseKeys(fixture.keys).obtain(caseId, Compartment::Evidence));
        const CompartmentKeys others = allKeys();
        QCOMPARE(codeOf(fixture.caseKeys(others).find(caseId, Compartment::Evidence)), ErrorCode::SealBroken);
    }

    void theAuditSaltGoesWithTheCase()
    {
        Fixture fixture;
        CaseKeys keys = fixture.caseKeys(fixture.keys);
        QCOMPARE(codeOf(keys.findAuditSalt(caseId)), ErrorCode::NotFound);
        const auto salt = keys.obtainAuditSalt(caseId);
        QVERIFY(salt && keys.findAuditSalt(caseId)->equals(salt->view()));
        QVERIFY(!keys.obtainAuditSalt(otherCase)->equals(salt->view()));
        QVERIFY(!keys.obtainAuditSalt({})->equals(salt->view()));
        fixture.tamper("DELETE FROM case_keys");
        QCOMPARE(codeOf(keys.findAuditSalt(caseId)), ErrorCode::NotFound);
    }

    void aColumnIsBoundToItsPlace_data()
    {
        QTest::addColumn<SealedPlace>("place");
        const OperationId version { storeId, 7 };
        const QUuid other = QUuid::fromString(u"0193f0c0-0000-7000-8000-0000000000fe"_s);
        QTest::newRow("another operation of the store") << SealedPlace { { storeId, 8 }, "things", object, "note" };
        QTest::newRow("another store") << SealedPlace { { StoreId(other), 7 }, "things", object, "note" };
        QTest::newRow("another table") << SealedPlace { version, "others", object, "note" };
        QTest::newRow("another row") << SealedPlace { version, "things", other, "note" };
        QTest::newRow("another column") << SealedPlace { version, "things", object, "true_name" };
    }
    void aColumnIsBoundToItsPlace()
    {
        QFETCH(SealedPlace, place);
        const SealedPlace own { { storeId, 7 }, "things", object, "note" };
        const SecretBytes key = SecretBytes::random(32);
        const BoxKeyPair pair = BoxKeyPair::generate();
        const auto column = readSealedColumn(sealField(key, bytesOf("plain"), own));
        QCOMPARE(column->version, own.version);
        QVERIFY(!column->isBox);
        QCOMPARE(openField(key, *column, own), QByteArray("plain"));
        QCOMPARE(openField(key, *column, place).error().code, ErrorCode::SealBroken);

        const auto box =
            readSealedColumn(columnOfBox(*sealFieldFor(pair.publicKey, bytesOf("plain"), own), own.version));
        QVERIFY(box->isBox && box->version == own.version);
        QCOMPARE(openFieldWith(pair, *box, own), QByteArray("plain"));
        QCOMPARE(openFieldWith(pair, *box, place).error().code, ErrorCode::SealBroken);
        QCOMPARE(openFieldWith(BoxKeyPair::generate(), *box, own).error().code, ErrorCode::SealBroken);
    }

    void aBoxThatHoldsLessThanItsPlaceIsBroken()
    {
        const BoxKeyPair pair = BoxKeyPair::generate();
        const SealedPlace own { { storeId, 7 }, "things", object, "note" };
        const auto box = readSealedColumn(columnOfBox(*sealTo(pair.publicKey, bytesOf("short")), own.version));
        QCOMPARE(openFieldWith(pair, *box, own).error().code, ErrorCode::SealBroken);
        QCOMPARE(readSealedColumn(QByteArray(24, 'x')).error().code, ErrorCode::BadForm);
        QCOMPARE(sealFieldFor("no key", bytesOf("x"), own).error().code, ErrorCode::BadArgument);
    }

    void theStateOfTheStore()
    {
        Fixture fixture;
        StoreState state(*fixture.database, u"S07"_s, storeId);
        QVERIFY(!state.text("sync.last")->has_value());
        QCOMPARE(*state.number("sync.last", 5), 5);
        QVERIFY(state.set("sync.last", qint64(7)));
        QVERIFY(state.set("sync.last", qint64(8)));
        QCOMPARE(*state.number("sync.last", 5), 8);
        QVERIFY(state.set("sync.last", u"eight"_s));
        QCOMPARE(state.number("sync.last", 5).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(**state.text("sync.last"), u"eight"_s);
    }

    void rowsByTheirType()
    {
        Fixture fixture;
        RecordRows rows(*fixture.database, u"S07"_s);
        QVERIFY(!rows.find(thing, object)->has_value());
        QCOMPARE(rows.read(thing, object, thingFields[0]).error().code, ErrorCode::NotFound);
        QVERIFY(rows.insert(thing, object, caseId));
        QCOMPARE(rows.insert(thing, object, caseId).error().code, ErrorCode::Constraint);
        QCOMPARE((*rows.find(thing, object))->caseId, caseId);
        QVERIFY(rows.write(thing, object, thingFields[1], qint64(3)));
        QVERIFY(*rows.read(thing, object, thingFields[1]) == Value(qint64(3)));
        QVERIFY(rows.markDeleted(thing, object, 99));
        QCOMPARE((*rows.find(thing, object))->deletedMs, std::optional<qint64>(99));
        QVERIFY(rows.markDeleted(thing, object, std::nullopt));
        QVERIFY(!(*rows.find(thing, object))->deletedMs);
    }

    void noNameBecomesSql()
    {
        Fixture fixture;
        RecordRows rows(*fixture.database, u"S07"_s);
        static constexpr FieldType injected { "word = 'x'; --" };
        static constexpr RecordType table { "thing", "things; DROP TABLE things; --", thingFields };
        QVERIFY(rows.insert(thing, object, caseId));
        QCOMPARE(rows.write(thing, object, injected, qint64(3)).error().code, ErrorCode::BadArgument);
        QCOMPARE(rows.find(table, object).error().code, ErrorCode::BadArgument);
    }
};

GYEOT_TEST(CaseKeysTest)
#include "tst_casekeys.moc"
