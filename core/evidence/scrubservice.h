#pragma once

#include "core/evidence/scrub.h"

#include <QObject>

namespace gyeot {

class EvidenceService;
class Store;

/** Verifies the sealed files: a quarter of them a week, those verified longest ago first, so that each is read from end to end at least every
 *  four weeks (reference/security.md 3.9.7: 30 days).
 *      auto work = scrub.gather();              // main thread: at most 200 files with their keys
 *      auto checks = scrubBlobs(*work, stop);   // worker
 *      scrub.commit(*work, checks);             // main thread; again until gather() is empty */
class ScrubService final : public QObject {
    Q_OBJECT

public:
    /** Both outlive it. */
    ScrubService(Store& store, EvidenceService& evidence) : m_store(store), m_evidence(evidence) { }

    /** `Week`: what is left of this week's quarter. `All`: everything not checked in this round. */
    enum class Share { Week, All };
    /** Empty: nothing is due, or the user holds no key of evidence. Errors: those of reading, SealBroken. */
    Result<ScrubWork> gather(Share share = Share::Week) const;
    /** Keeps what was found; a file that did not verify is a row `evidence.unsound` in the record of work.
     *  Errors: StoreReadOnly, WriteFailed, DiskFull. */
    Result<void> commit(const ScrubWork& work, const QList<BlobCheck>& checks);
    /** Begins a round now, so that `All` means every file. Errors: StoreReadOnly, WriteFailed, DiskFull. */
    Result<void> startRound();
    /** What does not verify. */
    Result<QList<BlobFailure>> failures() const;
    Result<ScrubStanding> standing() const;

Q_SIGNALS:
    void failuresChanged();

private:
    Store& m_store;
    EvidenceService& m_evidence;
};

} // namespace gyeot
