#pragma once

#include "core/store/database.h"
#include "core/sync/manifest.h"

namespace gyeot {

/** How far a bundle of this store has come. Its sequence counts from Sealed on. */
enum class ExportState {
    Writing, ///< parts are being written
    Sealed, ///< the manifest is fixed; its file may or may not lie there yet
    Done, ///< every file lies there
    Delivered, ///< a verified receipt says it was applied
    Dropped, ///< given up while writing
};

/** One bundle of this store, as planned at its start. */
struct Export {
    BundleId bundle;
    BundleKind kind = BundleKind::Delta;
    ExportState state = ExportState::Writing;
    qint64 epoch = 1;
    qint64 sequence = 1;
    QString folder; ///< the bundle's own directory
    qint64 from = 0;
    qint64 to = 0;
    qint64 hlc = 0;
    qint64 withheldCases = 0;
    qint64 auditFrom = 0;
    qint64 treeSize = 0;
    qint64 startedMs = 0;
    QByteArray manifest; ///< manifest.json; empty while writing
    bool operator==(const Export&) const = default;
};

/** The rows of `exports` and `export_parts` of one store. Writes belong into the caller's Change. */
class ExportTable {
public:
    ExportTable(Database& database, const QString& siteId, StoreId store)
        : m_database(database),
          m_siteId(siteId),
          m_store(store)
    {
    }

    Result<void> insert(const Export& row);
    Result<void> setState(BundleId bundle, ExportState state);
    Result<void> seal(BundleId bundle, const QByteArray& manifest);
    Result<std::optional<Export>> find(BundleId bundle) const;
    /** The unfinished bundle (Writing or Sealed), if there is one; there is never more than one. */
    Result<std::optional<Export>> unfinished() const;
    /** The bundle with the highest sequence whose manifest is fixed. */
    Result<std::optional<Export>> lastSealed() const;
    /** The delivered bundle with the highest sequence. */
    Result<std::optional<Export>> lastDelivered() const;

    Result<void> addPart(BundleId bundle, const BundlePart& part);
    Result<QList<BundlePart>> parts(BundleId bundle) const;

private:
    Result<std::optional<Export>> first(QStringView sql, BundleId bundle) const;

    Database& m_database;
    QString m_siteId;
    StoreId m_store;
};

} // namespace gyeot
