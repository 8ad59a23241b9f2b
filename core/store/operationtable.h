#pragma once

#include "core/store/operation.h"

#include <QMap>

namespace gyeot {

class Database;
class Statement;

/** The rows of `operations` and `field_heads` of one site. Reading is free; writing is for Change and OperationLog, within their
 *  transaction. */
class OperationTable {
public:
    OperationTable(Database& database, const QString& siteId) : m_database(database), m_siteId(siteId) { }

    /** `oldValue`: what undo puts back; never exported. Errors: Constraint (the number is taken), those of Statement. */
    Result<void> append(const Operation& operation, const QByteArray& oldValue = {});
    /** Puts another box in place of the one for the office; nothing else of an operation ever changes. Errors: NotFound. */
    Result<void> setOfficeSealed(const OperationId& id, const QByteArray& box);
    Result<std::optional<Operation>> find(const OperationId& id) const;
    /** The operations after `after` up to and with `through` of one store, in order; `limit` bounds one reading. */
    Result<QList<Operation>> range(const StoreId& store, qint64 after, qint64 through, int limit = 1000) const;
    /** Those of one store after `after` as a running query, for who reads a great many: columns as in core/store/auditbytes.h. */
    Result<Statement> rowsAfter(const StoreId& store, qint64 after) const;
    /** The last number of each store: how far this log reaches. */
    Result<QMap<StoreId, qint64>> frontier() const;
    /** All operations of one object in the order of the hybrid clock, for its history. */
    Result<QList<Operation>> ofObject(const QUuid& object) const;
    /** What the field held before the operation, canonical JSON; null: nothing known. Errors: NotFound. */
    Result<QByteArray> oldValue(const OperationId& id) const;

    /** The operations the field's present value rests on, sorted. */
    Result<QList<OperationId>> heads(const QUuid& object, const QString& field) const;
    Result<void> setHeads(const QUuid& object, const QString& field, const QList<OperationId>& heads);
    /** Whether a known operation of the same field overwrites this one. */
    Result<bool> isOverwritten(const Operation& operation) const;
    /** The head that is shown: the greatest (hlc, store, n). None: the field was never written. */
    Result<std::optional<Operation>> winner(const QUuid& object, const QString& field) const;

private:
    Database& m_database;
    QString m_siteId;
};

} // namespace gyeot
