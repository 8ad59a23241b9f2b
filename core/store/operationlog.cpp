#include "core/store/operationlog.h"

#include "core/store/fieldseal.h"
#include "core/store/hybridclock.h"
#include "core/store/valuejson.h"

#include <algorithm>

namespace gyeot {

namespace {

/** Sealing for the office happens once more when its key changes; everything else of an operation never does. */
bool isSameOperation(Operation a, Operation b)
{
    a.officeSealed.clear();
    b.officeSealed.clear();
    return a == b;
}

} // namespace

QList<OperationId> headsAfter(const QList<OperationId>& heads, const Operation& operation, bool isOverwritten)
{
    QList<OperationId> after;
    std::ranges::copy_if(heads, std::back_inserter(after),
        [&operation](const OperationId& head) { return !operation.base.contains(head); });
    if (!isOverwritten && !after.contains(operation.id))
        after.append(operation.id);
    std::ranges::sort(after);
    return after;
}

Result<OperationLog::Outcome> OperationLog::merge(const Operation& operation)
{
    const auto known = m_table.find(operation.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return isSameOperation(**known, operation)
            ? Result<Outcome>(Outcome::Known)
            : failure(ErrorCode::Stale, {}, "operation " + operation.id.toString().toLatin1() + " with two contents");
    const auto overwritten = m_table.isOverwritten(operation);
    const auto heads = m_table.heads(operation.object, operation.field);
    if (!overwritten || !heads)
        return std::unexpected(overwritten ? heads.error() : overwritten.error());
    const QList<OperationId> after = headsAfter(*heads, operation, *overwritten);
    auto done = m_table.append(operation);
    if (done)
        done = m_table.setHeads(operation.object, operation.field, after);
    if (done)
        done = show(operation);
    if (!done)
        return std::unexpected(done.error());
    return after.size() > 1 ? Outcome::Conflict : Outcome::Applied;
}

Result<void> OperationLog::show(const Operation& operation)
{
    const RecordType* type = findRecordType(m_types, operation.kind);
    if (!type)
        return {};
    const auto row = m_rows.find(*type, operation.object);
    if (!row)
        return std::unexpected(row.error());
    if (!*row) { // a field can arrive before the row it belongs to
        if (auto inserted = m_rows.insert(*type, operation.object, operation.caseId); !inserted)
            return inserted;
    }
    const auto winner = m_table.winner(operation.object, operation.field);
    if (!winner)
        return std::unexpected(winner.error());
    if (!*winner)
        return {};
    if (operation.field.isEmpty())
        return showRow(*type, operation, **winner);
    const FieldType* field = type->field(operation.field);
    return field ? showField(*type, *field, operation, **winner) : Result<void>();
}

Result<void> OperationLog::showRow(const RecordType& type, const Operation& operation, const Operation& winner)
{
    const bool inTrash = winner.type == OperationType::Tomb;
    return m_rows.markDeleted(type, operation.object, inTrash ? std::optional(hlcMs(winner.hlc)) : std::nullopt);
}

Result<void> OperationLog::showField(
    const RecordType& type, const FieldType& field, const Operation& operation, const Operation& winner)
{
    if (field.compartment == Compartment::Working) {
        const auto value = valueFromJson(winner.value, field.kind);
        if (!value)
            return failure(value.error().code, QLatin1String(field.name), value.error().detail);
        return m_rows.write(type, operation.object, field, *value);
    }
    // The ciphertext of an own operation stands in the row and nowhere else: it must not be overwritten by its own box.
    const auto present = m_rows.read(type, operation.object, field);
    if (!present)
        return std::unexpected(present.error());
    const auto* column = std::get_if<QByteArray>(&*present);
    const Result<SealedColumn> parts = column ? readSealedColumn(*column) : failure(ErrorCode::NotFound);
    if (parts && parts->version == winner.id)
        return {};
    const bool hasBox = !winner.officeSealed.isEmpty();
    return m_rows.write(
        type, operation.object, field, hasBox ? Value(columnOfBox(winner.officeSealed, winner.id)) : Value());
}

} // namespace gyeot
