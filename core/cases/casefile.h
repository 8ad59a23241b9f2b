#pragma once

#include "core/base/json.h"
#include "core/cases/act.h"
#include "core/cases/case.h"
#include "core/cases/client.h"
#include "core/cases/consent.h"
#include "core/cases/guardian.h"
#include "core/cases/safecontact.h"
#include "core/cases/suspect.h"
#include "core/cases/task.h"
#include "core/cases/victimstatement.h"

namespace gyeot {

constexpr qsizetype maxCaseFileBytes = 8 * 1024 * 1024;

/** What one file of format "casefile/1" (resources/demo/README.md) says of a case: records without ids, number and counselor. Where one
 *  record points at another the file uses a word of its own, a reference. */
struct CaseFile {
    template<typename Record>
    struct Named {
        QString ref; ///< empty: nothing points at it
        Record record;
    };
    struct ActEntry {
        QString ref;
        Act record;
        QString suspect; ///< reference; empty: none
    };

    Case caseRecord;
    Client client;
    QList<Guardian> guardians;
    QList<SafeContact> safeContacts;
    QList<Named<Suspect>> suspects;
    QList<ActEntry> acts;
    std::optional<VictimStatement> statement;
    QList<Named<Consent>> consents;
    QList<Task> tasks;
};

/** Reads the members of a case file strictly; the member "evidence" belongs to core/evidence and is left alone.
 *  Errors: MissingField, UnknownField, BadForm (also a reference used twice or pointing nowhere), BadDate, each with the member's path
 *  as subject, e.g. "acts[3].when". Ids of kinds and statutes are checked by whoever holds the law book. */
Result<CaseFile> parseCaseFile(const Json& root);

} // namespace gyeot
