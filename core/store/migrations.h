#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace gyeot {

class Database;

/** One step of the schema: `NNNN_what.sql`, never edited once released. */
struct Migration {
    int number = 0;
    QByteArray name; ///< file name
    QByteArray sql;
};

/** The steps this program carries, 1, 2, 3 … without a gap. Errors: StoreSetting when the program is built wrongly. */
Result<QList<Migration>> bundledMigrations();

/** Brings the schema up to the last of `migrations`, each step in one transaction with its `user_version` stamp, so that a crash leaves
 *  a whole version. Returns the version reached.
 *  Errors: StoreNewer when the file is ahead of the program (nothing is touched); those of Transaction and Database. */
Result<int> migrate(Database& database, const QList<Migration>& migrations);

/** The schema's version in the file. Errors: StoreDamaged, ReadFailed. */
Result<int> schemaVersion(Database& database);

} // namespace gyeot
