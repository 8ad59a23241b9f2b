#pragma once

#include "core/store/operationtable.h"
#include "core/store/recordrows.h"

#include <QSet>

#include <optional>

namespace gyeot {

/** What a field rests on once `operation` is known: it replaces the heads in its base; heads it had not seen stay beside it; it is no
 *  head itself if a known operation has already overwritten it. The one rule of merging (reference/security.md 3.15). Sorted. */
QList<OperationId> headsAfter(const QList<OperationId>& heads, const Operation& operation, bool isOverwritten);

/** Brings operations of other stores into this one. Idempotent, and the same end whatever the order they come in; what was written by
 *  two who did not know of each other stays as two heads, for a person to settle, and the greatest (hlc, store, n) is shown meanwhile.
 *  Kinds and fields that this program does not know are kept in the log and passed on. Works within the caller's transaction (Merge). */
class OperationLog {
public:
    OperationLog(Database& database, const QString& siteId, RecordTypes types)
        : m_database(database),
          m_siteId(siteId),
          m_table(database, siteId),
          m_rows(database, siteId),
          m_types(types)
    {
    }

    enum class Outcome {
        Known, ///< the same operation was here already; nothing changed
        Applied,
        Conflict, ///< applied, and the field now rests on more than one operation
        Erased, ///< its number was kept and nothing else: the case was erased here (reference/security.md 3.16)
    };
    /** An `erase` operation takes the case out of this database too, whatever was written of it meanwhile; its files go by
     *  CaseDestruction::filesLeft() after the commit. Errors: Stale (another operation of that number is here: two histories), BadForm (a value of another kind than the field),
     *  Constraint (the schema refuses the value), those of Statement. */
    Result<Outcome> merge(const Operation& operation);

private:
    Result<bool> isErased(const Operation& operation);
    Result<QList<OperationId>> eraseHeads(const Operation& operation) const;
    Result<Outcome> erase(const Operation& operation);
    Result<Outcome> refuse(Operation operation);
    Result<void> show(const Operation& operation);
    Result<void> showRow(const RecordType& type, const Operation& operation, const Operation& winner);
    Result<void> showField(
        const RecordType& type, const FieldType& field, const Operation& operation, const Operation& winner);

    Database& m_database;
    QString m_siteId;
    std::optional<QSet<CaseId>> m_erased; ///< read when first asked
    OperationTable m_table;
    RecordRows m_rows;
    RecordTypes m_types;
};

} // namespace gyeot
