#include "core/store/storejob.h"

namespace gyeot {

Result<std::unique_ptr<Database>> openForJob(const StoreAccess& access)
{
    auto database = access.isReadOnly ? Database::openReadOnly(access.databasePath, access.databaseKey)
                                      : Database::open(access.databasePath, access.databaseKey);
    if (!database)
        return database;
    if (auto guarded = (*database)->guardTables(); !guarded)
        return std::unexpected(guarded.error());
    return database;
}

} // namespace gyeot
