#include "core/store/jobs/resealvalues.h"

#include "core/store/fieldseal.h"
#include "core/store/operationtable.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <optional>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStep = 64; // well under 50 ms under the writer lease

struct SealedRow {
    QUuid object;
    CaseId caseId;
    QByteArray column;
};

/** One sealed field of one table, a few rows at a time. */
class FieldResealer {
public:
    FieldResealer(
        Database& database, const StoreAccess& access, const RecordType& type, const FieldType& field, Reseal which)
        : m_database(database),
          m_access(access),
          m_type(type),
          m_field(field),
          m_which(which),
          m_operations(database, access.siteId),
          m_keys(database, access.siteId, access.storeId, access.keys)
    {
    }

    bool isDone() const { return m_done; }

    /** The next rows, in one transaction; how many were sealed. */
    Result<qint64> step()
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return std::unexpected(transaction.error());
        const auto rows = next();
        if (!rows)
            return std::unexpected(rows.error());
        m_done = rows->size() < rowsPerStep;
        qint64 sealed = 0;
        for (const SealedRow& row : *rows) {
            m_after = ObjectId(row.object).toString();
            const auto done = reseal(row);
            if (!done)
                return std::unexpected(done.error());
            sealed += *done;
        }
        if (auto committed = transaction->commit(); !committed)
            return std::unexpected(committed.error());
        return sealed;
    }

private:
    Result<QList<SealedRow>> next()
    {
        // Names of our own constants, as in RecordRows.
        auto query = Statement::prepare(m_database,
            u"SELECT id, case_id, %1 FROM %2 WHERE site_id = :site_id AND id > :after AND %1 IS NOT NULL ORDER BY id LIMIT :limit"_s
                .arg(QLatin1String(m_field.name), QLatin1String(m_type.table)));
        if (!query)
            return std::unexpected(query.error());
        query->bind(":site_id", m_access.siteId);
        query->bind(":after", m_after);
        query->bind(":limit", qint64(rowsPerStep));
        QList<SealedRow> rows;
        while (true) {
            const auto row = query->step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                return rows;
            rows.append({ query->id<ObjectId>(0).uuid(), query->id<CaseId>(1), query->blob(2) });
        }
    }

    Result<qint64> reseal(const SealedRow& row)
    {
        const auto column = readSealedColumn(row.column);
        if (!column)
            return failure(ErrorCode::SealBroken, {}, "column");
        if (column->isBox || column->version.store != m_access.storeId)
            return 0; // came from elsewhere: not ours to hand on
        const auto operation = m_operations.find(column->version);
        if (!operation)
            return std::unexpected(operation.error());
        if (!*operation || (m_which == Reseal::Missing && !(*operation)->officeSealed.isEmpty()))
            return 0;
        const SealedPlace place { column->version, m_type.table, row.object, m_field.name };
        const auto key = m_keys.find(row.caseId, m_field.compartment);
        if (!key)
            return std::unexpected(key.error());
        const auto plain = openField(*key, *column, place);
        if (!plain)
            return std::unexpected(plain.error());
        const auto box = sealFieldFor(m_access.officeKeys.value(m_field.compartment), bytesOf(*plain), place);
        if (!box)
            return std::unexpected(box.error());
        auto kept = m_operations.setOfficeSealed(column->version, *box);
        return kept ? Result<qint64>(1) : std::unexpected(kept.error());
    }

    Database& m_database;
    const StoreAccess& m_access;
    const RecordType& m_type;
    const FieldType& m_field;
    Reseal m_which;
    OperationTable m_operations;
    CaseKeys m_keys;
    QString m_after;
    bool m_done = false;
};

} // namespace

Result<qint64> resealValues(const StoreAccess& access, RecordTypes types, Reseal which, const Progress& progress)
{
    if (access.officeKeys.isEmpty())
        return failure(ErrorCode::BadArgument, {}, "no office enrolled");
    auto database = openForJob(access);
    if (!database)
        return std::unexpected(database.error());
    qint64 sealed = 0;
    for (const RecordType* type : types) {
        for (const FieldType& field : type->fields) {
            if (field.compartment == Compartment::Working)
                continue;
            FieldResealer resealer(**database, access, *type, field, which);
            while (!resealer.isDone()) {
                if (!goOn(progress, sealed, 0))
                    return failure(ErrorCode::Cancelled);
                const auto step = resealer.step();
                if (!step)
                    return step;
                sealed += *step;
            }
        }
    }
    return sealed;
}

} // namespace gyeot
