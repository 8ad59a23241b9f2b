#include "core/store/assignment.h"

#include "core/store/keyring.h"
#include "core/store/statement.h"
#include "core/store/store.h"

#include <algorithm>

namespace gyeot {

namespace {

bool holds(const RoleRights& line, Compartment compartment)
{
    switch (compartment) {
    case Compartment::Working: return true;
    case Compartment::Identity: return line.holdsIdentity;
    case Compartment::Evidence: return line.holdsEvidence;
    case Compartment::Notes: return line.holdsNotes;
    }
    return false;
}

/** Whether one of the roles gives the compartment in every case. Supervisors are given notes by break-glass alone, so their role does not open them here. */
bool isFree(Roles roles, Compartment compartment)
{
    if (compartment == Compartment::Working || compartment == Compartment::Identity)
        return true;
    return std::ranges::any_of(roleTable(), [roles, compartment](const RoleRights& line) {
        return line.role != Role::Counselor && roles.testFlag(line.role) && holds(line, compartment);
    });
}

/** The counselor of a case; null: nobody, or no such case. */
Result<UserId> counselorOf(const Store& store, CaseId caseId)
{
    auto query =
        Statement::prepare(store.database(), u"SELECT counselor FROM cases WHERE site_id = :site_id AND id = :id");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", store.siteId());
    query->bind(":id", caseId);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row && !query->isNull(0) ? query->id<UserId>(0) : UserId();
}

} // namespace

Result<void> checkAssigned(const Store& store, CaseId caseId, Compartment compartment)
{
    const Roles roles = store.keyring().user().roles;
    if (isFree(roles, compartment) || !roles.testFlag(Role::Counselor))
        return {};
    const auto counselor = counselorOf(store, caseId);
    if (!counselor)
        return std::unexpected(counselor.error());
    return counselor->isNull() || *counselor == store.user() ? Result<void>() : failure(ErrorCode::NotAssigned);
}

Result<bool> isOthersCase(const Store& store, CaseId caseId)
{
    for (const Compartment compartment : { Compartment::Evidence, Compartment::Notes }) {
        const auto checked = checkAssigned(store, caseId, compartment);
        if (!checked && checked.error().code == ErrorCode::NotAssigned)
            return true;
        if (!checked)
            return std::unexpected(checked.error());
    }
    return false;
}

} // namespace gyeot
