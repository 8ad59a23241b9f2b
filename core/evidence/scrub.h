#pragma once

#include "core/base/progress.h"
#include "core/cases/words.h"
#include "core/evidence/blob.h"

#include <vector>

namespace gyeot {

/** What came of reading a sealed file from end to end. */
enum class BlobState { Sound, Missing, Broken, Unreadable };
template<>
struct Words<BlobState> {
    static constexpr std::array list { "sound", "missing", "broken", "unreadable" };
};

struct BlobCheck {
    EvidenceId id = {};
    CaseId caseId = {};
    BlobState state = BlobState::Sound;

    bool operator==(const BlobCheck&) const = default;
};

/** An item whose file did not verify. */
struct BlobFailure {
    EvidenceId id = {};
    CaseId caseId = {};
    QString caseNumber = {};
    QString fileName = {};
    BlobState state = BlobState::Missing;
    qint64 checkedMs = 0;

    bool operator==(const BlobFailure&) const = default;
};

/** How far the checking of the files is. */
struct ScrubStanding {
    qint64 files = 0;
    qint64 fresh = 0; ///< read from end to end within the last 30 days
    QList<BlobFailure> failures = {}; ///< by case number: to restore from a backup, or to ask the office for

    bool operator==(const ScrubStanding&) const = default;
};

/** The next files to verify, gathered by ScrubService. */
struct ScrubWork {
    qint64 roundMs = 0; ///< when the round began
    std::vector<BlobSource> blobs = {}; ///< those verified longest ago in front
};

/** The work: reads and verifies each file, for a worker. Stopped by `progress` (which counts bytes of all of them), it returns what it has checked
 *  so far: nothing need be read twice. */
QList<BlobCheck> scrubBlobs(const ScrubWork& work, const Progress& progress = {});

} // namespace gyeot
