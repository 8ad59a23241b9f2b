#include "core/cases/peopleservice.h"

#include "core/cases/clienttable.h"
#include "core/cases/guardiantable.h"
#include "core/cases/recordactions.h"
#include "core/cases/safecontacttable.h"
#include "core/cases/suspecttable.h"
#include "core/cases/victimstatementtable.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr char removedByHand[] = "removed";

template<typename Table, typename Record>
Result<Record> addNew(Store& store, const char* action, Record record)
{
    record.id = store.ids().make<decltype(record.id)>();
    if (auto done = addOne<Table>(store, action, record); !done)
        return std::unexpected(done.error());
    return record;
}

} // namespace

Result<void> PeopleService::updateClient(const Client& before, const Client& after)
{
    auto done = updateOne<ClientTable>(store(), "client.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.caseId);
    return done;
}

Result<Guardian> PeopleService::addGuardian(Guardian guardian)
{
    if (guardian.name.isEmpty())
        return failure(ErrorCode::MissingField, u"name"_s);
    auto added = addNew<GuardianTable>(store(), "guardian.add", std::move(guardian));
    if (added)
        Q_EMIT caseChanged(added->caseId);
    return added;
}

Result<void> PeopleService::updateGuardian(const Guardian& before, const Guardian& after)
{
    if (after.name.isEmpty())
        return failure(ErrorCode::MissingField, u"name"_s);
    auto done = updateOne<GuardianTable>(store(), "guardian.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.caseId);
    return done;
}

Result<void> PeopleService::removeGuardian(const Guardian& guardian)
{
    auto done = removeOne<GuardianTable>(store(), "guardian.remove", guardian, removedByHand);
    if (done)
        Q_EMIT caseChanged(guardian.caseId);
    return done;
}

Result<SafeContact> PeopleService::addSafeContact(SafeContact contact)
{
    auto added = addNew<SafeContactTable>(store(), "safe_contact.add", std::move(contact));
    if (added)
        Q_EMIT caseChanged(added->caseId);
    return added;
}

Result<void> PeopleService::updateSafeContact(const SafeContact& before, const SafeContact& after)
{
    auto done = updateOne<SafeContactTable>(store(), "safe_contact.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.caseId);
    return done;
}

Result<void> PeopleService::removeSafeContact(const SafeContact& contact)
{
    auto done = removeOne<SafeContactTable>(store(), "safe_contact.remove", contact, removedByHand);
    if (done)
        Q_EMIT caseChanged(contact.caseId);
    return done;
}

Result<Suspect> PeopleService::addSuspect(Suspect suspect)
{
    auto added = addNew<SuspectTable>(store(), "suspect.add", std::move(suspect));
    if (added)
        Q_EMIT caseChanged(added->caseId);
    return added;
}

Result<void> PeopleService::updateSuspect(const Suspect& before, const Suspect& after)
{
    auto done = updateOne<SuspectTable>(store(), "suspect.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.caseId);
    return done;
}

Result<void> PeopleService::removeSuspect(const Suspect& suspect)
{
    auto done = removeOne<SuspectTable>(store(), "suspect.remove", suspect, removedByHand);
    if (done)
        Q_EMIT caseChanged(suspect.caseId);
    return done;
}

Result<VictimStatement> PeopleService::addStatement(VictimStatement statement)
{
    const auto present = VictimStatementTable::ofCase(store(), statement.caseId, {}, SealedFields::LeftOut);
    if (!present)
        return std::unexpected(present.error());
    if (!present->isEmpty())
        return failure(ErrorCode::AlreadyExists, {}, "statement");
    auto added = addNew<VictimStatementTable>(store(), "statement.add", std::move(statement));
    if (added)
        Q_EMIT caseChanged(added->caseId);
    return added;
}

Result<void> PeopleService::updateStatement(const VictimStatement& before, const VictimStatement& after)
{
    auto done = updateOne<VictimStatementTable>(store(), "statement.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.caseId);
    return done;
}

} // namespace gyeot
