#include "core/sync/manifestassembly.h"

#include "core/base/file.h"
#include "core/crypto/libraryversion.h"
#include "core/crypto/seal.h"
#include "core/store/audit.h"
#include "core/store/hybridclock.h"
#include "core/store/keyring.h"
#include "core/sync/bundlelimits.h"
#include "core/sync/digestlist.h"
#include "core/sync/membername.h"
#include "core/sync/receipttable.h"
#include "core/sync/triplewrap.h"

#include <QDir>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oldestReader = 2; ///< schema that first had every table a bundle speaks of

ExportTable exportsOf(const Store& store)
{
    return { store.database(), store.siteId(), store.id() };
}

Result<AuditMark> auditMark(const Store& store, const Export& row)
{
    const auto checkpoints = AuditLog(store.database(), store.siteId(), store.id()).checkpoints();
    if (!checkpoints)
        return std::unexpected(checkpoints.error());
    const auto found = std::ranges::find(*checkpoints, row.treeSize, &AuditCheckpoint::treeSize);
    const auto& users = store.keyring().file().users;
    const auto signer =
        found == checkpoints->end() ? users.end() : std::ranges::find(users, found->user, &KeyringUser::id);
    if (signer == users.end())
        return failure(ErrorCode::StoreDamaged, {}, "checkpoint of the export");
    return AuditMark { .from = row.auditFrom,
        .treeSize = row.treeSize,
        .root = found->root,
        .head = found->head,
        .wallMs = found->wallMs,
        .user = found->user,
        .userKey = signer->signPublic,
        .signature = found->signature };
}

Result<std::optional<ReceiptMark>> ackOf(const Store& store)
{
    const ReceiptTable table(store.database(), store.siteId(), store.id());
    const auto bytes = table.lastBytes();
    const auto last = table.last();
    if (!bytes || !last)
        return std::unexpected(bytes ? last.error() : bytes.error());
    if (!*last)
        return std::optional<ReceiptMark>();
    return ReceiptMark { .number = (*last)->number, .digest = sha256(bytesOf(**bytes)) };
}

BundleCounts countsOf(const ExportPlan& plan, qsizetype blobs)
{
    return { .cases = plan.sentCases(),
        .ops = plan.sent().count(),
        .blobs = blobs,
        .audit = plan.row.treeSize - plan.row.auditFrom,
        .withheldCases = plan.row.withheldCases,
        .withheldOps = plan.withheldOps(),
        .lateOps = plan.lateOps(),
        .erasedOps = plan.erasedOps() };
}

QList<QByteArray> recipientsOf(const SiteIdentity& identity)
{
    QList<QByteArray> recipients { identity.officeImport.fingerprint(), identity.officeRecovery.fingerprint() };
    std::ranges::sort(recipients);
    return recipients;
}

/** What a kill in the middle of a write leaves: the directory may hold its members and nothing else. */
void removeStrays(const QString& folder)
{
    QDir directory(folder);
    for (const QString& name : directory.entryList(QDir::Files | QDir::Hidden)) {
        if (!membername::isAllowed(name))
            directory.remove(name);
    }
}

/** Digests of every part, read again from where they lie. */
Result<DigestList> digestsOf(const QString& folder, const QList<BundlePart>& parts, qint64& total)
{
    DigestList list;
    for (const BundlePart& part : parts) {
        const QString name = membername::part(part.number);
        const auto bytes = readFile(QDir(folder).filePath(name), bundlelimits::partCipherBytes);
        if (!bytes || sha256(bytesOf(*bytes)) != part.cipherDigest)
            return failure(ErrorCode::FileChanged, name);
        list.insert(name, part.cipherDigest);
        total += bytes->size();
    }
    return list;
}

} // namespace

Result<Manifest> assembleManifest(const Store& store, const ExportPlan& plan, const SiteIdentity& identity,
    const QList<BundlePart>& parts, const QList<BundleBlob>& blobs)
{
    const auto audit = auditMark(store, plan.row);
    const auto ack = ackOf(store);
    const auto last = exportsOf(store).lastSealed();
    if (!audit || !ack || !last)
        return std::unexpected(!audit ? audit.error() : !ack ? ack.error() : last.error());
    Manifest manifest;
    manifest.bundle = plan.row.bundle;
    manifest.kind = plan.row.kind;
    manifest.siteId = store.siteId();
    manifest.store = store.id();
    manifest.practice = store.isPractice();
    manifest.epoch = plan.row.epoch;
    manifest.sequence = plan.row.sequence;
    if (*last)
        manifest.previous = sha256(bytesOf((*last)->manifest));
    manifest.createdMs = plan.row.startedMs;
    manifest.notAfterMs = plan.row.startedMs + bundlelimits::bundleLifeMs;
    manifest.hlc = hlcText(plan.row.hlc);
    manifest.signer = identity.signing.fingerprint();
    manifest.recipients = recipientsOf(identity);
    manifest.schemaWrite = store.schemaVersion();
    manifest.schemaMinRead = oldestReader;
    manifest.app = QStringLiteral(GYEOT_VERSION);
    manifest.tool = cryptoLibraryVersion();
    manifest.from = { { store.id(), plan.row.from } };
    manifest.to = { { store.id(), plan.row.to } };
    manifest.counts = countsOf(plan, blobs.size());
    manifest.audit = *audit;
    manifest.parts = parts;
    manifest.blobs = blobs;
    manifest.ack = *ack;
    manifest.purpose = u"referral"_s;
    manifest.legalBasis = u"consent"_s;
    return manifest;
}

Result<ExportReport> closeBundle(
    const Store& store, const Export& row, const SiteIdentity& identity, const QByteArray& bytes)
{
    removeStrays(row.folder);
    const auto manifest = readManifest(bytes, store.schemaVersion()); // proves to ourselves that the office can read it
    if (!manifest)
        return std::unexpected(manifest.error());
    ExportReport report { .bundle = row.bundle,
        .kind = row.kind,
        .sequence = row.sequence,
        .folder = row.folder,
        .counts = manifest->counts,
        .bytes = 0,
        .manifestDigest = sha256(bytesOf(bytes)),
        .reusedParts = 0 };
    auto digests = digestsOf(row.folder, manifest->parts, report.bytes);
    if (!digests)
        return std::unexpected(digests.error());
    QList<Certificate> embedded { identity.signing };
    embedded += identity.issuing.first(std::min<qsizetype>(1, identity.issuing.size()));
    const auto message = wrapTriple(
        bytes, identity.signer(), embedded, { identity.officeImport, identity.officeRecovery }, store.clock().nowMs());
    if (!message)
        return std::unexpected(message.error());
    digests->insert(membername::manifest, sha256(bytesOf(*message)));
    const QByteArray list = writeDigestList(*digests);
    const QDir folder(row.folder);
    if (auto written = writeFileAtomically(folder.filePath(membername::digests), list); !written)
        return std::unexpected(written.error());
    if (auto written = writeFileAtomically(folder.filePath(membername::manifest), *message); !written)
        return std::unexpected(written.error());
    report.bytes += list.size() + message->size();
    return report;
}

} // namespace gyeot
