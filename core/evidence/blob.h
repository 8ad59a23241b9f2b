#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/secretbytes.h"

#include <functional>

namespace gyeot {

/** Where the bytes of one item lie and what opens them: gathered by EvidenceService, used by a worker. */
struct BlobSource {
    EvidenceId id = {};
    CaseId caseId = {};
    QString path = {};
    SecretBytes key = {};
    qint64 sizeBytes = 0;
    QByteArray sha256 = {};
};

/** Hands the bytes of an item to `take`, piece by piece in order, none before its chunk is verified; at the end digest and size must be
 *  those of the intake (domain.md 4.2: recomputed on every open and before export). What `take` got counts only if this succeeds.
 *  Errors: NotFound (the blob is missing), SealBroken (altered, or another digest), ReadFailed, Cancelled, and whatever `take` returns. */
Result<void> readBlob(
    const BlobSource& source, const std::function<Result<void>(ByteSpan)>& take, const Progress& progress = {});

/** The same for a small item as one value. TooLarge above `maxBytes`. */
Result<QByteArray> readSmallBlob(const BlobSource& source, qint64 maxBytes);

} // namespace gyeot
