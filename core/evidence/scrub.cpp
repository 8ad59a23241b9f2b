#include "core/evidence/scrub.h"

namespace gyeot {

namespace {

BlobState stateOf(const Result<void>& read)
{
    if (read)
        return BlobState::Sound;
    switch (read.error().code) {
    case ErrorCode::NotFound: return BlobState::Missing;
    case ErrorCode::ReadFailed: return BlobState::Unreadable;
    default: return BlobState::Broken;
    }
}

} // namespace

QList<BlobCheck> scrubBlobs(const ScrubWork& work, const Progress& progress)
{
    qint64 total = 0;
    for (const BlobSource& blob : work.blobs)
        total += blob.sizeBytes;
    QList<BlobCheck> checks;
    qint64 before = 0;
    for (const BlobSource& blob : work.blobs) {
        if (!goOn(progress, before, total))
            break;
        const auto read = readBlob(
            blob, [](ByteSpan) -> Result<void> { return {}; },
            [&](qint64 done, qint64) { return goOn(progress, before + done, total); });
        if (!read && read.error().code == ErrorCode::Cancelled)
            break;
        checks.append({ blob.id, blob.caseId, stateOf(read) });
        before += blob.sizeBytes;
    }
    return checks;
}

} // namespace gyeot
