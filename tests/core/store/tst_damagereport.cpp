#include "core/store/change.h"
#include "core/store/heldstore.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/jobs/damagereport.h"
#include "tests/core/store/storefiles.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 4096;
constexpr qint64 sampleStep = 29; // at most: every page is minutes of work

bool isEveryPage()
{
    return qEnvironmentVariableIsSet("GYEOT_EVERY_PAGE");
}

/** A store of some hundred pages: things of sixteen cases, or forty, some of them longer than a page. */
struct Fixture : ThingStore {
    QString database = path + u"/store-1.db"_s;
    QList<CaseId> cases;
    QMap<QUuid, QString> words;

    Fixture()
    {
        const int caseCount = isEveryPage() ? 40 : 16;
        for (int i = 0; i < caseCount; ++i) {
            const auto id = ids.make<CaseId>();
            cases << id;
            for (int n = 0; n < 3; ++n)
                add(id, QString(n == 2 ? 6'000 : 300, QChar(u'가' + i)) + QString::number(n));
        }
        if (!store->settle())
            qFatal("not settled");
    }
    void add(CaseId id, const QString& word)
    {
        const QUuid made = ids.next();
        auto change = Change::begin(*store, "thing.add", id);
        std::ignore = change->create(thing, made, id);
        std::ignore = change->set(thing, made, "word", word);
        if (!change->commit())
            qFatal("not saved");
        words.insert(made, word);
    }
    std::unique_ptr<Store> openForReading()
    {
        auto opened = openStore(path, userName, SecretBytes::copyOf(bytesOf(passphrase)), { clock, ids });
        if (!opened)
            return nullptr;
        return opened->held ? opened->held->openReadOnly().value_or(nullptr) : std::move(opened->store);
    }
};

struct Read {
    QUuid object;
    CaseId caseId;
    Result<bool> whole; ///< false: another value than was saved
    QString got;
};

/** Each thing by itself. */
QList<Read> readAll(const Fixture& fixture, Store& store)
{
    QList<Read> all;
    qsizetype n = 0;
    for (const auto& [object, word] : fixture.words.asKeyValueRange()) {
        auto query =
            Statement::prepare(store.database(), u"SELECT word FROM things WHERE site_id = 'S07' AND id = :id");
        query->bind(":id", ObjectId(object));
        const auto row = query->step();
        all.append({ object, fixture.cases[n / 3],
            row ? Result<bool>(*row && query->text(0) == word) : Result<bool>(std::unexpected(row.error())),
            row ? (*row ? query->text(0) : u"no row"_s) : QString() });
        ++n;
    }
    return all;
}

} // namespace

class DamageReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundStoreHasNone()
    {
        Fixture fixture;
        const auto report = reportDamage(fixture.store->jobAccess(), thingTypes);
        QVERIFY(report);
        QCOMPARE(*report, DamageReport());
    }

    /** DB-05, small: three random bits in each page of a sample, with GYEOT_EVERY_PAGE in each page there is. What is read is what was saved, or
     *  an error; every damaged page is named, and what cannot be read is in the report; the rest stays readable. */
    void DB_05_everyPage()
    {
        Fixture fixture;
        const StoreAccess access = fixture.store->jobAccess();
        const QByteArray whole = bytesAt(fixture.database);
        QVERIFY(fixture.store->auditRead(
            "case.open", {})); // the sidecar is ahead from now on: every opening is for reading
        fixture.store.reset();
        const qint64 pages = whole.size() / pageBytes;
        QVERIFY(pages > 80);
        quint32 seed = 20'261'127;
        const auto random = [&seed](qint64 below) {
            seed = seed * 1'664'525 + 1'013'904'223;
            return qint64(seed >> 8) % below;
        };
        int tried = 0;
        int named = 0;
        int withCases = 0;
        int othersReadable = 0;
        for (qint64 page = 2; page <= pages; page += isEveryPage() ? 1 : 1 + random(sampleStep)) {
            ++tried;
            QByteArray bent = whole;
            for (int i = 0; i < 3; ++i) {
                const qint64 at = (page - 1) * pageBytes + random(pageBytes);
                bent[at] = char(bent[at] ^ (1 << random(8)));
            }
            putBytes(fixture.database, bent);
            const auto report = reportDamage(access, thingTypes);
            if (!report) { // a page of the schema, behind which everything lies: found at opening
                QCOMPARE(report.error().code, ErrorCode::StoreDamaged);
                continue;
            }
            QCOMPARE(report->pages.size(), 1);
            QCOMPARE(report->pages.first().page, page);
            named += !report->pages.first().tree.isEmpty();
            const auto store = fixture.openForReading();
            if (!store)
                continue; // the page of a table the opening itself needs: found there
            int lost = 0;
            int read = 0;
            for (const Read& one : readAll(fixture, *store)) {
                QVERIFY2(!one.whole || *one.whole,
                    qPrintable(u"page %1, %2 bytes: %3"_s.arg(page).arg(one.got.size()).arg(one.got.left(20))));
                if (one.whole) {
                    ++read;
                    continue;
                }
                ++lost;
                QCOMPARE(one.whole.error().code, ErrorCode::StoreDamaged);
                QVERIFY2(report->cases().contains(one.caseId), qPrintable(u"page %1"_s.arg(page)));
            }
            withCases += lost > 0;
            othersReadable += lost > 0 && read > 0;
        }
        putBytes(fixture.database, whole);
        QVERIFY2(named > tried / 2, qPrintable(u"%1 of %2"_s.arg(named).arg(tried)));
        QVERIFY2(withCases > tried / 5 && withCases > 1, qPrintable(u"%1 of %2"_s.arg(withCases).arg(tried)));
        QVERIFY(othersReadable >= withCases - 2); // the pages at the root of a table are all of its cases'
        QVERIFY(reportDamage(access, thingTypes)->pages.isEmpty());
    }

    void severalPagesOfOneTableAreToldApart()
    {
        Fixture fixture;
        const StoreAccess access = fixture.store->jobAccess();
        fixture.store.reset();
        const QByteArray whole = bytesAt(fixture.database);
        QList<qint64> ofThings;
        QList<CaseId> of; // a damaged page behind another one of the same row would not be seen
        for (qint64 page = 2; page <= whole.size() / pageBytes && ofThings.size() < 3; page += 3) {
            flipBit(fixture.database, (page - 1) * pageBytes + 50);
            const auto report = reportDamage(access, thingTypes);
            const auto fresh = [&of](CaseId id) { return !of.contains(id); };
            if (report && report->pages.first().tree == u"things" && report->cases().size() < 4
                && !report->cases().isEmpty() && std::ranges::all_of(report->cases(), fresh)) {
                ofThings << page;
                of += report->cases();
            }
            putBytes(fixture.database, whole);
        }
        QCOMPARE(ofThings.size(), 3);
        for (const qint64 page : std::as_const(ofThings))
            flipBit(fixture.database, (page - 1) * pageBytes + 50);
        const auto report = reportDamage(access, thingTypes);
        QCOMPARE(report->pages.size(), 3);
        for (const DamagedPage& page : report->pages)
            QCOMPARE(page.tree, u"things"_s);
        QVERIFY(report->cases().size() >= 3);
        for (const DamagedRow& row : report->rows)
            QCOMPARE(row.kind, u"thing"_s);
    }

    void canBeStopped()
    {
        Fixture fixture;
        const StoreAccess access = fixture.store->jobAccess();
        fixture.store.reset();
        flipBit(fixture.database, 20 * pageBytes + 50);
        QCOMPARE(
            reportDamage(access, thingTypes, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
    }

    /** R7, small: any bit of a small file of the store. It is refused, held, or was the torn slot of a crash, which is caught up with and told. */
    void R7_flippedBitsOfTheSmallFiles()
    {
        Fixture fixture;
        fixture.store.reset();
        const auto whole = snapshot(fixture.path);
        int told = 0;
        for (const QString& name : { u"head-1.bin"_s, u"keyring.json"_s }) {
            for (qint64 at = 3; at < whole.value(name).size(); at += 97) {
                flipBit(fixture.path + u'/' + name, at, int(at % 8));
                auto opened = openStore(fixture.path, fixture.userName,
                    SecretBytes::copyOf(bytesOf(TestStore::passphrase)), { fixture.clock, fixture.ids });
                if (opened && opened->store) {
                    fixture.store = std::move(opened->store);
                    QCOMPARE(
                        fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'store.open_after_crash'"), 1);
                    QCOMPARE(name, u"head-1.bin"_s);
                    fixture.store.reset();
                    ++told;
                }
                opened = failure(ErrorCode::NotFound);
                putBack(fixture.path, whole);
            }
        }
        QVERIFY(told <= 6); // at most the newer of the two slots
        QVERIFY(fixture.reopen());
    }
};

GYEOT_TEST(DamageReportTest)
#include "tst_damagereport.moc"
