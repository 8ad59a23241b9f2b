#include "core/base/file.h"
#include "core/cases/caseservice.h"
#include "core/cases/peopleservice.h"
#include "core/crypto/seal.h"
#include "core/evidence/evidenceservice.h"
#include "core/store/database.h"
#include "core/store/head.h"
#include "core/store/keyring.h"
#include "core/store/migrations.h"
#include "tests/crash/scenarioparts.h"
#include "tests/support/fastkdf.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

QString textOf(Random& random, qsizetype letters)
{
    QString text;
    text.reserve(letters);
    while (text.size() < letters)
        text += random.chance(15) ? QChar(u' ') : QChar(char16_t(0xAC00 + random.below(11'172)));
    return text;
}

} // namespace

Result<CaseId> saveCase(Run& run, Store& store, qsizetype letters, int edits)
{
    CaseService cases(store, run.books.law, run.books.stages);
    PeopleService people(store);
    const QString word = u"W%1"_s.arg(run.place.ids.count);
    Intake intake;
    intake.alias = word + u"-0"_s;
    intake.phone = u"010-1234-5678"_s;
    intake.summary = textOf(run.random, letters);
    const auto id = run.attempt([&] { return cases.createCase(intake); });
    if (!id)
        return std::unexpected(id.error());
    run.acknowledge(u"case %1 %2"_s.arg(id->toString(), intake.alias));
    for (int edit = 1; edit <= edits; ++edit) {
        const auto record = run.attempt([&] { return cases.caseRecord(*id); });
        if (!record)
            return std::unexpected(record.error());
        Client after = record->client;
        after.alias = word + u"-%1"_s.arg(edit);
        after.trueName = u"참이름 "_s + after.alias;
        after.address = textOf(run.random, 30);
        auto done = run.attempt([&] { return people.updateClient(record->client, after); });
        if (!done)
            return std::unexpected(done.error());
        run.acknowledge(u"case %1 %2"_s.arg(id->toString(), after.alias));
    }
    return *id;
}

namespace {

Result<CaseId> anyCase(Run& run, Store& store)
{
    const auto rows = CaseService(store, run.books.law, run.books.stages).list({});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? failure(ErrorCode::NotFound, {}, "no case") : Result<CaseId>(rows->first().id);
}

} // namespace

Result<void> attachFile(Run& run, Store& store, CaseId caseId, qsizetype size)
{
    // begins like a picture, and is never the same file twice
    const QByteArray bytes = "\x89PNG\r\n\x1a\n" + QByteArray::number(run.place.ids.count) + run.random.bytes(size);
    const QString source = run.place.sources() + u"/받은 파일.png"_s;
    if (auto made = makePrivateDirectory(run.place.sources()); !made)
        return made;
    const auto written = run.attempt([&]() -> Result<void> { // on the same disk, which may be full
        QFile file(source);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
            ? Result<void>()
            : failure(ErrorCode::DiskFull, {}, "the file that is taken in");
    });
    if (!written)
        return written;
    IntakeRequest request;
    request.path = source;
    request.item.caseId = caseId;
    request.item.gateAnswer = GateAnswer::No;
    EvidenceService evidence(store, run.books.law);
    const auto item = run.attempt([&] { return evidence.attach(request); });
    if (!item)
        return std::unexpected(item.error());
    run.acknowledge(u"evidence %1 %2 %3"_s.arg(
        caseId.toString(), item->id.toString(), QString::fromLatin1(sha256(bytesOf(bytes)).toHex())));
    return {};
}

Result<void> prepareStore(Run& run)
{
    auto store = run.place.create();
    if (!store)
        return std::unexpected(store.error());
    run.acknowledge(u"store"_s);
    const auto first = saveCase(run, **store, 60, 1);
    const auto second = first ? saveCase(run, **store, 200, 0) : first;
    return second ? attachFile(run, **store, *first, 3000) : std::unexpected(second.error());
}

Result<void> within(Run& run, const std::function<Result<void>(Store&)>& steps)
{
    const auto store = run.attempt([&] { return run.place.open(); });
    return store ? steps(**store) : std::unexpected(store.error());
}

namespace {

Result<void> prepareNothing(Run&)
{
    return {};
}

/** Cases one after the other. */
Result<void> saveCases(Run& run, Store& store, int count, qsizetype letters, int edits)
{
    for (int i = 0; i < count; ++i) {
        if (auto saved = saveCase(run, store, letters, edits); !saved)
            return std::unexpected(saved.error());
    }
    return {};
}

Result<void> save(Run& run)
{
    return within(run, [&run](Store& store) {
        auto done = saveCases(run, store, 1, 80, 2);
        return done ? saveCases(run, store, 1, 300, 1) : done;
    });
}

/** Enough to make SQLite bring its log over by itself in the midst of it. */
Result<void> saveMuch(Run& run)
{
    return within(run, [&run](Store& store) { return saveCases(run, store, 5, 60'000, 1); });
}

Result<void> attach(Run& run)
{
    return within(run, [&run](Store& store) -> Result<void> {
        const auto caseId = run.attempt([&] { return anyCase(run, store); });
        Result<void> done = caseId ? Result<void>() : std::unexpected(caseId.error());
        for (const qsizetype size : { 500, 70'000, 140'000 }) {
            if (done)
                done = attachFile(run, store, *caseId, size);
        }
        return done;
    });
}

/** As the window does it: saved, two idle seconds, saved, locked. */
Result<void> lock(Run& run)
{
    return within(run, [&run](Store& store) {
        auto done = saveCases(run, store, 1, 50, 0);
        if (done)
            done = run.attempt([&] { return store.settle(); });
        if (done)
            done = saveCases(run, store, 1, 50, 1);
        return done ? run.attempt([&] { return store.settle(); }) : done;
    });
}

Result<void> openOnly(Run& run)
{
    for (int i = 0; i < 2; ++i) {
        const auto store = run.attempt([&] { return run.place.open(); });
        if (!store)
            return std::unexpected(store.error());
        const auto caseId = run.attempt([&] { return anyCase(run, **store); });
        if (!caseId)
            return std::unexpected(caseId.error());
        const auto opened =
            run.attempt([&] { return CaseService(**store, run.books.law, run.books.stages).openCase(*caseId); });
        if (!opened)
            return std::unexpected(opened.error());
    }
    return {};
}

Result<void> create(Run& run)
{
    if (QDir(run.place.store()).exists())
        return openOnly(run); // it was made in an earlier round
    auto store = run.attempt([&] { return run.place.create(); });
    if (!store)
        return std::unexpected(store.error());
    run.acknowledge(u"store"_s);
    return saveCases(run, **store, 1, 40, 1);
}

/** The keyring replaced whole, twice. */
Result<void> keyring(Run& run)
{
    return within(run, [&run](Store& store) -> Result<void> {
        for (int i = 0; i < 2; ++i) {
            SitePins site;
            const int number = int(run.place.ids.count++);
            site.signingCertificate = QByteArray::number(number);
            if (auto done = run.attempt([&] { return store.setSite(site); }); !done)
                return done;
            run.acknowledge(u"site %1"_s.arg(number));
        }
        return {};
    });
}

/** A store as the first version of the program left it, schema 1. */
Result<void> prepareOldSchema(Run& run)
{
    Place& place = run.place;
    if (auto made = makePrivateDirectory(place.store() + u"/blobs"_s); !made)
        return made;
    const NewKeyring plan { place.ids.make<StoreId>(), u"S07"_s, false, place.ids.make<UserId>(), place.userName,
        everyRole(), place.clock.nowMs() };
    const auto keyring = Keyring::create(place.store(), plan, place.typed(), test::fastKdf());
    const auto steps = bundledMigrations();
    if (!keyring || !steps)
        return std::unexpected(keyring ? steps.error() : keyring.error());
    const auto database = Database::create(
        place.store() + u'/' + keyring->file().database, { keyring->databaseKey(), keyring->file().databaseSalt });
    if (!database)
        return std::unexpected(database.error());
    if (auto schema = migrate(**database, steps->first(1)); !schema)
        return std::unexpected(schema.error());
    run.acknowledge(u"store"_s);
    return startHead(place.store(), keyring->headKey(), { plan.storeId, 1, 1, 0, QByteArray(32, '\0'), 0 });
}

Result<void> migrateStore(Run& run)
{
    return within(run, [&run](Store& store) { return saveCases(run, store, 1, 40, 1); });
}

constexpr std::array all {
    Scenario { "save", prepareStore, save },
    Scenario { "attach", prepareStore, attach },
    Scenario { "lock", prepareStore, lock },
    Scenario { "open", prepareStore, openOnly },
    Scenario { "create", prepareNothing, create },
    Scenario { "keyring", prepareStore, keyring },
    Scenario { "migrate", prepareOldSchema, migrateStore },
    Scenario { "passphrase", prepareStore, changePassphrase },
    Scenario { "people", prepareStore, addPeople },
    Scenario { "rotate", prepareStore, rotate },
    Scenario { "backup", prepareStore, backUpTwice },
    Scenario { "restore", prepareBackup, restore },
    Scenario { "erase", prepareStore, erase },
    Scenario { "bulk", prepareStore, saveMuch },
};

} // namespace

std::span<const Scenario> scenarios()
{
    return all;
}

const Scenario* scenarioNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        all, [name](const Scenario& scenario) { return name == QLatin1StringView(scenario.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace gyeot::crash
