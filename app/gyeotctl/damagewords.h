#pragma once

#include "core/base/json.h"
#include "core/cases/caselist.h"
#include "core/evidence/scrub.h"
#include "core/store/heldstore.h"
#include "core/store/jobs/damagereport.h"

namespace gyeot::app {

class Console;

/** What verify and rescue say of trouble, for people and for scripts. */
Json findingJson(const OpenFinding& finding);
void printFinding(Console& console, const OpenFinding& finding);
/** `store` gives the numbers of the cases. */
Json damageJson(const DamageReport& report, const Store& store);
void printDamage(Console& console, const DamageReport& report, const Store& store);
Json failuresJson(const QList<BlobFailure>& failures);
void printFailures(Console& console, const QList<BlobFailure>& failures);

} // namespace gyeot::app
