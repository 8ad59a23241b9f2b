#pragma once

#include "core/base/progress.h"
#include "core/evidence/gate.h"

namespace gyeot {

/** A file to take in, and what is said of it. The facts are those of an EvidenceItem without what the pass finds out. */
struct IntakeRequest {
    QString path = {};
    EvidenceItem
        item = {}; ///< caseId, kind, gateAnswer, personShown, sensitivity, consentId, source, author, captured…, purpose, …
    CopyOwner owner = CopyOwner::Other; ///< asked for sexual material only
    QList<ActId> acts = {}; ///< which acts it shows
    QString receivedFrom = {}; ///< giver in the custody log; empty: the client
};

/** Everything a worker needs, gathered before: values only. The key exists nowhere else yet. */
struct IntakeWork {
    IntakeRequest request = {};
    GateFacts gate = {};
    QString blobFolder = {};
    SecretBytes blobKey = {};
};

/** What the one pass made: a sealed file under a passing name, and the facts of its bytes. */
struct SealedIntake {
    QString pendingName = {}; ///< in the blob folder, ".tmp-…": gone after 24 hours unless committed
    ContentType type = {};
    qint64 sizeBytes = 0;
    QByteArray sha256 = {};
};

/** The pass: reads the file once, hashes and seals it as it comes; plaintext never touches the disk. For a worker: no database, no service.
 *  Whatever goes wrong, nothing is left of it. `progress` counts bytes.
 *  Errors: ChildMaterial (by content, at the beginning or wherever a "text" stops being one), FileChanged, NotFound, ReadFailed,
 *  BadArgument (an empty file), Cancelled, DiskFull, WriteFailed, each with the file name as subject. */
Result<SealedIntake> sealIntake(const IntakeWork& work, const Progress& progress = {});

} // namespace gyeot
