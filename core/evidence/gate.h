#pragma once

#include "core/base/result.h"
#include "core/cases/caserecord.h"
#include "core/evidence/contenttype.h"
#include "core/evidence/evidenceitem.h"

namespace gyeot {

class LawBook;

/** Who made the copy of sexual material that is to be kept. */
enum class CopyOwner { Victim, Other };

/** What the gate asks of one file before a byte of it is kept (DESIGN section 5, domain.md 4.4). */
struct GateFacts {
    GateAnswer answer = GateAnswer::Unknown; ///< "Is a person under 19, or possibly so, shown or meant in this file?"
    bool childCase = false; ///< concernsChild() of the case
    Sensitivity sensitivity = Sensitivity::Plain;
    CopyOwner owner = CopyOwner::Other;
    bool hasConsent = false; ///< a consent for EvidenceStorage of this case that holds today

    bool operator==(const GateFacts&) const = default;
};

/** Before the file is opened: what no content could change.
 *  Errors: ChildMaterial (sexual material where the answer is not No, or in a child's case), NotOwnCopy, ConsentMissing. */
Result<void> checkGate(const GateFacts& facts);

/** By content: where the answer is not No, and in a child's case whatever the answer, only plain text is taken.
 *  Errors: ChildMaterial. */
Result<void> checkGateContent(const GateFacts& facts, ContentClass content);

/** Whether an act of the case is a sexual act against a person under 19, or an offence of the child protection act: by the kind, by the
 *  chosen statute, by the victim's age on the earliest possible day. */
bool concernsChild(const CaseRecord& record, const LawBook& law);

} // namespace gyeot
