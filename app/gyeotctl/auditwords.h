#pragma once

#include "core/base/json.h"
#include "core/store/auditverify.h"

namespace gyeot::app {

class Console;

/** What a walk through the audit log found: {"rows", "checkpoints", "commitments", "erased", "first_bad", "problem"}. */
Json verdictJson(const AuditVerdict& verdict);
/** The same as one or two lines for people. */
void printVerdict(Console& console, const AuditVerdict& verdict);

} // namespace gyeot::app
