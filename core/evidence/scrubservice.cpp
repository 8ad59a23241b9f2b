#include "core/evidence/scrubservice.h"

#include "core/evidence/blobchecktable.h"
#include "core/evidence/evidenceservice.h"
#include "core/store/change.h"
#include "core/store/store.h"
#include "core/store/storestate.h"

#include <algorithm>

namespace gyeot {

namespace {

constexpr char roundKey[] = "evidence.scrub_ms";
constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;
constexpr qint64 freshMs = 30LL * 24 * 60 * 60 * 1000;
constexpr qint64 weeksForAll = 4;
constexpr qint64 filesAtOnce = 200; // each key takes guarded pages of its own while it waits

StoreState stateOf(const Store& store)
{
    return { store.database(), store.siteId(), store.id() };
}

} // namespace

Result<ScrubWork> ScrubService::gather(Share share) const
{
    const auto begun = stateOf(m_store).number(roundKey, 0);
    const auto files = BlobCheckTable::files(m_store);
    if (!begun || !files)
        return std::unexpected(begun ? files.error() : begun.error());
    const qint64 nowMs = m_store.clock().nowMs();
    const bool isOver = nowMs >= *begun + weekMs || nowMs < *begun; // a clock put back begins anew
    ScrubWork work { isOver ? nowMs : *begun };
    const auto done = BlobCheckTable::checkedSince(m_store, work.roundMs);
    if (!done)
        return std::unexpected(done.error());
    const qint64 wanted = share == Share::All ? *files : (*files + weeksForAll - 1) / weeksForAll;
    const auto items =
        BlobCheckTable::oldest(m_store, work.roundMs, std::clamp(wanted - *done, qint64(0), filesAtOnce));
    if (!items)
        return std::unexpected(items.error());
    for (const EvidenceItem& item : *items) {
        auto blob = m_evidence.blobToCheck(item);
        if (blob)
            work.blobs.push_back(std::move(*blob));
        else if (blob.error().code != ErrorCode::NotFound) // no key: of a compartment the user does not hold, or erased
            return std::unexpected(blob.error());
    }
    return work;
}

Result<void> ScrubService::commit(const ScrubWork& work, const QList<BlobCheck>& checks)
{
    auto change = Change::begin(m_store, "evidence.scrub", CaseId());
    if (!change)
        return std::unexpected(change.error());
    // Never before the round: a clock put back meanwhile would have the files checked again and again.
    const qint64 checkedMs = std::max(m_store.clock().nowMs(), work.roundMs);
    auto done = stateOf(m_store).set(roundKey, work.roundMs);
    for (const BlobCheck& check : checks) {
        if (done)
            done = BlobCheckTable::keep(m_store, check, checkedMs);
    }
    if (done)
        done = change->commit();
    for (const BlobCheck& check : checks) {
        if (done && check.state != BlobState::Sound)
            done = m_store.auditRead("evidence.unsound", check.caseId, check.id.uuid());
    }
    if (done)
        Q_EMIT failuresChanged();
    return done;
}

Result<void> ScrubService::startRound()
{
    auto change = Change::begin(m_store, "evidence.scrub", CaseId());
    if (!change)
        return std::unexpected(change.error());
    auto done = stateOf(m_store).set(roundKey, m_store.clock().nowMs());
    return done ? change->commit() : done;
}

Result<ScrubStanding> ScrubService::standing() const
{
    const auto files = BlobCheckTable::files(m_store);
    const auto fresh = BlobCheckTable::checkedSince(m_store, m_store.clock().nowMs() - freshMs);
    auto found = failures();
    if (!files || !fresh || !found)
        return std::unexpected(!files ? files.error() : !fresh ? fresh.error() : found.error());
    return ScrubStanding { *files, std::min(*fresh, *files), std::move(*found) };
}

Result<QList<BlobFailure>> ScrubService::failures() const
{
    return BlobCheckTable::failures(m_store);
}

} // namespace gyeot
