#include "core/store/replacedstore.h"

#include "core/store/erasure.h"
#include "core/store/head.h"
#include "core/store/storeopen.h"
#include "core/store/storerestore.h"

#include <QSet>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** Adds what the database says. Errors: those of reading; the ledger's chain does not hold. */
Result<void> askDatabase(ReplacedStore& known, const QString& directory, const Keyring& keyring)
{
    const auto database = Database::openReadOnly(databasePathOf(directory, keyring), databaseKeyOf(keyring));
    if (!database)
        return std::unexpected(database.error());
    const QString& siteId = keyring.file().siteId;
    const auto epoch = StoreState(**database, siteId, known.id).number("epoch", 1);
    auto ledger = ErasureLedger(**database, siteId, known.id).read();
    if (!ledger)
        return std::unexpected(ledger.error());
    known.erased = *std::move(ledger);
    if (epoch)
        known.epoch = std::max(known.epoch, *epoch);
    return {};
}

} // namespace

Result<ReplacedStore> askReplacedStore(
    const QString& directory, const QString& userName, const SecretBytes& passphrase, Surroundings around)
{
    const auto looked = StoreOpening { directory, userName, passphrase, around }.look();
    if (!looked)
        return std::unexpected(looked.error());
    const Keyring& keyring = looked->keyring;
    const int generation = keyring.file().generation;
    ReplacedStore known { keyring.file().storeId, 1, {} };
    const auto asked = askDatabase(known, directory, keyring);
    const auto beside = readErasedFile(directory, generation, known.id, erasedFileKey(keyring.headKey()));
    // The file beside follows the database by a moment; damage can have taken either.
    if (!asked && !beside)
        return failure(ErrorCode::StoreDamaged, erasedFileName(generation), asked.error().detail);
    QSet<CaseId> cases;
    for (const Tombstone& tombstone : std::as_const(known.erased))
        cases.insert(tombstone.order.caseId);
    for (const QList<Tombstone> lines = beside && *beside ? **beside : QList<Tombstone>();
        const Tombstone& tombstone : lines) {
        if (!cases.contains(tombstone.order.caseId))
            known.erased.append(tombstone);
    }
    if (const auto head = readHead(directory, keyring.headKey(), generation); head && *head)
        known.epoch = std::max(known.epoch, (*head)->head.epoch);
    return known;
}

void heedReplaced(RestoreWish& wish, ReplacedStore replaced)
{
    wish.knownEpoch = std::max(wish.knownEpoch, replaced.epoch);
    wish.eraseAgain = [id = replaced.id, lines = std::move(replaced.erased)](Store& restored) -> Result<qint64> {
        if (restored.id() != id)
            return failure(ErrorCode::BadArgument, {}, "another store");
        return Erasure(restored).apply(lines);
    };
}

} // namespace gyeot
