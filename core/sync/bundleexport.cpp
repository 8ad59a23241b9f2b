#include "core/sync/bundleexport.h"

#include "core/store/transaction.h"
#include "core/sync/bundlelimits.h"
#include "core/sync/exportsources.h"
#include "core/sync/manifestassembly.h"
#include "core/sync/partwriter.h"
#include "core/sync/recordparts.h"
#include "core/sync/siteidentity.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

enum class Phase { Operations, Audit, Blobs, Finish, Done };

RecordPartWriter recordsInto(PartWriter& parts, PartKind kind)
{
    return RecordPartWriter([&parts, kind](QByteArray&& part) { return parts.add(kind, bytesOf(part)); });
}

/** The evidence row of a set operation that names its file: with it the file leaves. */
bool namesFile(const Operation& operation)
{
    return operation.type == OperationType::Set && operation.kind == "evidence"_L1 && operation.field == "blob_name"_L1
        && operation.value != "null";
}

} // namespace

struct BundleExport::State {
    Store& store;
    ExportPlan plan;
    SiteIdentity identity;
    PartWriter parts;
    OperationWalk operations;
    AuditWalk audit;
    std::optional<RecordPartWriter> records = {};
    Phase phase = Phase::Operations;
    QList<std::pair<CaseId, EvidenceId>> evidence = {}; ///< whose files leave, in order
    QSet<EvidenceId> seen = {};
    qsizetype nextEvidence = 0;
    std::optional<BlobSource> blob = {};
    BundleBlob entry = {};
    SecretBytes buffer = {};
    QList<BundleBlob> blobs = {};
    qint64 done = 0;
    qint64 total = 0;
    ExportReport report = {};

    Result<void> stepOperations();
    Result<void> stepAudit();
    Result<void> stepBlobs();
    Result<void> openNextBlob();
    Result<void> finish();
};

BundleExport::BundleExport(std::unique_ptr<State> state) : m_state(std::move(state)) { }
BundleExport::~BundleExport() = default;
BundleExport::BundleExport(BundleExport&& other) noexcept = default;

qint64 BundleExport::done() const
{
    return m_state->done;
}

qint64 BundleExport::total() const
{
    return m_state->total;
}

const ExportReport& BundleExport::report() const
{
    return m_state->report;
}

Result<BundleExport> BundleExport::begin(Store& store, ExportWish wish, const QString& targetFolder)
{
    auto identity = openSiteIdentity(store.keyring());
    if (!identity)
        return std::unexpected(identity.error());
    const qint64 nowMs = store.clock().nowMs();
    if (auto usable = checkBeforeExport(*identity, nowMs); !usable)
        return std::unexpected(usable.error());
    auto found = resumeExport(store, targetFolder);
    if (!found)
        return std::unexpected(found.error());
    auto plan = *found ? Result<ExportPlan>(**std::move(found)) : planExport(store, wish, targetFolder);
    if (!plan)
        return std::unexpected(plan.error());
    const NumberRanges sent = plan->sent();
    PartWriter parts(ExportTable(store.database(), store.siteId(), store.id()), plan->row,
        { identity->officeImport, identity->officeRecovery }, nowMs);
    AuditWalk audit(store, plan->row.auditFrom, plan->row.treeSize);
    auto state = std::unique_ptr<State>(new State { .store = store,
        .plan = *std::move(plan),
        .identity = *std::move(identity),
        .parts = std::move(parts),
        .operations = OperationWalk(store, sent),
        .audit = audit });
    state->records.emplace(recordsInto(state->parts, PartKind::Ops));
    state->total = sent.count() + state->plan.row.treeSize - state->plan.row.auditFrom;
    if (auto begun = state->parts.begin(); !begun)
        return std::unexpected(begun.error());
    if (state->plan.row.state == ExportState::Sealed)
        state->phase = Phase::Finish;
    return BundleExport(std::move(state));
}

Result<void> BundleExport::State::stepOperations()
{
    const auto some = operations.next();
    if (!some)
        return std::unexpected(some.error());
    for (const Operation& operation : *some) {
        if (auto added = records->add(canonicalJson(operationToJson(operation))); !added)
            return added;
        const EvidenceId item(operation.object);
        if (namesFile(operation) && !seen.contains(item)) {
            seen.insert(item);
            evidence.append({ operation.caseId, item });
        }
    }
    done += some->size();
    if (!some->isEmpty())
        return {};
    phase = Phase::Audit;
    auto finished = records->finish();
    records.emplace(recordsInto(parts, PartKind::Audit));
    return finished;
}

Result<void> BundleExport::State::stepAudit()
{
    const auto lines = audit.next();
    if (!lines)
        return std::unexpected(lines.error());
    for (const QByteArray& line : *lines) {
        if (auto added = records->add(line); !added)
            return added;
    }
    done += lines->size();
    if (!lines->isEmpty())
        return {};
    phase = Phase::Blobs;
    return records->finish();
}

Result<void> BundleExport::State::openNextBlob()
{
    const auto [caseId, item] = evidence[nextEvidence++];
    auto opened = BlobSource::open(store, caseId, item);
    if (!opened)
        return std::unexpected(opened.error());
    blob = *std::move(opened);
    if (!blob)
        return {};
    auto started = blob->entry();
    if (!started)
        return std::unexpected(started.error());
    entry = *std::move(started);
    total += entry.sizeBytes;
    return {};
}

Result<void> BundleExport::State::stepBlobs()
{
    if (!blob && nextEvidence == evidence.size()) {
        phase = Phase::Finish;
        return {};
    }
    if (!blob)
        return openNextBlob();
    if (blob->atEnd()) {
        blobs.append(std::exchange(entry, {}));
        blob.reset();
        return {};
    }
    if (buffer.isEmpty())
        buffer = SecretBytes(size_t(bundlelimits::partPlainBytes));
    const auto got = blob->read(buffer.mutableView());
    if (!got)
        return std::unexpected(got.error());
    if (auto added = parts.add(PartKind::Blob, buffer.view().first(size_t(*got))); !added)
        return added;
    entry.parts.append(parts.parts().last().number);
    done += *got;
    return {};
}

Result<void> BundleExport::State::finish()
{
    ExportTable table(store.database(), store.siteId(), store.id());
    QByteArray bytes = plan.row.manifest;
    if (bytes.isEmpty()) {
        const auto manifest = assembleManifest(store, plan, identity, parts.parts(), blobs);
        if (!manifest)
            return std::unexpected(manifest.error());
        bytes = writeManifest(*manifest);
        if (bytes.size() > bundlelimits::manifestBytes)
            return failure(ErrorCode::TooLarge, {}, "manifest");
        if (auto sealed = table.seal(plan.row.bundle, bytes); !sealed)
            return sealed;
    }
    auto closed = closeBundle(store, plan.row, identity, bytes);
    if (!closed && closed.error().code == ErrorCode::FileChanged) {
        // Its sequence counts and it can never be finished: the next bundle will be a full one.
        if (auto given = table.setState(plan.row.bundle, ExportState::Dropped); !given)
            return given;
    }
    if (!closed)
        return std::unexpected(closed.error());
    report = *std::move(closed);
    report.reusedParts = parts.reused();
    phase = Phase::Done;
    return table.setState(plan.row.bundle, ExportState::Done);
}

Result<bool> BundleExport::step()
{
    Result<void> done;
    switch (m_state->phase) {
    case Phase::Operations: done = m_state->stepOperations(); break;
    case Phase::Audit: done = m_state->stepAudit(); break;
    case Phase::Blobs: done = m_state->stepBlobs(); break;
    case Phase::Finish: done = m_state->finish(); break;
    case Phase::Done: break;
    }
    if (!done)
        return std::unexpected(done.error());
    return m_state->phase == Phase::Done;
}

Result<ExportReport> exportBundle(Store& store, ExportWish wish, const QString& targetFolder, const Progress& progress)
{
    auto run = BundleExport::begin(store, wish, targetFolder);
    if (!run)
        return std::unexpected(run.error());
    while (true) {
        const auto finished = run->step();
        if (!finished)
            return std::unexpected(finished.error());
        if (*finished)
            return run->report();
        if (!goOn(progress, run->done(), run->total()))
            return failure(ErrorCode::Cancelled);
    }
}

} // namespace gyeot
