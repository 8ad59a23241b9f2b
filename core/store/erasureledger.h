#pragma once

#include "core/crypto/secretbytes.h"
#include "core/store/tombstone.h"

#include <QList>
#include <QSet>

#include <optional>

namespace gyeot {

class Database;

/** The erased cases of a site, for ever: whoever merges, imports or restores asks here first (reference/security.md 3.16). The rows of
 *  `erasure_ledger`; writing is within the caller's transaction. */
class ErasureLedger {
public:
    ErasureLedger(Database& database, const QString& siteId, const StoreId& storeId)
        : m_database(database),
          m_siteId(siteId),
          m_storeId(storeId)
    {
    }

    /** This store's lines in order. Errors: StoreDamaged (the chain does not hold). */
    Result<QList<Tombstone>> read() const;
    /** Whether any store erased the case, of this site or, at an office, of another. */
    Result<bool> holds(CaseId caseId) const;
    /** The line of a case erased by this store; none: it was not. */
    Result<std::optional<Tombstone>> find(CaseId caseId) const;
    /** Every erased case. */
    Result<QSet<CaseId>> cases() const;
    /** How many this store erased from one instant on. */
    Result<qint64> countSince(qint64 fromMs) const;
    /** Adds a line behind the last, numbered and chained; what it was in another ledger does not matter. */
    Result<Tombstone> append(Tombstone tombstone);

private:
    Database& m_database;
    QString m_siteId;
    StoreId m_storeId;
};

/** "erased-2.bin". */
QString erasedFileName(int generation);
/** `<directory>/erased-<generation>.bin`: the whole ledger of a store once more, sealed (context "erased/1 <store> <generation>"), beside the
 *  database and not in it. By rename. Errors: WriteFailed, DiskFull. */
Result<void> writeErasedFile(const QString& directory, int generation, const StoreId& store, const SecretBytes& key,
    const QList<Tombstone>& ledger);
/** None if there is no such file. Errors: SealBroken, BadForm (damaged or altered), ReadFailed. */
Result<std::optional<QList<Tombstone>>> readErasedFile(
    const QString& directory, int generation, const StoreId& store, const SecretBytes& key);
/** The key of that file, made from the one of head.bin. */
SecretBytes erasedFileKey(const SecretBytes& headKey);

} // namespace gyeot
