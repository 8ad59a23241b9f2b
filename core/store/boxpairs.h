#pragma once

#include "core/base/ids.h"
#include "core/crypto/seal.h"
#include "core/store/casekeys.h"

#include <optional>

namespace gyeot {

class Database;

/** The key of a pair's row in `settings`, and what its private half is bound to. */
QString boxPairSetting(Compartment compartment);
QByteArray boxPairContext(const StoreId& store, Compartment compartment, int generation);

/** The pairs to whose public halves other stores seal values for this one (an office's compartment keys). Kept in `settings` as
 *  "box.<compartment>": public half, and the private one sealed under the compartment's key. */
class BoxPairs {
public:
    BoxPairs(Database& database, const QString& siteId, const StoreId& storeId, const CompartmentKeys& keys)
        : m_database(database),
          m_siteId(siteId),
          m_storeId(storeId),
          m_keys(keys)
    {
    }

    /** None: never made. Errors: NotFound (the user does not hold the compartment), SealBroken. */
    Result<std::optional<BoxKeyPair>> find(Compartment compartment) const;
    /** Within the caller's transaction. */
    Result<BoxKeyPair> make(Compartment compartment);

private:
    QByteArray contextOf(Compartment compartment) const;

    Database& m_database;
    QString m_siteId;
    StoreId m_storeId;
    const CompartmentKeys& m_keys;
};

} // namespace gyeot
