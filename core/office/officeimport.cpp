#include "core/office/officeimport.h"

#include "core/base/log.h"
#include "core/crypto/cms.h"
#include "core/office/auditimport.h"
#include "core/office/blobimport.h"
#include "core/office/receiptgiving.h"
#include "core/office/recordimport.h"
#include "core/store/change.h"
#include "core/store/erasure.h"
#include "core/sync/membername.h"
#include "core/sync/recordparts.h"
#include "core/workspace/recordtypes.h"

#include <QDir>
#include <QUuid>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

QString inbox(const Store& office, const QString& name)
{
    return QDir(office.directory()).filePath(u"inbox/"_s + name);
}

QString parkedFolder(const Store& office, BundleId bundle)
{
    return inbox(office, u"parked/"_s + bundle.toString() + u".cb"_s);
}

/** One bundle on its way in, checked and on our own disk. */
struct Arrival {
    Store& office;
    const OfficeKeys& keys;
    StagedBundle& staged;
    const CheckedBundle& bundle;
    const Progress& progress;

    ImportTable table() const { return { office.database(), bundle.manifest.siteId, bundle.manifest.store }; }
};

/** Feeds the lines of every part of one kind to `take`. */
Result<void> readParts(
    const Arrival& arrival, PartKind kind, const std::function<Result<void>(QByteArrayView, const QByteArray&)>& take)
{
    const auto& parts = arrival.bundle.manifest.parts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].kind != kind)
            continue;
        if (!goOn(arrival.progress, i, parts.size()))
            return failure(ErrorCode::Cancelled);
        const auto plain = openPart(arrival.staged, parts[i], arrival.keys);
        if (!plain)
            return std::unexpected(plain.error());
        const bool last = i + 1 == parts.size() || parts[i + 1].kind != kind;
        const QByteArray name = "part " + QByteArray::number(parts[i].number) + " line ";
        const QByteArrayView bytes(plain->view().data(), qsizetype(plain->size()));
        auto read = readRecordPart(bytes, last,
            [&](QByteArrayView line, qint64 number) { return take(line, name + QByteArray::number(number)); });
        if (!read)
            return read;
    }
    return {};
}

Result<void> takeBlobs(const Arrival& arrival, BlobImport& blobs)
{
    const auto& list = arrival.bundle.manifest.blobs;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!goOn(arrival.progress, i, list.size()))
            return failure(ErrorCode::Cancelled);
        if (auto taken = blobs.take(list[i]); !taken)
            return taken;
    }
    return {};
}

ImportReport reportOf(const CheckedBundle& bundle, ImportOutcome outcome, const GivenReceipt& given)
{
    const Manifest& manifest = bundle.manifest;
    ImportReport report;
    report.outcome = outcome;
    report.siteId = manifest.siteId;
    report.store = manifest.store;
    report.bundle = manifest.bundle;
    report.kind = manifest.kind;
    report.sequence = manifest.sequence;
    report.counts = manifest.counts;
    report.receipt = readReceipt(given.receipt).value_or(Receipt());
    report.receiptMessage = given.message;
    report.receiptName = membername::receiptFile(manifest.siteId, manifest.sequence, manifest.bundle);
    return report;
}

ImportRow rowOf(const CheckedBundle& bundle, ImportState state, qint64 receiptNumber, qint64 nowMs)
{
    const Manifest& manifest = bundle.manifest;
    return { .siteId = manifest.siteId,
        .store = manifest.store,
        .bundle = manifest.bundle,
        .state = state,
        .epoch = manifest.epoch,
        .sequence = manifest.sequence,
        .manifestDigest = bundle.manifestDigest,
        .receiptNumber = receiptNumber,
        .importedMs = nowMs };
}

EnrolledStore advanced(const CheckedBundle& bundle, const MerkleTree& tree, qint64 nowMs)
{
    const Manifest& manifest = bundle.manifest;
    EnrolledStore after = bundle.sender;
    after.epoch = manifest.epoch;
    after.lastSequence = manifest.sequence;
    after.lastManifest = bundle.manifestDigest;
    after.frontier = std::max(after.frontier, manifest.to.first());
    after.auditSize = tree.size();
    after.auditTree = tree;
    after.auditHead = manifest.audit.head;
    after.withheldCases = manifest.counts.withheldCases;
    after.lastMs = nowMs;
    return after;
}

/** Steps 8–10: everything in one transaction, the evidence files with it. */
Result<ImportReport> apply(const Arrival& arrival)
{
    const Manifest& manifest = arrival.bundle.manifest;
    if (manifest.from.first() > arrival.bundle.sender.frontier)
        return failure(ErrorCode::RejFork, u"frontier.from"_s, "operations before it never came");
    auto merge = Merge::begin(arrival.office, "office.import", manifest.siteId, caseRecordTypes());
    if (!merge)
        return std::unexpected(merge.error());
    RecordImport records(*merge, arrival.office.database(), manifest);
    auto done = readParts(arrival, PartKind::Ops,
        [&](QByteArrayView line, const QByteArray& place) { return records.take(line, place); });
    if (done)
        done = records.finish();
    AuditImport audit(arrival.table(), arrival.bundle.sender, manifest);
    if (done)
        done = readParts(arrival, PartKind::Audit,
            [&](QByteArrayView line, const QByteArray& place) { return audit.take(line, place); });
    if (done)
        done = audit.finish();
    BlobImport blobs(arrival.office, arrival.staged, arrival.keys, manifest);
    if (done)
        done = takeBlobs(arrival, blobs);
    if (!done)
        return std::unexpected(done.error());
    const qint64 nowMs = arrival.office.clock().nowMs();
    const EnrolledStore after = advanced(arrival.bundle, audit.tree(), nowMs);
    const auto given = giveReceipt(arrival.office, arrival.keys, arrival.bundle, { ReceiptResult::Applied, {}, after });
    if (!given)
        return std::unexpected(given.error());
    done = EnrolledStoreTable(arrival.office.database()).advance(after);
    if (done)
        done = arrival.table().set(rowOf(arrival.bundle, ImportState::Applied, given->number, nowMs));
    if (done)
        done = merge->commit();
    if (!done)
        return std::unexpected(done.error());
    blobs.keep();
    if (auto finished = Erasure(arrival.office).finish();
        !finished) // files of cases the bundle erased; else at the next opening
        logFailure("erased files", finished.error());
    ImportReport report = reportOf(arrival.bundle, ImportOutcome::Applied, *given);
    report.conflicts = records.conflicts();
    report.erased = records.erased();
    return report;
}

/** Sequences that have neither been applied nor wait here. */
Result<QList<qint64>> missingBefore(const Arrival& arrival)
{
    const auto waiting = arrival.table().waiting();
    if (!waiting)
        return std::unexpected(waiting.error());
    constexpr qint64 mostNamed = 1000;
    QList<qint64> missing;
    for (qint64 seq = arrival.bundle.sender.lastSequence + 1;
        seq < arrival.bundle.manifest.sequence && missing.size() < mostNamed; ++seq) {
        if (std::ranges::find(*waiting, seq, &ImportRow::sequence) == waiting->end())
            missing.append(seq);
    }
    return missing;
}

/** Keeps a verified bundle that cannot be applied yet. Every part is proved first, so that what waits is known to be good. */
Result<ImportReport> park(const Arrival& arrival, ImportOutcome outcome)
{
    for (const BundlePart& part : arrival.bundle.manifest.parts) {
        if (const auto good = openPart(arrival.staged, part, arrival.keys); !good)
            return std::unexpected(good.error());
    }
    ReceiptFacts facts { .result = ReceiptResult::Epoch, .missing = {}, .after = arrival.bundle.sender };
    if (outcome == ImportOutcome::Gap) {
        auto missing = missingBefore(arrival);
        if (!missing)
            return std::unexpected(missing.error());
        facts.result = ReceiptResult::Gap;
        facts.missing = *std::move(missing);
    }
    auto change = Change::begin(arrival.office, "office.park", CaseId());
    if (!change)
        return std::unexpected(change.error());
    const auto given = giveReceipt(arrival.office, arrival.keys, arrival.bundle, facts);
    if (!given)
        return std::unexpected(given.error());
    const ImportState state = outcome == ImportOutcome::Gap ? ImportState::Gap : ImportState::Epoch;
    auto done = arrival.table().set(rowOf(arrival.bundle, state, given->number, arrival.office.clock().nowMs()));
    if (done)
        done = arrival.staged.moveTo(parkedFolder(arrival.office, arrival.bundle.manifest.bundle));
    if (done)
        done = change->commit();
    return done ? Result<ImportReport>(reportOf(arrival.bundle, outcome, *given)) : std::unexpected(done.error());
}

Result<ImportReport> sameAgain(const Arrival& arrival, const ImportRow& seen)
{
    const auto given = arrival.table().receipt(seen.receiptNumber);
    if (!given)
        return std::unexpected(given.error());
    if (!*given)
        return failure(ErrorCode::StoreDamaged, {}, "receipt given before");
    return reportOf(arrival.bundle, ImportOutcome::Duplicate, **given);
}

Result<ImportReport> takeIn(const Arrival& arrival, EpochRule rule)
{
    const auto seen = arrival.table().find(arrival.bundle.manifest.bundle);
    if (!seen)
        return std::unexpected(seen.error());
    const auto verdict = judgeSequence(arrival.bundle, *seen, rule);
    if (!verdict)
        return std::unexpected(verdict.error());
    switch (*verdict) {
    case SequenceVerdict::Next: return apply(arrival);
    case SequenceVerdict::Duplicate: return sameAgain(arrival, **seen);
    case SequenceVerdict::Gap: return park(arrival, ImportOutcome::Gap);
    case SequenceVerdict::Epoch: return park(arrival, ImportOutcome::Epoch);
    }
    Q_UNREACHABLE_RETURN(failure(ErrorCode::RejForm));
}

/** A bundle that had waited, once its turn has come. Its copy is removed when it is applied. */
Result<std::optional<ImportReport>> takeNextWaiting(
    Store& office, const OfficeKeys& keys, const ImportReport& before, const Progress& progress)
{
    ImportTable table(office.database(), before.siteId, before.store);
    const auto waiting = table.waiting();
    if (!waiting)
        return std::unexpected(waiting.error());
    const auto next = std::ranges::find(*waiting, before.sequence + 1, &ImportRow::sequence);
    if (next == waiting->end())
        return std::optional<ImportReport>();
    auto staged = StagedBundle::reopen(parkedFolder(office, next->bundle));
    if (!staged)
        return std::unexpected(staged.error());
    const auto bundle = checkBundle(*staged, keys, office);
    if (!bundle)
        return std::unexpected(bundle.error());
    auto report = apply({ office, keys, *staged, *bundle, progress });
    if (!report)
        return std::unexpected(report.error());
    staged->remove();
    return *std::move(report);
}

/** What nobody can put right by waiting or trying again is kept for a person to look at. */
bool isRefusal(ErrorCode code)
{
    const QLatin1StringView name = errorName(code);
    return name.startsWith("REJ_"_L1) || name.startsWith("PARK_"_L1);
}

/** The way of one staged copy; a refused one is set aside. */
Result<ImportReport> importStaged(
    Store& office, const OfficeKeys& keys, StagedBundle& staged, EpochRule rule, const Progress& progress)
{
    const auto bundle = checkBundle(staged, keys, office);
    auto report = bundle ? takeIn({ office, keys, staged, *bundle, progress }, rule) : std::unexpected(bundle.error());
    if (report)
        return report;
    if (isRefusal(report.error().code)) {
        const QString name = QString(errorName(report.error().code)) + u'-' + QDir(staged.folder()).dirName();
        if (auto told = office.auditRead("office.refuse", CaseId()); !told)
            return std::unexpected(told.error());
        if (auto moved = staged.moveTo(inbox(office, u"quarantine/"_s + name)); !moved)
            return std::unexpected(moved.error());
    }
    return report;
}

} // namespace

QLatin1StringView importOutcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Applied: return "OK"_L1;
    case ImportOutcome::Duplicate: return "OK_DUPLICATE"_L1;
    case ImportOutcome::Gap: return "PARK_GAP"_L1;
    case ImportOutcome::Epoch: return "PARK_EPOCH"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<ImportReport> importBundle(Store& office, const QString& directory, EpochRule rule, const Progress& progress)
{
    if (auto library = checkCmsLibrary(); !library)
        return std::unexpected(library.error());
    const auto keys = openOfficeKeys(office);
    if (!keys)
        return std::unexpected(keys.error());
    const QString name = office.ids().next().toString(QUuid::WithoutBraces);
    auto staged = StagedBundle::copy(directory, inbox(office, u"staging"_s), name, progress);
    if (!staged)
        return std::unexpected(staged.error());
    auto report = importStaged(office, *keys, *staged, rule, progress);
    if (!report || report->outcome != ImportOutcome::Applied)
        return report;
    for (const ImportReport* last = &*report; last;) {
        auto next = takeNextWaiting(office, *keys, *last, progress);
        // What waited is taken when its turn comes; if that fails, this bundle is in all the same and the other stays where it is.
        if (!next || !*next)
            break;
        report->followers.append(**std::move(next));
        last = &report->followers.last();
    }
    return report;
}

} // namespace gyeot
