#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"
#include "core/sync/numberranges.h"

#include <map>

namespace gyeot {

/** What a bundle sends and holds back, or the office has and lacks, of one case and record kind. */
struct Share {
    NumberRanges sent;
    NumberRanges withheld;
    bool operator==(const Share&) const = default;
};
using ShareKey = std::pair<CaseId, QString>;
using Shares = std::map<ShareKey, Share>;

/** What the office has acknowledged of one case and record kind. */
struct DeliveredShare {
    bool delivered = false; ///< anything of it
    NumberRanges held;
    bool operator==(const DeliveredShare&) const = default;
};

/** The rows of `export_shares` and `export_cases` of one store. Writes belong into the caller's Change. */
class ShareTable {
public:
    ShareTable(Database& database, const QString& siteId, StoreId store)
        : m_database(database),
          m_siteId(siteId),
          m_store(store)
    {
    }

    Result<void> add(BundleId bundle, const Shares& shares);
    Result<Shares> of(BundleId bundle) const;

    Result<void> setDelivered(const ShareKey& key, const DeliveredShare& share);
    Result<DeliveredShare> delivered(const ShareKey& key) const;
    /** Whether the office has anything of the case. */
    Result<bool> hasDelivered(CaseId caseId) const;
    /** What is held back of cases that have a consent row for the office, valid or not. */
    Result<std::map<ShareKey, NumberRanges>> heldWithConsent() const;
    /** Cases of which something is held back. */
    Result<qint64> heldCases() const;
    /** What is held back of one case, by record kind; kinds with nothing held are left out. */
    Result<std::map<QString, NumberRanges>> heldOf(CaseId caseId) const;

private:
    Database& m_database;
    QString m_siteId;
    StoreId m_store;
};

} // namespace gyeot
