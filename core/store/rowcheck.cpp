#include "core/store/rowcheck.h"

#include "core/base/json.h"
#include "core/store/erasureledger.h"
#include "core/store/fieldseal.h"
#include "core/store/hybridclock.h"
#include "core/store/operationtable.h"
#include "core/store/recordrows.h"
#include "core/store/statement.h"
#include "core/store/valuejson.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerProgress = 256;

/** Every (object, field) that the log rests on, with the operation that is shown. */
class RowChecker {
public:
    RowChecker(Database& database, const StoreAccess& access, RecordTypes types)
        : m_rows(database, access.siteId),
          m_ledger(database, access.siteId, access.storeId),
          m_types(types)
    {
    }

    Result<bool> holds(const Operation& winner) const
    {
        const RecordType* type = findRecordType(m_types, winner.kind);
        if (!type)
            return true; // of a newer program: carried, not shown
        const auto row = m_rows.find(*type, winner.object);
        if (!row)
            return std::unexpected(row.error());
        if (winner.type == OperationType::Erase) { // nothing may have come back, and the ledger must know
            const auto erased = m_ledger.holds(winner.caseId);
            return erased ? Result<bool>(*erased && !*row) : erased;
        }
        if (!*row)
            return false;
        if (winner.field.isEmpty()) {
            const bool inTrash = winner.type == OperationType::Tomb;
            return inTrash ? (*row)->deletedMs.value_or(0) == hlcMs(winner.hlc) : !(*row)->deletedMs;
        }
        const FieldType* field = type->field(winner.field);
        return field ? holdsField(*type, *field, winner) : Result<bool>(true);
    }

private:
    Result<bool> holdsField(const RecordType& type, const FieldType& field, const Operation& winner) const
    {
        const auto value = m_rows.read(type, winner.object, field);
        if (!value)
            return std::unexpected(value.error());
        if (field.compartment == Compartment::Working) {
            const auto json = valueToJson(*value);
            return json && *json == winner.value;
        }
        const auto* column = std::get_if<QByteArray>(&*value);
        if (!column)
            return winner.value == "null" || winner.officeSealed.isEmpty();
        const auto parts = readSealedColumn(*column);
        if (!parts || parts->version != winner.id)
            return false;
        const QByteArray digest = sha256(bytesOf(*column)).toHex();
        return parts->isBox || winner.value == canonicalJson(Json { { "sealed", digest.toStdString() } });
    }

    RecordRows m_rows;
    ErasureLedger m_ledger;
    RecordTypes m_types;
};

/** Rows that no operation ever made. */
Result<QStringList> unloggedRows(Database& database, const QString& siteId, const RecordType& type)
{
    auto query = Statement::prepare(database,
        uR"(
        SELECT id
        FROM %1
        WHERE site_id = :site_id AND NOT EXISTS (
            SELECT 1 FROM field_heads WHERE field_heads.site_id = %1.site_id AND field_heads.object_id = %1.id AND field = ''))"_s
            .arg(QLatin1String(type.table))); // the name of a constant of ours, as in RecordRows
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", siteId);
    QStringList rows;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return rows;
        rows << QLatin1String(type.kind) + u' ' + query->text(0) + u' ';
    }
}

/** Every field the log knows of, compared with its row. */
Result<QStringList> differingFields(
    Database& database, const StoreAccess& access, RecordTypes types, const Progress& progress)
{
    auto fields =
        Statement::prepare(database, u"SELECT DISTINCT object_id, field FROM field_heads WHERE site_id = :site_id");
    if (!fields)
        return std::unexpected(fields.error());
    fields->bind(":site_id", access.siteId);
    const RowChecker checker(database, access, types);
    const OperationTable operations(database, access.siteId);
    QStringList wrong;
    for (qint64 seen = 0;; ++seen) {
        const auto next = fields->step();
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return wrong;
        if (seen % rowsPerProgress == 0 && !goOn(progress, seen, 0))
            return failure(ErrorCode::Cancelled);
        const auto winner = operations.winner(fields->id<ObjectId>(0).uuid(), fields->text(1));
        if (!winner)
            return std::unexpected(winner.error());
        const auto holds = *winner ? checker.holds(**winner) : Result<bool>(false);
        if (!holds)
            return std::unexpected(holds.error());
        if (!*holds)
            wrong << (*winner ? (*winner)->kind : u"?"_s) + u' ' + fields->text(0) + u' ' + fields->text(1);
    }
}

} // namespace

Result<QStringList> checkRows(
    Database& database, const StoreAccess& access, RecordTypes types, const Progress& progress)
{
    auto wrong = differingFields(database, access, types, progress);
    for (const RecordType* type : types) {
        if (!wrong)
            return wrong;
        const auto unlogged = unloggedRows(database, access.siteId, *type);
        if (!unlogged)
            return unlogged;
        *wrong += *unlogged;
    }
    return wrong;
}

} // namespace gyeot
