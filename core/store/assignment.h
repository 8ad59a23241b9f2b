#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Store;

/** Whether the rules of the program keep a compartment of this case from the user: evidence and notes of a case that another counselor has, for somebody
 *  who holds those keys as a counselor only (reference/security.md 3.5). A supervisor or a document officer sees evidence of every case by his role; a
 *  case that nobody has is everybody's. It is a rule and no wall: the key of the compartment is in his hands.
 *  Errors: NotAssigned; those of reading. */
Result<void> checkAssigned(const Store& store, CaseId caseId, Compartment compartment);

/** The same as an answer, for a page that says why parts are empty. Errors: those of reading. */
Result<bool> isOthersCase(const Store& store, CaseId caseId);

} // namespace gyeot
