#pragma once

#include "core/office/bundlecheck.h"

namespace gyeot {

/** Takes the evidence files of one bundle into the office's own blobs, each encrypted again under a key of its own as its parts are opened; no
 *  plaintext touches the disk. Works inside the Merge of the bundle, after its operations: files made here are removed again unless keep() was
 *  called. */
class BlobImport {
public:
    BlobImport(Store& office, const StagedBundle& staged, const OfficeKeys& keys, const Manifest& manifest);
    ~BlobImport();
    BlobImport(const BlobImport&) = delete;
    BlobImport& operator=(const BlobImport&) = delete;

    /** Errors: RejRecord (no evidence row with that file), RejHash (the parts are not that file), those of openPart(), WriteFailed, DiskFull. */
    Result<void> take(const BundleBlob& blob);
    void keep() { m_made.clear(); }

private:
    Result<bool> isThere(const BundleBlob& blob) const;
    Result<void> checkRow(const BundleBlob& blob) const;
    Result<void> write(const BundleBlob& blob, const QString& name, const SecretBytes& key);
    Result<void> insert(const BundleBlob& blob, const QString& name, const SecretBytes& key);

    Store& m_office;
    const StagedBundle& m_staged;
    const OfficeKeys& m_keys;
    const Manifest& m_manifest;
    QString m_folder;
    QStringList m_made; ///< paths
};

} // namespace gyeot
