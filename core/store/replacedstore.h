#pragma once

#include "core/store/store.h"
#include "core/store/tombstone.h"

namespace gyeot {

struct RestoreWish;

/** What a store that a backup is to replace knows and the backup cannot know. */
struct ReplacedStore {
    StoreId id;
    qint64 epoch = 1; ///< how often history was turned back so far
    QList<Tombstone> erased; ///< each case once
};

/** Asks a store that nobody has open, in whatever state it is, and writes nothing in it: the ledger and the epoch in its database, where that
 *  opens, and those beside it. Takes a second for the key derivation. Errors: those of openStore(), a damaged database aside; StoreDamaged
 *  (neither the ledger in the database nor the one beside it can be read). */
Result<ReplacedStore> askReplacedStore(
    const QString& directory, const QString& userName, const SecretBytes& passphrase, Surroundings around);

/** Lets a restore go above that store's epoch and erase again what was erased there. The restore fails with BadArgument where the backup is
 *  another store's. */
void heedReplaced(RestoreWish& wish, ReplacedStore replaced);

} // namespace gyeot
