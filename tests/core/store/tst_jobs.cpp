#include "core/store/change.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/jobs/resealvalues.h"
#include "core/store/keyring.h"
#include "core/store/merge.h"
#include "core/store/operationtable.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ThingStore {
    explicit Fixture(const QString& siteId = u"S07"_s) : ThingStore(siteId) { }

    void addThing(const QUuid& id, const QString& word)
    {
        auto change = Change::begin(*store, "thing.add", caseId);
        std::ignore = change->create(thing, id, caseId);
        std::ignore = change->set(thing, id, "word", word);
        std::ignore = change->set(thing, id, "true_name", word + u" 이름"_s);
        std::ignore = change->set(thing, id, "wrapped", QByteArray("\0key", 4));
        if (auto done = change->commit(); !done)
            qFatal("no change: %s", done.error().detail.constData());
    }
    StoreReport check() const
    {
        auto report = checkStore(store->jobAccess(), thingTypes);
        if (!report)
            qFatal("no report: %s %s", errorName(report.error().code).data(), report.error().detail.constData());
        return *report;
    }
    QByteArray dump() const
    {
        QByteArray text;
        const auto done = logicalDump(store->jobAccess(), thingTypes, [&text](QByteArrayView line) -> Result<void> {
            text += line.toByteArray() + '\n';
            return {};
        });
        return done ? text : errorName(done.error().code).data();
    }
    void tamper(const char* sql)
    {
        const WriteScope records(store->database(), WriteScope::Over::Records);
        const auto done = store->database().execute(sql);
        QVERIFY2(done, done ? "" : done.error().detail.constData());
    }
    QList<Operation> operations() const
    {
        return OperationTable(store->database(), store->siteId())
            .range(store->id(), 0, 1000)
            .value_or(QList<Operation>());
    }
};

/** An office for `fixture`: another store whose box keys are pinned in the first one's keyring. */
struct Office : Fixture {
    explicit Office(Fixture& site) : Fixture(u"OFFICE"_s)
    {
        OfficePins pins;
        pins.name = u"가상 중앙지원단"_s;
        pins.identityKey = *store->ownBoxKey(Compartment::Identity);
        pins.evidenceKey = *store->ownBoxKey(Compartment::Evidence);
        pins.notesKey = *store->ownBoxKey(Compartment::Notes);
        if (!site.store->enrolOffice(pins, SitePins()))
            qFatal("not enrolled");
    }
    Result<void> take(const QList<Operation>& operations)
    {
        auto merge = Merge::begin(*store, "bundle.import", u"S07"_s, thingTypes);
        for (const Operation& operation : operations)
            std::ignore = merge->apply(operation);
        return merge->commit();
    }
};

} // namespace

class JobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundStoreIsSound()
    {
        Fixture fixture;
        fixture.addThing(fixture.object, u"하나"_s);
        QList<qint64> told;
        const auto report = checkStore(fixture.store->jobAccess(), thingTypes, [&told](qint64 done, qint64 total) {
            told << done;
            return total == 4;
        });
        QVERIFY(report && report->isSound());
        QCOMPARE(report->audit.commitments, 1);
        QCOMPARE(told.last(), 4);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(QFile(fixture.path + u"/store-1.db-wal"_s).size(), 0); // both checks read the main file only
    }

    void namesRowsThatAreNotWhatTheLogSays_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("field");
        QTest::newRow("a field changed past the log") << QByteArray("UPDATE things SET word = 'x'") << u"word"_s;
        QTest::newRow("a sealed field emptied and its operation boxed")
            << QByteArray("UPDATE things SET true_name = zeroblob(99)") << u"true_name"_s;
        QTest::newRow("a row in the trash that nobody buried")
            << QByteArray("UPDATE things SET deleted_ms = 5") << u""_s;
        QTest::newRow("a row lost") << QByteArray("DELETE FROM things") << u"word"_s;
        QTest::newRow("a row nobody made") << QByteArray("DELETE FROM field_heads WHERE field = ''") << u""_s;
    }
    void namesRowsThatAreNotWhatTheLogSays()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, field);
        Fixture fixture;
        fixture.addThing(fixture.object, u"하나"_s);
        fixture.tamper(sql.constData());
        const StoreReport report = fixture.check();
        QVERIFY(!report.isSound());
        QVERIFY2(report.rows.contains(u"thing "_s + ObjectId(fixture.object).toString() + u' ' + field),
            qPrintable(report.rows.join(u'\n')));
        QVERIFY(report.pages.isEmpty() && report.structure.isEmpty() && !report.audit.firstBad);
    }

    void anOlderSealedValueIsNoticed()
    {
        Fixture fixture;
        fixture.addThing(fixture.object, u"하나"_s);
        const QByteArray older = std::get<QByteArray>(fixture.field("true_name"));
        auto change = Change::begin(*fixture.store, "thing.edit", fixture.caseId);
        QVERIFY(change->set(thing, fixture.object, "true_name", u"다른 이름"_s) && change->commit());
        const QByteArray sql = "UPDATE things SET true_name = x'" + older.toHex() + '\'';
        fixture.tamper(sql.constData());
        QCOMPARE(fixture.check().rows.size(), 1);
    }

    void wrongPagesAreNamed()
    {
        Fixture fixture;
        for (int i = 0; i < 40; ++i)
            fixture.addThing(fixture.ids.next(), QString(200, u'가'));
        QVERIFY(fixture.store->settle());
        QFile file(fixture.path + u"/store-1.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        const qint64 page = file.size() / 4096 - 3;
        QVERIFY(file.seek(page * 4096 + 77) && file.write("!") == 1);
        const StoreReport report = fixture.check();
        QVERIFY(!report.isSound());
        QCOMPARE(report.pages.size(), 1);
        QVERIFY2(report.pages.first().contains(QByteArray::number(page + 1)), report.pages.first().constData());
    }

    void theCheckCanBeStopped()
    {
        Fixture fixture;
        for (const qint64 at : { 0, 1, 2, 3 }) {
            const auto stopped =
                checkStore(fixture.store->jobAccess(), thingTypes, [at](qint64 done, qint64) { return done < at; });
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        }
    }

    void theDumpIsTheContentsAndNothingElse()
    {
        Fixture one;
        one.addThing(one.object, u"하나"_s);
        const QByteArray first = one.dump();
        QCOMPARE(first.count('\n'), 1 + 4);
        QVERIFY(first.contains("하나") && !first.contains("이름")); // working data in clear, sealed data as a digest
        QVERIFY(one.reopen());
        QCOMPARE(one.dump(), first);
        Fixture two; // the same clock and ids: the same contents under other keys
        two.addThing(two.object, u"하나"_s);
        const auto withoutSeals = [](QByteArray text) { return text.left(text.indexOf("\n")); };
        QCOMPARE(withoutSeals(two.dump()), withoutSeals(first));
    }

    void theDumpCanBeStoppedAndItsSinkMayFail()
    {
        Fixture fixture;
        fixture.addThing(fixture.object, u"하나"_s);
        const auto sink = [](QByteArrayView) -> Result<void> { return failure(ErrorCode::DiskFull); };
        QCOMPARE(logicalDump(fixture.store->jobAccess(), thingTypes, sink).error().code, ErrorCode::DiskFull);
        const auto stopped =
            logicalDump(fixture.store->jobAccess(), thingTypes, sink, [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void whatIsSealedToTheOfficeOpensThereAndNowhereElse()
    {
        Fixture site;
        Office office(site);
        site.addThing(site.object, u"하나"_s);
        const QList<Operation> operations = site.operations();
        QVERIFY(!operations[2].officeSealed.isEmpty() && operations[2].field == u"true_name"_s);
        QVERIFY(office.take(operations));
        office.object = site.object;
        const QByteArray column = std::get<QByteArray>(office.field("true_name"));
        QCOMPARE(
            office.store->unsealField(thing, site.caseId, site.object, "true_name", column), u"하나 이름"_s.toUtf8());
        QCOMPARE(office.store->unsealField(thing, site.caseId, site.object, "note", column).error().code,
            ErrorCode::SealBroken);
        QCOMPARE(site.store->unsealField(thing, site.caseId, site.object, "true_name", column).error().code,
            ErrorCode::NotFound);
        QByteArray forged = column;
        forged[60] = char(forged[60] ^ 1);
        QCOMPARE(office.store->unsealField(thing, site.caseId, site.object, "true_name", forged).error().code,
            ErrorCode::SealBroken);
        QVERIFY(office.check().isSound());
    }

    void bothStoresDumpTheSame()
    {
        Fixture site;
        Office office(site);
        site.addThing(site.object, u"하나"_s);
        site.addThing(site.ids.next(), u"둘"_s);
        auto change = Change::begin(*site.store, "thing.remove", site.caseId);
        QVERIFY(change->remove(thing, site.object, "entered_twice") && change->commit());
        QVERIFY(office.take(site.operations()));
        QCOMPARE(office.dump(), site.dump());
    }

    void theClockFollowsWhatComesIn()
    {
        Fixture site;
        Office office(site);
        site.clock.ms += 60'000; // a minute ahead of the office
        site.addThing(site.object, u"하나"_s);
        QVERIFY(office.take(site.operations()));
        office.addThing(office.ids.next(), u"둘"_s);
        QVERIFY(office.operations().first().hlc > site.operations().last().hlc);
    }

    void aMergeThatFailsLeavesNothing()
    {
        Fixture site;
        Office office(site);
        site.addThing(site.object, u"하나"_s);
        QList<Operation> operations = site.operations();
        operations[1].value = "7";
        QCOMPARE(office.take(operations).error().code, ErrorCode::BadForm);
        QCOMPARE(office.count(u"SELECT count(*) FROM operations"), 0);
        QVERIFY(office.take(site.operations()));
    }

    void whatWasSealedBeforeEnrolmentIsSealedAfterwards()
    {
        Fixture site;
        site.addThing(site.object, u"하나"_s);
        QCOMPARE(
            resealValues(site.store->jobAccess(), thingTypes, Reseal::Missing).error().code, ErrorCode::BadArgument);
        Office office(site);
        QCOMPARE(
            resealValues(site.store->jobAccess(), thingTypes, Reseal::Missing, [](qint64, qint64) { return false; })
                .error()
                .code,
            ErrorCode::Cancelled);
        QCOMPARE(*resealValues(site.store->jobAccess(), thingTypes, Reseal::Missing), 2);
        QCOMPARE(*resealValues(site.store->jobAccess(), thingTypes, Reseal::Missing), 0);
        QVERIFY(office.take(site.operations()));
        office.object = site.object;
        QCOMPARE(office.store->unsealField(
                     thing, site.caseId, site.object, "true_name", std::get<QByteArray>(office.field("true_name"))),
            u"하나 이름"_s.toUtf8());
        QVERIFY(site.check().isSound()); // the audit log commits to operations, not to boxes
        const QByteArray before = site.operations()[2].officeSealed;
        QCOMPARE(*resealValues(site.store->jobAccess(), thingTypes, Reseal::All), 2);
        QVERIFY(site.operations()[2].officeSealed != before);
    }

    void aBoxKeyIsMadeOnceAndKept()
    {
        Fixture fixture;
        const QByteArray key = *fixture.store->ownBoxKey(Compartment::Notes);
        QCOMPARE(key.size(), 32);
        QVERIFY(fixture.reopen());
        QCOMPARE(*fixture.store->ownBoxKey(Compartment::Notes), key);
        QVERIFY(*fixture.store->ownBoxKey(Compartment::Identity) != key);
        const auto damaged = fixture.store->database().execute(
            "UPDATE settings SET value = substr(value, 1, 60) WHERE key = 'box.notes'");
        QVERIFY(damaged);
        QCOMPARE(fixture.store->ownBoxKey(Compartment::Notes).error().code, ErrorCode::SealBroken);
    }
};

GYEOT_TEST(JobsTest)
#include "tst_jobs.moc"
