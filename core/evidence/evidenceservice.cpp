#include "core/evidence/evidenceservice.h"

#include "core/base/file.h"
#include "core/cases/actexhibittable.h"
#include "core/cases/caserecordtable.h"
#include "core/cases/recordactions.h"
#include "core/crypto/seal.h"
#include "core/evidence/blobtable.h"
#include "core/evidence/custodyeventtable.h"
#include "core/evidence/evidenceitemtable.h"
#include "core/store/database.h"
#include "core/store/storeaudit.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

QString EvidenceService::blobFolder(const Store& store)
{
    return store.directory() + u"/blobs"_s;
}

namespace {

GateFacts gateFactsOf(const IntakeRequest& request, const CaseRecord& record, const LawBook& law, QDate today)
{
    const auto consented = std::ranges::any_of(record.consents, [&](const Consent& consent) {
        return consent.id == request.item.consentId && consent.purpose == ConsentPurpose::EvidenceStorage
            && consent.isValid(today);
    });
    return { .answer = request.item.gateAnswer,
        .childCase = concernsChild(record, law),
        .sensitivity = request.item.sensitivity,
        .owner = request.owner,
        .hasConsent = consented };
}

Error about(Error error, const QString& path)
{
    if (error.subject.isEmpty())
        error.subject = QFileInfo(path).fileName();
    return error;
}

} // namespace

Result<IntakeWork> EvidenceService::prepare(const IntakeRequest& request)
{
    if (store().isReadOnly()) // before anything lies in the folder
        return failure(ErrorCode::StoreReadOnly);
    const auto record = CaseRecordTable::read(store(), request.item.caseId, SealedFields::LeftOut);
    if (!record)
        return std::unexpected(record.error());
    for (const ActId act : request.acts) {
        if (record->runningNumber(act) == 0)
            return failure(ErrorCode::NotFound, {}, "act");
    }
    IntakeWork work;
    work.request = request;
    work.request.item.id = store().ids().make<EvidenceId>();
    work.request.item.fileName = QFileInfo(request.path).fileName();
    work.gate = gateFactsOf(request, *record, m_law, koreanDate(store().clock().nowMs()));
    if (auto open = checkGate(work.gate); !open)
        return std::unexpected(about(open.error(), request.path));
    work.blobFolder = blobFolder(store());
    if (auto made = makePrivateDirectory(work.blobFolder); !made)
        return std::unexpected(made.error());
    work.blobKey = SecretBytes::random(keySize);
    return work;
}

void EvidenceService::discard(const IntakeWork& work, const SealedIntake& sealed)
{
    QFile::remove(work.blobFolder + u'/' + sealed.pendingName);
}

Result<EvidenceItem> EvidenceService::commit(const IntakeWork& work, const SealedIntake& sealed)
{
    EvidenceItem item = work.request.item;
    item.mediaType = sealed.type.mediaType;
    item.sizeBytes = sealed.sizeBytes;
    item.sha256 = sealed.sha256;
    item.blobName = store().blobName(item.caseId, sealed.sha256);
    item.importedMs = store().clock().nowMs();
    const QString target = work.blobFolder + u'/' + item.blobName;
    auto open = checkAgain(work, sealed);
    if (open)
        open = BlobTable::isUsed(store(), item.blobName).and_then([&item](bool used) {
            return used ? Result<void>(failure(ErrorCode::AlreadyExists, item.fileName)) : Result<void>();
        });
    if (!open) {
        discard(work, sealed);
        return std::unexpected(about(open.error(), work.request.path));
    }
    QFile::remove(target); // what a crash left: no row speaks of it
    if (!QFile::rename(work.blobFolder + u'/' + sealed.pendingName, target)) {
        discard(work, sealed);
        return failure(ErrorCode::WriteFailed, item.fileName, "blob name");
    }
    auto done = syncDirectory(work.blobFolder);
    if (done)
        done = writeRows(work, item);
    if (!done) {
        // A commit whose flush failed may be found on the disk at the next opening, and its row needs the file. Without a row the
        // file is an orphan, which sweepOrphans() takes.
        if (!store().database().isDistrusted())
            QFile::remove(target);
        return std::unexpected(about(done.error(), work.request.path));
    }
    Q_EMIT caseChanged(item.caseId);
    return items(item.caseId).transform([&item](const QList<EvidenceItem>& all) {
        return *std::ranges::find(all, item.id, &EvidenceItem::id);
    });
}

/** The worker took its time: an act or a withdrawal may have come in between. */
Result<void> EvidenceService::checkAgain(const IntakeWork& work, const SealedIntake& sealed) const
{
    const auto record = CaseRecordTable::read(store(), work.request.item.caseId, SealedFields::LeftOut);
    if (!record)
        return std::unexpected(record.error());
    const GateFacts now = gateFactsOf(work.request, *record, m_law, koreanDate(store().clock().nowMs()));
    if (auto open = checkGate(now); !open)
        return open;
    return checkGateContent(now, sealed.type.contentClass);
}

Result<void> EvidenceService::writeRows(const IntakeWork& work, const EvidenceItem& item)
{
    auto change = Change::begin(store(), "evidence.attach", item.caseId);
    if (!change)
        return std::unexpected(change.error());
    const auto present = EvidenceItemTable::ofCase(store(), item.caseId);
    if (!present)
        return std::unexpected(present.error());
    EvidenceItem row = item;
    if (row.position == 0)
        row.position = present->isEmpty() ? 1 : present->last().position + 1;
    const ByteSpan key = work.blobKey.view();
    row.wrappedKey = QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
    RecordWriting writing(store(), *change);
    auto done = writing.add<EvidenceItemTable>(row);
    row.wrappedKey.fill('\0');
    CustodyEvent custody { store().ids().make<CustodyId>(), item.caseId, item.id, item.importedMs,
        CustodyAction::Imported };
    custody.giver = work.request.receivedFrom;
    custody.receiver = store().userName();
    custody.place = item.originalPlace;
    if (done)
        done = writing.add<CustodyEventTable>(custody);
    for (const ActId act : work.request.acts) {
        if (done)
            done = writing.add<ActExhibitTable>(
                ActExhibit { store().ids().make<ActExhibitId>(), item.caseId, act, item.id });
    }
    return done ? change->commit() : done;
}

Result<EvidenceItem> EvidenceService::attach(const IntakeRequest& request, const Progress& progress)
{
    const auto work = prepare(request);
    if (!work)
        return std::unexpected(work.error());
    const auto sealed = sealIntake(*work, progress);
    if (!sealed)
        return std::unexpected(sealed.error());
    return commit(*work, *sealed);
}

Result<QList<EvidenceItem>> EvidenceService::items(CaseId caseId) const
{
    return EvidenceItemTable::ofCase(store(), caseId);
}

Result<void> EvidenceService::updateItem(const EvidenceItem& before, const EvidenceItem& after)
{
    const auto fixed = [](const EvidenceItem& item) {
        return std::tie(item.id, item.caseId, item.mediaType, item.sizeBytes, item.sha256, item.blobName,
            item.importedMs, item.gateAnswer, item.sensitivity, item.consentId, item.wrappedKey);
    };
    if (fixed(before) != fixed(after))
        return failure(ErrorCode::BadArgument, {}, "facts of the bytes");
    auto done = updateOne<EvidenceItemTable>(store(), "evidence.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.caseId);
    return done;
}

Result<QList<CustodyEvent>> EvidenceService::custody(CaseId caseId) const
{
    return CustodyEventTable::ofCase(store(), caseId);
}

Result<CustodyEvent> EvidenceService::addCustodyEvent(CustodyEvent event)
{
    if (event.action == CustodyAction::HandedOver && event.receiver.isEmpty())
        return failure(ErrorCode::MissingField, u"receiver"_s);
    event.id = store().ids().make<CustodyId>();
    if (event.happenedMs == 0)
        event.happenedMs = store().clock().nowMs();
    if (auto done = addOne<CustodyEventTable>(store(), "custody.add", event); !done)
        return std::unexpected(done.error());
    Q_EMIT caseChanged(event.caseId);
    return event;
}

Result<BlobSource> EvidenceService::blob(const EvidenceItem& item)
{
    const AuditedAct act {
        .action = "evidence.read", .caseId = item.caseId, .objectKind = u"evidence"_s, .object = item.id.uuid()
    };
    if (auto told = StoreAudit(store()).record(act); !told)
        return std::unexpected(told.error());
    return blobToCheck(item);
}

Result<BlobSource> EvidenceService::blobToCheck(const EvidenceItem& item) const
{
    auto key = BlobTable::key(store(), item);
    if (!key)
        return std::unexpected(key.error());
    return BlobSource { item.id, item.caseId, blobFolder(store()) + u'/' + item.blobName, std::move(*key),
        item.sizeBytes, item.sha256 };
}

Result<QSet<EvidenceId>> EvidenceService::missingBlobs(CaseId caseId) const
{
    const auto all = items(caseId);
    if (!all)
        return std::unexpected(all.error());
    QSet<EvidenceId> missing;
    for (const EvidenceItem& item : *all) {
        if (!QFile::exists(blobFolder(store()) + u'/' + item.blobName))
            missing.insert(item.id);
    }
    return missing;
}

QStringList EvidenceService::oldFiles(const QString& blobFolder, qint64 nowMs)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    QStringList names;
    QDirIterator walk(blobFolder, QDir::Files | QDir::Hidden);
    while (walk.hasNext()) {
        const QFileInfo file = walk.nextFileInfo();
        if (file.lastModified().toMSecsSinceEpoch() <= nowMs - dayMs)
            names.append(file.fileName());
    }
    return names;
}

Result<int> EvidenceService::removeOrphans(const QStringList& names)
{
    if (store().isReadOnly())
        return failure(ErrorCode::StoreReadOnly);
    int removed = 0;
    for (const QString& name : names) {
        const auto used = BlobTable::isUsed(store(), name);
        if (!used)
            return std::unexpected(used.error());
        if (!*used && QFile::remove(blobFolder(store()) + u'/' + name))
            ++removed;
    }
    return removed;
}

Result<int> EvidenceService::sweepOrphans()
{
    return removeOrphans(oldFiles(blobFolder(store()), store().clock().nowMs()));
}

} // namespace gyeot
