#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/recordtype.h"
#include "core/store/value.h"

#include <optional>

namespace gyeot {

class Database;

/** Writes the rows of any record table by its RecordType. For Change and the merge alone: nothing here is logged. */
class RecordRows {
public:
    RecordRows(Database& database, const QString& siteId) : m_database(database), m_siteId(siteId) { }

    /** The part of a row that every record table has. */
    struct Row {
        CaseId caseId;
        std::optional<qint64> deletedMs;
    };
    /** None: no such row. */
    Result<std::optional<Row>> find(const RecordType& type, const QUuid& object) const;
    /** Errors: Constraint (it is there already). */
    Result<void> insert(const RecordType& type, const QUuid& object, CaseId caseId);
    /** Errors: NotFound. */
    Result<Value> read(const RecordType& type, const QUuid& object, const FieldType& field) const;
    /** Errors: Constraint (the schema refuses the value). */
    Result<void> write(const RecordType& type, const QUuid& object, const FieldType& field, const Value& value);
    Result<void> markDeleted(const RecordType& type, const QUuid& object, std::optional<qint64> deletedMs);

private:
    Database& m_database;
    QString m_siteId;
};

} // namespace gyeot
