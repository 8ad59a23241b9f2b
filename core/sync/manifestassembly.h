#pragma once

#include "core/sync/bundleexport.h"
#include "core/sync/siteidentity.h"

namespace gyeot {

/** The manifest of a bundle whose parts are all written. Errors: those of the store. */
Result<Manifest> assembleManifest(const Store& store, const ExportPlan& plan, const SiteIdentity& identity,
    const QList<BundlePart>& parts, const QList<BundleBlob>& blobs);

/** Wraps the manifest and writes SHA256SUMS and manifest.p7m, in this order, once every part it names lies there with its digest; removes what a
 *  broken write left. Errors: FileChanged (a part is missing or altered: the bundle cannot be finished), those of signCms() and encryptCms(),
 *  WriteFailed, DiskFull. */
Result<ExportReport> closeBundle(
    const Store& store, const Export& row, const SiteIdentity& identity, const QByteArray& manifest);

} // namespace gyeot
