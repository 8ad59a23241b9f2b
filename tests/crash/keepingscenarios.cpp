#include "core/cases/keepingservice.h"
#include "core/store/erasure.h"
#include "core/store/jobs/backupstore.h"
#include "core/store/jobs/renewgeneration.h"
#include "core/store/keyring.h"
#include "core/store/storebackups.h"
#include "core/store/storegenerations.h"
#include "core/store/storepeople.h"
#include "core/store/storerestore.h"
#include "tests/crash/kinds.h"
#include "tests/crash/scenarioparts.h"
#include "tests/support/fastkdf.h"

#include <QFileInfo>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr int mostPassphrases = 400;

SecretBytes typed(const QByteArray& words)
{
    return SecretBytes::copyOf(bytesOf(words));
}

} // namespace

QByteArray passphraseNumber(int number)
{
    return "correct horse battery stapler" + (number == 0 ? QByteArray() : ' ' + QByteArray::number(number));
}

int findPassphrase(Place& place)
{
    const QByteArray bytes = contentsOf(place.store() + u"/keyring.json"_s);
    for (int number = 0; number < mostPassphrases; ++number) {
        const QByteArray words = passphraseNumber(number);
        if (Keyring::read(bytes, place.userName, typed(words))) {
            place.passphrase = words;
            return number;
        }
    }
    return -1;
}

QString restoredPath(const Place& place, const QString& number)
{
    return place.folder + u"/restored-"_s + number + u".gyeot"_s;
}

Result<void> changePassphrase(Run& run)
{
    run.acknowledge(u"changes"_s);
    int number = std::max(0, findPassphrase(run.place));
    for (int turn = 0; turn < 2; ++turn) {
        auto done = within(run, [&](Store& store) -> Result<void> {
            StorePeople people(store);
            const auto again = Keyring::open(run.place.store(), run.place.userName, run.place.typed());
            if (!again)
                return std::unexpected(again.error());
            const int next = number + 1;
            const auto own = again->sealedAnew(typed(passphraseNumber(next)), test::fastKdf());
            auto changed =
                own ? run.attempt([&] { return people.changePassphrase(*own, *again); }) : std::unexpected(own.error());
            if (!changed)
                return changed;
            number = next;
            run.place.passphrase = passphraseNumber(number);
            run.acknowledge(u"passphrase %1"_s.arg(number));
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Result<void> addPeople(Run& run)
{
    return within(run, [&run](Store& store) -> Result<void> {
        StorePeople people(store);
        const QString name = u"동료%1"_s.arg(run.place.ids.count);
        const auto slot = makeSlot(people.slotPlan(name), typed(passphraseNumber(7)), test::fastKdf());
        const auto again = Keyring::open(run.place.store(), run.place.userName, run.place.typed());
        if (!slot || !again)
            return std::unexpected(slot ? again.error() : slot.error());
        const auto id = run.attempt([&] { return people.add(*slot, everyRole(), *again); });
        if (!id)
            return std::unexpected(id.error());
        run.acknowledge(u"user %1"_s.arg(name));
        const auto once = Keyring::open(run.place.store(), run.place.userName, run.place.typed());
        if (!once)
            return std::unexpected(once.error());
        if (auto gone = run.attempt([&] { return people.remove(*id, *once); }); !gone)
            return gone;
        run.acknowledge(u"no-user %1"_s.arg(name));
        return {};
    });
}

Result<void> rotate(Run& run)
{
    int generation = 0;
    auto done = within(run, [&](Store& store) -> Result<void> {
        StoreGenerations generations(store);
        auto renewal = run.attempt([&] { return generations.begin(KeyringRotation::heldKeys(store.keyring())); });
        if (!renewal)
            return std::unexpected(renewal.error());
        auto prepared = renewGeneration(store.jobAccess(), std::move(*renewal), scenarioKinds());
        if (!prepared)
            return std::unexpected(prepared.error());
        generation = prepared->generation();
        return generations.makeCurrent(std::move(*prepared));
    });
    if (!done) {
        if (!run.again(done.error()))
            return done;
        return rotate(run); // a rotation that failed is begun anew
    }
    run.acknowledge(u"generation %1"_s.arg(generation));
    return within(run, [&run](Store& store) -> Result<void> {
        const auto saved = saveCase(run, store, 40, 1);
        return saved ? Result<void>() : std::unexpected(saved.error());
    });
}

Result<QString> backUp(Run& run, Store& store)
{
    StoreBackups backups(store);
    const auto plan = run.attempt([&] { return backups.plan(); });
    if (!plan)
        return std::unexpected(plan.error());
    auto made = run.attempt([&] { return backupStore(store.jobAccess(), *plan); });
    if (!made)
        return std::unexpected(made.error());
    run.acknowledge(u"backup %1"_s.arg(QFileInfo(made->path).fileName()));
    if (auto noted = run.attempt([&] { return backups.note(*made); }); !noted)
        return std::unexpected(noted.error());
    return made->path;
}

Result<void> backUpTwice(Run& run)
{
    return within(run, [&run](Store& store) -> Result<void> {
        for (int turn = 0; turn < 2; ++turn) {
            run.place.clock.ms += dayMs / 24;
            if (auto made = backUp(run, store); !made)
                return std::unexpected(made.error());
            if (auto saved = saveCase(run, store, 40, 1); !saved)
                return std::unexpected(saved.error());
        }
        return {};
    });
}

Result<void> prepareBackup(Run& run)
{
    auto done = prepareStore(run);
    if (!done)
        return done;
    return within(run, [&run](Store& store) -> Result<void> {
        const auto made = backUp(run, store);
        return made ? Result<void>() : std::unexpected(made.error());
    });
}

Result<void> restore(Run& run)
{
    QString backup;
    auto done = within(run, [&](Store& store) -> Result<void> {
        const QList<BackupFolder> found = StoreBackups(store).backups();
        if (found.isEmpty())
            return failure(ErrorCode::NotFound, {}, "no backup");
        backup = found.first().path;
        return {};
    });
    if (!done)
        return done;
    const QString number = QString::number(run.place.ids.count);
    const RestoreWish wish { backup, restoredPath(run.place, number), run.place.userName, 1 };
    const auto restored = run.attempt([&] { return restoreStore(wish, run.place.typed(), run.place.around()); });
    if (!restored)
        return std::unexpected(restored.error());
    run.acknowledge(u"restored %1"_s.arg(number));
    return {};
}

/** A case with evidence is made, thrown away and erased. */
Result<void> erase(Run& run)
{
    return within(run, [&run](Store& store) -> Result<void> {
        const auto id = saveCase(run, store, 60, 1);
        if (!id)
            return std::unexpected(id.error());
        if (auto attached = attachFile(run, store, *id, 900); !attached)
            return attached;
        run.acknowledge(u"erasing %1"_s.arg(id->toString()));
        KeepingService keeping(store);
        if (auto moved = run.attempt([&] { return keeping.moveToTrash(*id, ErasureBasis::Demand); }); !moved)
            return moved;
        run.place.clock.ms += 2 * dayMs; // a store of one person waits
        const ErasureOrder order { *id, ErasureBasis::Demand, {} };
        const auto gone = run.attempt([&] { return Erasure(store).erase(order, {}); });
        if (!gone)
            return std::unexpected(gone.error());
        run.acknowledge(u"gone %1"_s.arg(id->toString()));
        return {};
    });
}

} // namespace gyeot::crash
