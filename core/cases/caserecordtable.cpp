#include "core/cases/caserecordtable.h"

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

namespace gyeot {

namespace {

/** Moves the list out, or remembers the first failure. */
class Gathering {
public:
    template<typename List>
    void take(Result<List> read, List& into)
    {
        if (read)
            into = std::move(*read);
        else if (!m_error)
            m_error = read.error();
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace

Result<CaseRecord> CaseRecordTable::read(const Store& store, CaseId id, SealedFields sealed)
{
    CaseRecord whole;
    QList<Case> cases;
    QList<Client> clients;
    QList<VictimStatement> statements;
    Gathering gathering;
    gathering.take(CaseTable::ofCase(store, id), cases);
    gathering.take(ClientTable::ofCase(store, id, {}, sealed), clients);
    gathering.take(GuardianTable::ofCase(store, id), whole.guardians);
    gathering.take(SafeContactTable::ofCase(store, id), whole.safeContacts);
    gathering.take(SuspectTable::ofCase(store, id), whole.suspects);
    gathering.take(ActTable::ofCase(store, id), whole.acts);
    gathering.take(VictimStatementTable::ofCase(store, id, {}, sealed), statements);
    gathering.take(ConsentTable::ofCase(store, id), whole.consents);
    gathering.take(TaskTable::ofCase(store, id), whole.tasks);
    gathering.take(ActExhibitTable::ofCase(store, id), whole.exhibits);
    gathering.take(LegalHoldTable::ofCase(store, id), whole.holds);
    if (gathering.error())
        return std::unexpected(*gathering.error());
    if (cases.isEmpty() || clients.isEmpty())
        return failure(ErrorCode::NotFound, {}, "case " + id.toString().toLatin1());
    whole.caseRecord = std::move(cases.first());
    whole.client = std::move(clients.first());
    if (!statements.isEmpty())
        whole.statement = std::move(statements.first());
    return whole;
}

} // namespace gyeot
