#pragma once

#include "core/crypto/trust.h"
#include "core/store/database.h"

#include <optional>

namespace gyeot {

/** The rows of `office_keys` and `office_revocations`. Writes belong into the caller's Change. */
class OfficeKeyTable {
public:
    OfficeKeyTable(Database& database, const QString& siteId) : m_database(database), m_siteId(siteId) { }

    struct Row {
        QByteArray privateSealed; ///< by Keyring::sealSiteKey() with the name as its use
        QByteArray certificate; ///< DER
    };
    Result<void> insert(const char* name, const Row& row, qint64 nowMs);
    /** The same in the place of the one before, where there is one. */
    Result<void> put(const char* name, const Row& row, qint64 nowMs);
    /** None: there is no such key, the store is no office. */
    Result<std::optional<Row>> find(const char* name) const;

    /** `authority` is "root" or "issuing". Takes the place of the list before. */
    Result<void> setList(const char* authority, const RevocationList& list);
    Result<std::optional<QByteArray>> list(const char* authority) const;

private:
    Database& m_database;
    QString m_siteId;
};

} // namespace gyeot
