#pragma once

#include "core/cases/caseworkservice.h"
#include "core/evidence/blob.h"
#include "core/evidence/custodyevent.h"
#include "core/evidence/intake.h"

#include <QSet>

namespace gyeot {

/** The evidence of cases: taking files in through the gate, reading them back, their custody log.
 *      auto work = service.prepare(request);            // main thread: gate, key
 *      auto sealed = sealIntake(*work, progress);       // worker: one pass
 *      auto item = service.commit(*work, *sealed);      // main thread: row, custody, links, key in one Change */
class EvidenceService final : public CaseworkService {
    Q_OBJECT

public:
    EvidenceService(Store& store, const LawBook& law) : CaseworkService(store), m_law(law) { }

    /** Asks the gate and makes the blob's key. Errors: ChildMaterial, NotOwnCopy, ConsentMissing, NotFound (no such case or act), and
     *  WriteFailed where the blob folder cannot be made. */
    Result<IntakeWork> prepare(const IntakeRequest& request);
    /** Names the sealed file and writes evidence row, custody row and links in one Change; where that fails the file is removed.
     *  Errors: AlreadyExists (the same bytes are in this case already), ChildMaterial (the case became a child's case meanwhile),
     *  those of Change. */
    Result<EvidenceItem> commit(const IntakeWork& work, const SealedIntake& sealed);
    /** For work that will not be committed. */
    void discard(const IntakeWork& work, const SealedIntake& sealed);
    /** The three steps in a row, for command lines and tests. */
    Result<EvidenceItem> attach(const IntakeRequest& request, const Progress& progress = {});

    /** In the order of their exhibit numbers, which are index + 1. */
    Result<QList<EvidenceItem>> items(CaseId caseId) const;
    /** Facts of the item but not those of its bytes, its gate answer or consent. BadArgument when one of those differs. */
    Result<void> updateItem(const EvidenceItem& before, const EvidenceItem& after);
    Result<QList<CustodyEvent>> custody(CaseId caseId) const;
    /** Writes a line of the custody log. MissingField "receiver" for a hand-over without one. */
    Result<CustodyEvent> addCustodyEvent(CustodyEvent event);

    /** What opens an item's bytes, for readBlob() in a worker; "evidence.read" stands in the audit log before they can be had.
     *  Errors: NotFound, SealBroken, WriteFailed, DiskFull. */
    Result<BlobSource> blob(const EvidenceItem& item);
    /** The same for the scrub, which reads every file and shows none: no audit row. */
    Result<BlobSource> blobToCheck(const EvidenceItem& item) const;
    /** Items of the case whose sealed file is not in its place (reference/security.md BLB-07). */
    Result<QSet<EvidenceId>> missingBlobs(CaseId caseId) const;
    /** Removes sealed files that no row speaks of and that are older than 24 hours, the leftovers of a crash; returns how many.
     *  Errors: StoreReadOnly, those of reading. */
    Result<int> sweepOrphans();
    /** The same in two parts, for a store with many files: names of files old enough, gathered by a worker, and the removal of those no row
     *  speaks of, some hundred at a time. */
    static QStringList oldFiles(const QString& blobFolder, qint64 nowMs);
    Result<int> removeOrphans(const QStringList& names);

    static QString blobFolder(const Store& store);

private:
    Result<void> checkAgain(const IntakeWork& work, const SealedIntake& sealed) const;
    Result<void> writeRows(const IntakeWork& work, const EvidenceItem& item);

    const LawBook& m_law;
};

} // namespace gyeot
