#include "core/cases/caseservice.h"
#include "core/cases/keepingservice.h"
#include "core/store/erasure.h"
#include "core/store/jobs/backupstore.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/storebackups.h"
#include "core/store/storerestore.h"
#include "tests/crash/goal.h"
#include "tests/crash/kinds.h"
#include "tests/crash/scenarioparts.h"

#include <QDir>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

QString told(const char* what, const Error& error)
{
    return QString::fromLatin1(what) + u": "_s + errorName(error.code) + u' ' + QString::fromLatin1(error.detail);
}

QByteArray rootOf(const Store& store)
{
    const StoreAccess access = store.jobAccess();
    const auto database = openForJob(access);
    return database ? logicalRoot(**database, access, scenarioKinds()).value_or(QByteArray()) : QByteArray();
}

/** Saves while the copy is taken: between its pages the store is written. */
Result<BackupDone> backUpWhileWriting(Run& run, Store& store, QByteArray& root)
{
    StoreBackups backups(store);
    const auto plan = backups.plan();
    if (!plan)
        return std::unexpected(plan.error());
    root = rootOf(store);
    int written = 0;
    auto done = backupStore(store.jobAccess(), *plan, [&](qint64, qint64) {
        if (++written % 7 == 0)
            std::ignore = saveCase(run, store, 30, 0);
        return true;
    });
    if (done) {
        if (auto noted = backups.note(*done); !noted)
            return std::unexpected(noted.error());
    }
    return done;
}

Result<void> eraseOne(Run& run, Store& store, CaseId id)
{
    if (auto moved = KeepingService(store).moveToTrash(id, ErasureBasis::Demand); !moved)
        return moved;
    run.place.clock.ms += 2LL * 24 * 60 * 60 * 1000;
    const auto gone = Erasure(store).erase({ id, ErasureBasis::Demand, {} }, {});
    return gone ? Result<void>() : std::unexpected(gone.error());
}

/** Save, back up while saving, erase a case that is in the backup, restore: the case does not come back, and without the erasure all is
 *  equal. The restored store takes the place of the old one. */
QString cycle(Run& run, bool erases)
{
    Place& place = run.place;
    QByteArray root;
    QString backup;
    CaseId gone;
    QList<Tombstone> ledger;
    {
        const auto store = place.open();
        if (!store)
            return told("opening", store.error());
        const auto id = saveCase(run, **store, 50, 1);
        if (!id || !attachFile(run, **store, *id, 2000))
            return u"saving"_s;
        gone = *id;
        const auto done = backUpWhileWriting(run, **store, root);
        if (!done)
            return told("the backup", done.error());
        backup = done->path;
        if (auto erased = erases ? eraseOne(run, **store, gone) : Result<void>(); !erased)
            return told("erasing", erased.error());
        ledger = Erasure(**store).ledger().value_or(QList<Tombstone>());
    }
    const QString fresh = place.folder + u"/restored.gyeot"_s;
    RestoreWish wish { backup, fresh, place.userName, 0, {} };
    wish.eraseAgain = [&ledger](Store& store) { return Erasure(store).apply(ledger); };
    const auto restored = restoreStore(wish, place.typed(), place.around());
    if (!restored)
        return told("restoring", restored.error());
    {
        const auto store = Store::open(fresh, place.userName, place.typed(), place.around());
        if (!store)
            return told("opening what was restored", store.error());
        if (!erases && rootOf(**store) != root)
            return u"the restored store holds something else"_s;
        const auto record = CaseService(**store, run.books.law, run.books.stages).caseRecord(gone);
        if (record.has_value() == erases)
            return erases ? u"an erased case came back"_s : u"a case is lost"_s;
        const auto report = checkStore((*store)->jobAccess(), scenarioKinds());
        if (!report || !report->isSound())
            return u"the restored store is unsound"_s;
    }
    removeFolder(place.store());
    return QDir().rename(fresh, place.store()) ? QString() : u"the work folder"_s;
}

} // namespace

Outcome backUpAndRestore(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    Task saving = task;
    saving.only = u"save"_s;
    const Ground ground(saving, folder, books);
    Tally tally(task, task.count(3, 10, 200));
    Place place = ground.copyOf(ground.beds.first());
    for (qint64 n = 0; !tally.isOver(); ++n) {
        const bool erases = n % 2 == 1;
        if (!tally.at(u"cycle %1"_s.arg(n)))
            continue;
        if (n % 20 == 0)
            place = ground.copyOf(ground.beds.first());
        Run run { place, books, Random(task.seed).branch(quint64(n)), [](const QString&) { } };
        tally.settle(cycle(run, erases));
        place.ids.count += 10'000;
    }
    return tally.outcome();
}

} // namespace gyeot::crash
