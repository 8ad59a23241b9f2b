#include "tests/crash/kinds.h"

#include "core/cases/actexhibittable.h"
#include "core/cases/acttable.h"
#include "core/cases/casetable.h"
#include "core/cases/clienttable.h"
#include "core/cases/consenttable.h"
#include "core/cases/guardiantable.h"
#include "core/cases/legalholdtable.h"
#include "core/cases/safecontacttable.h"
#include "core/cases/suspecttable.h"
#include "core/cases/tasktable.h"
#include "core/cases/victimstatementtable.h"
#include "core/evidence/custodyeventtable.h"
#include "core/evidence/evidenceitemtable.h"

namespace gyeot::crash {

RecordTypes scenarioKinds()
{
    static constexpr const RecordType* types[] = { &CaseTable::type, &ClientTable::type, &GuardianTable::type,
        &SafeContactTable::type, &ConsentTable::type, &SuspectTable::type, &ActTable::type, &ActExhibitTable::type,
        &TaskTable::type, &VictimStatementTable::type, &EvidenceItemTable::type, &CustodyEventTable::type,
        &LegalHoldTable::type };
    return types;
}

} // namespace gyeot::crash
