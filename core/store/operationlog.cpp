#include "core/store/operationlog.h"

#include "core/store/casedestruction.h"
#include "core/store/erasureledger.h"
#include "core/store/fieldseal.h"
#include "core/store/hybridclock.h"
#include "core/store/valuejson.h"

#include <nlohmann/json.hpp>

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

Result<bool> OperationLog::isErased(const Operation& operation)
{
    if (!m_erased) {
        auto cases = ErasureLedger(m_database, m_siteId, operation.id.store).cases();
        if (!cases)
            return std::unexpected(cases.error());
        m_erased = *std::move(cases);
    }
    return m_erased->contains(operation.caseId);
}

/** The erase operations of an object stay its heads, whichever came first, so that the end is the same in every order. */
Result<QList<OperationId>> OperationLog::eraseHeads(const Operation& operation) const
{
    const auto heads = m_table.heads(operation.object, operation.field);
    if (!heads)
        return heads;
    QList<OperationId> kept { operation.id };
    for (const OperationId& head : *heads) {
        const auto found = m_table.find(head);
        if (!found)
            return std::unexpected(found.error());
        if (*found && (*found)->type == OperationType::Erase)
            kept.append(head);
    }
    std::ranges::sort(kept);
    return kept;
}

Result<OperationLog::Outcome> OperationLog::erase(const Operation& operation)
{
    const auto json = parseJson(operation.value);
    auto tombstone = json ? tombstoneFromJson(*json) : Result<Tombstone>(std::unexpected(json.error()));
    if (!tombstone || tombstone->order.caseId != operation.caseId)
        return failure(ErrorCode::BadForm, {}, "tombstone");
    const auto heads = eraseHeads(operation);
    if (!heads)
        return std::unexpected(heads.error());
    const auto gone = CaseDestruction(m_database, m_siteId).destroy(operation.caseId);
    if (!gone)
        return std::unexpected(gone.error());
    const auto kept = ErasureLedger(m_database, m_siteId, operation.id.store).append(*std::move(tombstone));
    if (!kept)
        return std::unexpected(kept.error());
    m_erased->insert(operation.caseId);
    auto done = m_table.append(operation);
    if (done)
        done = m_table.setHeads(operation.object, operation.field, *heads);
    return done ? Result<Outcome>(Outcome::Applied) : std::unexpected(done.error());
}

/** Its number is kept, so that the log has no gap and the same end in every order; what it said is not. */
Result<OperationLog::Outcome> OperationLog::refuse(Operation operation)
{
    operation.value = QByteArray();
    operation.officeSealed.clear();
    auto done = m_table.append(operation);
    return done ? Result<Outcome>(Outcome::Erased) : std::unexpected(done.error());
}

Result<OperationLog::Outcome> OperationLog::merge(const Operation& operation)
{
    const auto known = m_table.find(operation.id);
    const auto erased = isErased(operation);
    if (!known || !erased)
        return std::unexpected(known ? erased.error() : known.error());
    const bool isErase = operation.type == OperationType::Erase;
    if (*known && *erased && !isErase)
        return Outcome::Known; // whatever it said: here it says nothing any more
    if (*known)
        return isSameOperation(**known, operation)
            ? Result<Outcome>(Outcome::Known)
            : failure(ErrorCode::Stale, {}, "operation " + operation.id.toString().toLatin1() + " with two contents");
    if (isErase)
        return erase(operation);
    if (*erased)
        return refuse(operation);
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
