#pragma once

#include "core/office/enrolledstores.h"
#include "core/office/importtable.h"
#include "core/office/officekeys.h"
#include "core/office/staging.h"
#include "core/sync/manifest.h"

namespace gyeot {

/** A bundle whose manifest is proved: who sent it, and what it says. Its parts are not looked at yet. */
struct CheckedBundle {
    Manifest manifest;
    QByteArray manifestDigest; ///< SHA-256 of manifest.json
    EnrolledStore sender;
};

/** Steps 1–7 of core/sync/FORMAT.md, section 6.1, but for the sequence, and of step 8 that every file is the one that was signed for. Errors: as its table says. */
Result<CheckedBundle> checkBundle(const StagedBundle& staged, const OfficeKeys& keys, const Store& office);

/** How a bundle fits what this store has sent before. */
enum class SequenceVerdict {
    Next, ///< apply it
    Duplicate, ///< applied or kept before: the same receipt again
    Gap, ///< keep it until what is missing has come
    Epoch, ///< keep it until a person confirms that the store was restored
};

/** Whether a person has confirmed that the store was restored from a backup. */
enum class EpochRule { Ask, Confirmed };

/** Section 6.2 of the same. Errors: RejFork, RejReplay. */
Result<SequenceVerdict> judgeSequence(
    const CheckedBundle& bundle, const std::optional<ImportRow>& seen, EpochRule rule);

/** One part's plaintext: length, digest, gate, decryption, length, digest (step 8).
 *  Errors: RejIncomplete, RejHash, RejForm, RejAlg, RejAead. */
Result<SecretBytes> openPart(const StagedBundle& staged, const BundlePart& part, const OfficeKeys& keys);

} // namespace gyeot
