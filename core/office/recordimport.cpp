#include "core/office/recordimport.h"

#include "core/store/hybridclock.h"
#include "core/store/statement.h"
#include "core/sync/bundlelimits.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refused(const QByteArray& place, const QByteArray& why)
{
    return failure(ErrorCode::RejRecord, {}, place + ": " + why);
}

/** What only makes sense as another code for whoever sent it. */
Error worded(const Error& error, const QByteArray& place)
{
    switch (error.code) {
    case ErrorCode::Stale:
    case ErrorCode::BadForm:
    case ErrorCode::Constraint:
    case ErrorCode::TooLarge: return { ErrorCode::RejRecord, {}, place + ": " + error.detail };
    default: return error;
    }
}

} // namespace

RecordImport::RecordImport(Merge& merge, Database& database, const Manifest& manifest)
    : m_merge(merge),
      m_database(database),
      m_manifest(manifest),
      m_log(database, manifest.siteId),
      m_hlcLimit(hlcFromText(manifest.hlc).value_or(0))
{
}

Result<void> RecordImport::checkForm(const Operation& operation, const QByteArray& place)
{
    if (operation.id.store != m_manifest.store)
        return failure(ErrorCode::RejAuthz, {}, place + ": number of another store");
    if (operation.id.n <= m_last || operation.id.n > m_manifest.to.first())
        return refused(place, "order or frontier");
    if (operation.hlc < m_lastHlc || operation.hlc > m_hlcLimit)
        return refused(place, "hlc");
    const bool known = operation.type == OperationType::Set || operation.type == OperationType::Add
        || operation.type == OperationType::Tomb || operation.type == OperationType::Erase;
    if (!known || operation.caseId.isNull() || (operation.type == OperationType::Set) == operation.field.isEmpty())
        return refused(place, "type, case or field");
    m_last = operation.id.n;
    m_lastHlc = operation.hlc;
    ++m_count;
    m_late += int(operation.id.n <= m_manifest.from.first());
    return {};
}

Result<void> RecordImport::checkBase(const Operation& operation, const QByteArray& place)
{
    for (const OperationId& overwritten : operation.base) {
        if (overwritten.store == operation.id.store && overwritten.n >= operation.id.n)
            return refused(place, "base of the future");
        const auto known = m_log.find(overwritten);
        if (!known)
            return std::unexpected(known.error());
        if (!*known || (*known)->object != operation.object || (*known)->field != operation.field)
            return refused(place, "base");
    }
    return {};
}

Result<void> RecordImport::checkCase(const Operation& operation, const QByteArray& place)
{
    if (const auto seen = m_objects.constFind(operation.object); seen != m_objects.constEnd())
        return *seen == operation.caseId ? Result<void>() : refused(place, "object of another case");
    const auto before = m_log.ofObject(operation.object);
    if (!before)
        return std::unexpected(before.error());
    if (!before->isEmpty() && before->first().caseId != operation.caseId)
        return refused(place, "object of another case");
    m_objects.insert(operation.object, operation.caseId);
    if (m_cases.contains(operation.caseId))
        return {};
    m_cases.insert(operation.caseId);
    auto query = Statement::prepare(m_database, uR"(
        SELECT 1
        FROM cases
        WHERE case_id = :case_id AND site_id <> :site_id
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":case_id", operation.caseId);
    query->bind(":site_id", m_manifest.siteId);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? failure(ErrorCode::RejAuthz, {}, place + ": case of another site") : Result<void>();
}

Result<void> RecordImport::take(QByteArrayView line, const QByteArray& place)
{
    const auto json =
        parseJson(line, { .maxBytes = bundlelimits::recordLineBytes, .maxDepth = bundlelimits::jsonDepth });
    if (!json)
        return refused(place, json.error().detail);
    const auto operation = operationFromJson(*json, QString());
    if (!operation)
        return refused(place, operation.error().detail);
    if (auto formed = checkForm(*operation, place); !formed)
        return formed;
    if (auto ours = checkCase(*operation, place); !ours)
        return ours;
    if (auto based = checkBase(*operation, place); !based)
        return based;
    const auto outcome = m_merge.apply(*operation);
    if (!outcome)
        return std::unexpected(worded(outcome.error(), place));
    m_conflicts += int(*outcome == OperationLog::Outcome::Conflict);
    m_erased += int(*outcome == OperationLog::Outcome::Erased);
    return {};
}

Result<void> RecordImport::finish() const
{
    const BundleCounts& counts = m_manifest.counts;
    if (m_count != counts.ops || m_late != counts.lateOps || m_cases.size() != counts.cases)
        return refused("counts", "not what the manifest says");
    return {};
}

} // namespace gyeot
