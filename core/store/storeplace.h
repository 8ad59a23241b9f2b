#pragma once

#include "core/base/result.h"

namespace gyeot {

/** Whether a store may live in `directory`: no symbolic link, owned by this user and closed to others, not on a network or FUSE file
 *  system and not inside a folder that a sync client keeps (reference/security.md 3.6 steps 1 and 3, trap 16). `directory` exists.
 *  Errors: NotFound; StorePlace with "link", "owner", "mode", "network" or "sync" as detail and the folder name as subject. */
Result<void> checkStorePlace(const QString& directory);

/** Whether everything that lies directly in the store's directory is a plain file or folder of this user's and closed to others: a link
 *  could lead the next write anywhere. Errors: StorePlace with "link", "owner" or "mode" as detail and the file's name as subject. */
Result<void> checkStoreFiles(const QString& directory);

} // namespace gyeot
