#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbytes.h"
#include "core/evidence/evidenceitem.h"

namespace gyeot {

class Store;

/** What the rows of `evidence_items` say of the sealed files. */
class BlobTable {
public:
    /** Whether any row, in the trash or not, speaks of a file of that name. Errors: StoreDamaged, ReadFailed. */
    static Result<bool> isUsed(const Store& store, const QString& blobName);
    /** The key of the item's file. Errors: NotFound (no such row, or the case key was destroyed), SealBroken. */
    static Result<SecretBytes> key(const Store& store, const EvidenceItem& item);
};

} // namespace gyeot
