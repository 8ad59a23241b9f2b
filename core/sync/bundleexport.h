#pragma once

#include "core/base/progress.h"
#include "core/sync/exportplan.h"

namespace gyeot {

/** What was made, for the page and the command line. */
struct ExportReport {
    BundleId bundle;
    BundleKind kind = BundleKind::Delta;
    qint64 sequence = 0;
    QString folder;
    BundleCounts counts;
    qint64 bytes = 0; ///< of all files
    QByteArray manifestDigest;
    int reusedParts = 0; ///< taken over from an export that was broken off
};

/** Makes one bundle, step by step, so that a window stays alive and a person can stop it between steps; what was finished stays and is taken up
 *  again. Memory is bounded by two parts, whatever the size of the evidence. */
class BundleExport {
public:
    /** Plans a bundle into `targetFolder`, or takes up the unfinished one there.
     *  Errors: NotFound (not enrolled, or the user may not export), RejCert and RejAlg (a certificate that must not be used, or no longer), those
     *  of the store, WriteFailed, DiskFull. */
    static Result<BundleExport> begin(Store& store, ExportWish wish, const QString& targetFolder);
    ~BundleExport();
    BundleExport(BundleExport&& other) noexcept;
    BundleExport& operator=(BundleExport&&) = delete;

    /** Does a part of it; true: finished. Errors: WriteFailed, DiskFull; NotFound and SealBroken with an evidence file's name as subject
     *  (missing or damaged); TooLarge; FileChanged (a part was altered before the bundle was closed: export again). All that is finished stays. */
    Result<bool> step();

    qint64 done() const; ///< records written and bytes of evidence, in one number
    qint64 total() const; ///< 0: not known
    const ExportReport& report() const; ///< once step() said true

private:
    struct State;
    explicit BundleExport(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** Runs begin() and step() to the end. Errors: as there, and Cancelled. */
Result<ExportReport> exportBundle(
    Store& store, ExportWish wish, const QString& targetFolder, const Progress& progress = {});

} // namespace gyeot
