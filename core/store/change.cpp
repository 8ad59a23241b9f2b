#include "core/store/change.h"

#include "core/base/json.h"
#include "core/store/hybridclock.h"
#include "core/store/operationtable.h"
#include "core/store/storeaction.h"
#include "core/store/valuejson.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace gyeot {

using namespace Qt::StringLiterals;

/** The open change: the frame of the action and what its audit row will say. */
struct Change::State {
    Store::Inside& store;
    std::unique_ptr<StoreAction> action;
    ActionFacts facts;
    OperationTable operations;
    RecordRows rows;
    QByteArray committed; ///< canonical lines of the operations so far
    bool severalObjects = false;
    std::optional<Error> failed;

    Operation newOperation(OperationType type, const RecordType& record, const QUuid& object, CaseId caseId);
    Result<void> log(Operation& operation, const QByteArray& oldValue);
    Result<RecordRows::Row> liveRow(const RecordType& type, const QUuid& object) const;

    Result<void> create(const RecordType& type, const QUuid& object, CaseId caseId);
    Result<void> set(const RecordType& type, const QUuid& object, const FieldType& field, const Value& value);
    Result<void> setSealed(const RecordType& type, const QUuid& object, CaseId caseId, const FieldType& field,
        const Value& old, const Value& value);
    Result<bool> isSame(const RecordType& type, const QUuid& object, CaseId caseId, const FieldType& field,
        const Value& old, const Value& value) const;
    Result<void> bury(const RecordType& type, const QUuid& object, const char* reason);
    Result<void> restore(const RecordType& type, const QUuid& object);
    Result<void> commit();

    /** Remembers the first failure; later calls do nothing. */
    Result<void> keep(Result<void> done)
    {
        if (!done && !failed)
            failed = done.error();
        return done;
    }
};

Operation Change::State::newOperation(OperationType type, const RecordType& record, const QUuid& object, CaseId caseId)
{
    Operation operation;
    operation.id = { store.storeId(), action->takeNumber() };
    operation.hlc = action->tick();
    operation.user = store.keyring.user().id;
    operation.type = type;
    operation.caseId = caseId;
    operation.kind = QLatin1String(record.kind);
    operation.object = object;
    return operation;
}

Result<void> Change::State::log(Operation& operation, const QByteArray& oldValue)
{
    const auto heads = operations.heads(operation.object, operation.field);
    if (!heads)
        return std::unexpected(heads.error());
    operation.base = *heads;
    auto done = operations.append(operation, oldValue);
    if (done)
        done = operations.setHeads(operation.object, operation.field, { operation.id });
    if (!done)
        return done;
    committed += canonicalJson(operationDigestForm(operation)) + '\n';
    severalObjects = severalObjects || (!facts.object.isNull() && facts.object != operation.object);
    facts.object = operation.object;
    facts.objectKind = operation.kind;
    return {};
}

Result<RecordRows::Row> Change::State::liveRow(const RecordType& type, const QUuid& object) const
{
    const auto row = rows.find(type, object);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || (*row)->deletedMs)
        return failure(ErrorCode::NotFound, QLatin1String(type.kind));
    return **row;
}

Result<void> Change::State::create(const RecordType& type, const QUuid& object, CaseId caseId)
{
    const auto row = rows.find(type, object);
    if (!row)
        return std::unexpected(row.error());
    if (*row)
        return failure(ErrorCode::AlreadyExists, QLatin1String(type.kind));
    Operation operation = newOperation(OperationType::Add, type, object, caseId);
    if (auto inserted = rows.insert(type, object, caseId); !inserted)
        return inserted;
    return log(operation, {});
}

Result<bool> Change::State::isSame(const RecordType& type, const QUuid& object, CaseId caseId, const FieldType& field,
    const Value& old, const Value& value) const
{
    const auto* column = std::get_if<QByteArray>(&old);
    if (field.compartment == Compartment::Working || !column)
        return old == value;
    if (std::holds_alternative<std::monostate>(value))
        return false;
    const auto parts = readSealedColumn(*column);
    const auto key = store.caseKeys().find(caseId, field.compartment);
    if (!parts || parts->isBox || !key)
        return false; // what cannot be read here can still be written anew
    const auto opened = openField(*key, *parts, { parts->version, type.table, object, field.name });
    return opened && sameBytes(*opened, valueToPlain(value));
}

Result<void> Change::State::set(const RecordType& type, const QUuid& object, const FieldType& field, const Value& value)
{
    const auto row = liveRow(type, object);
    if (!row)
        return std::unexpected(row.error());
    const auto json = newValueToJson(value); // also for sealed values: the same sizes and characters hold for them
    if (!json)
        return failure(json.error().code, QLatin1String(field.name), json.error().detail);
    const auto old = rows.read(type, object, field);
    if (!old)
        return std::unexpected(old.error());
    const auto same = isSame(type, object, row->caseId, field, *old, value);
    if (!same || *same)
        return same ? Result<void>() : std::unexpected(same.error());
    if (field.compartment != Compartment::Working)
        return setSealed(type, object, row->caseId, field, *old, value);
    Operation operation = newOperation(OperationType::Set, type, object, row->caseId);
    operation.field = QLatin1String(field.name);
    operation.value = *json;
    const auto oldJson = valueToJson(*old);
    if (!oldJson)
        return std::unexpected(oldJson.error());
    if (auto written = rows.write(type, object, field, value); !written)
        return written;
    return log(operation, *oldJson);
}

Result<void> Change::State::setSealed(const RecordType& type, const QUuid& object, CaseId caseId,
    const FieldType& field, const Value& old, const Value& value)
{
    Operation operation = newOperation(OperationType::Set, type, object, caseId);
    operation.field = QLatin1String(field.name);
    operation.value = "null";
    Value column;
    if (!std::holds_alternative<std::monostate>(value)) {
        const SealedPlace place { operation.id, type.table, object, field.name };
        const QByteArray plain = valueToPlain(value);
        const auto key = store.caseKeys().obtain(caseId, field.compartment);
        if (!key)
            return std::unexpected(key.error());
        const QByteArray sealed = sealField(*key, bytesOf(plain), place);
        column = sealed;
        operation.value = canonicalJson(Json { { "sealed", sha256(bytesOf(sealed)).toHex().toStdString() } });
        if (const QByteArray officeKey = store.officeKey(field.compartment); !officeKey.isEmpty()) {
            auto box = sealFieldFor(officeKey, bytesOf(plain), place);
            if (!box)
                return std::unexpected(box.error());
            operation.officeSealed = *std::move(box);
        }
    }
    const auto oldJson = valueToJson(old); // the old ciphertext, never the old value
    if (!oldJson)
        return std::unexpected(oldJson.error());
    if (auto written = rows.write(type, object, field, column); !written)
        return written;
    return log(operation, *oldJson);
}

Result<void> Change::State::bury(const RecordType& type, const QUuid& object, const char* reason)
{
    const auto row = liveRow(type, object);
    if (!row)
        return std::unexpected(row.error());
    Operation operation = newOperation(OperationType::Tomb, type, object, row->caseId);
    operation.value = canonicalJson(Json(reason));
    if (auto marked = rows.markDeleted(type, object, hlcMs(operation.hlc)); !marked)
        return marked;
    facts.reason = QString::fromUtf8(reason);
    return log(operation, {});
}

Result<void> Change::State::restore(const RecordType& type, const QUuid& object)
{
    const auto row = rows.find(type, object);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || !(*row)->deletedMs)
        return failure(ErrorCode::NotFound, QLatin1String(type.kind));
    Operation operation = newOperation(OperationType::Add, type, object, (*row)->caseId);
    if (auto marked = rows.markDeleted(type, object, std::nullopt); !marked)
        return marked;
    return log(operation, {});
}

Result<void> Change::State::commit()
{
    if (!action->hasOperations()) // nothing was written: nothing to tell, but what the service did beside it stands
        return action->commitUnseen();
    const auto salt = store.caseKeys().obtainAuditSalt(facts.caseId);
    if (!salt)
        return std::unexpected(salt.error());
    facts.detailCommit = hmacSha256(*salt, bytesOf(committed));
    if (severalObjects) {
        facts.object = QUuid();
        facts.objectKind.clear();
    }
    return action->commit(facts);
}

Change::Change(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Change::~Change() = default;
Change::Change(Change&&) noexcept = default;

Result<Change> Change::begin(Store& store, const char* action, CaseId caseId)
{
    Store::Inside& inside = *store.m_inside;
    auto frame = StoreAction::begin(inside);
    if (!frame)
        return std::unexpected(frame.error());
    ActionFacts facts;
    facts.action = QString::fromLatin1(action);
    facts.caseId = caseId;
    return Change(std::unique_ptr<State>(new State { inside, std::move(*frame), std::move(facts),
        OperationTable(*inside.database, inside.siteId()), inside.rows(), {}, false, {} }));
}

Result<void> Change::create(const RecordType& type, const QUuid& object, CaseId caseId)
{
    return m_state->failed ? std::unexpected(*m_state->failed) : m_state->keep(m_state->create(type, object, caseId));
}

Result<void> Change::set(const RecordType& type, const QUuid& object, const char* field, const Value& value)
{
    if (m_state->failed)
        return std::unexpected(*m_state->failed);
    const FieldType* found = type.field(QString::fromLatin1(field));
    if (!found)
        return m_state->keep(failure(ErrorCode::UnknownField, QString::fromLatin1(field)));
    return m_state->keep(m_state->set(type, object, *found, value));
}

Result<void> Change::remove(const RecordType& type, const QUuid& object, const char* reason)
{
    return m_state->failed ? std::unexpected(*m_state->failed) : m_state->keep(m_state->bury(type, object, reason));
}

Result<void> Change::restore(const RecordType& type, const QUuid& object)
{
    return m_state->failed ? std::unexpected(*m_state->failed) : m_state->keep(m_state->restore(type, object));
}

Result<void> Change::commit()
{
    const std::unique_ptr<State> state = std::move(m_state); // done either way: without a commit it rolls back here
    return state->failed ? std::unexpected(*state->failed) : state->commit();
}

} // namespace gyeot
