#pragma once

#include "core/sync/manifest.h"

namespace gyeot {

/** Sizes and counts a manifest claims, looked at before its lists are read (core/sync/FORMAT.md, section 2). Errors: RejLimit. */
Result<void> checkManifestLimits(const Json& manifest);

/** What must hold between the members of one manifest: parts numbered and ordered, blobs made of exactly the blob parts, counts that agree,
 *  recipients ascending, times in order (core/sync/FORMAT.md, section 4.2). Errors: RejManifest with the member as subject, RejLimit. */
Result<void> checkManifest(const Manifest& manifest);

} // namespace gyeot
