#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <optional>

namespace gyeot {

class Database;

/** The rows of `store_state` of one store: bookkeeping that belongs to the store itself and not to any record. Keys in use are listed in
 *  core/store/README.md; other folders prefix theirs with their own name ("sync.last_seq"). */
class StoreState {
public:
    StoreState(Database& database, const QString& siteId, const StoreId& storeId)
        : m_database(database),
          m_siteId(siteId),
          m_storeId(storeId)
    {
    }

    /** None: never written. Errors: those of Statement. */
    Result<std::optional<QString>> text(const char* key) const;
    Result<qint64> number(const char* key, qint64 absent) const;
    /** Within the caller's transaction. */
    Result<void> set(const char* key, const QString& value);
    Result<void> set(const char* key, qint64 value);

private:
    Database& m_database;
    QString m_siteId;
    StoreId m_storeId;
};

} // namespace gyeot
