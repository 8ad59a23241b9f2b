#pragma once

#include "core/base/json.h"
#include "core/cases/casefile.h"
#include "core/cases/caseservice.h"
#include "core/evidence/intake.h"

namespace gyeot {

/** The member "evidence" of a case file (resources/demo/README.md): what to attach after the case was imported. */
struct EvidenceEntry {
    IntakeRequest request = {}; ///< without ids; the path is relative to the case file
    QString consent = {}; ///< reference
    QStringList acts = {}; ///< references
};

/** Errors: MissingField, UnknownField, BadForm (also a path that leaves the folder of the case file), BadDate, with the member's path as
 *  subject. */
Result<QList<EvidenceEntry>> parseEvidenceEntries(const Json& root);

/** Before anything is imported, so that a refusal leaves no case without its evidence: every file is there (NotFound with its path), every
 *  reference points at something (BadForm), and the gate would open for what the file is by its beginning (ChildMaterial, NotOwnCopy,
 *  ConsentMissing with the path). The gate is asked again at intake, of every byte. `folder` is that of the case file. */
Result<void> checkEvidenceEntries(
    const QList<EvidenceEntry>& entries, const CaseFile& file, const QString& folder, const LawBook& law, QDate today);

/** The request for an entry of a case that was imported. */
IntakeRequest requestOf(const EvidenceEntry& entry, const CaseService::Imported& imported, const QString& folder);

} // namespace gyeot
