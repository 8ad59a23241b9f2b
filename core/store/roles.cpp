#include "core/store/roles.h"

#include "core/store/keyringfile.h"

#include <algorithm>

namespace gyeot {

namespace {

// role, name; identity, evidence, notes, exporter key; packets, narrative, break-glass; audit log
constexpr RoleRights table[] = {
    { Role::Administrator, "administrator", false, false, false, false, false, false, false, AuditScope::Metadata },
    { Role::Auditor, "auditor", false, false, false, false, false, false, false, AuditScope::All },
    { Role::Counselor, "counselor", true, true, true, false, true, true, false, AuditScope::Own },
    { Role::DeletionOfficer, "deletion-officer", false, false, false, false, false, false, false, AuditScope::Own },
    { Role::DocumentOfficer, "document-officer", true, true, false, false, true, true, false, AuditScope::Own },
    { Role::Exporter, "exporter", false, false, false, true, false, false, false, AuditScope::Own },
    { Role::Intake, "intake", true, false, false, false, false, true, false, AuditScope::None },
    { Role::Supervisor, "supervisor", true, true, false, true, true, true, true, AuditScope::All },
};

bool any(Roles roles, bool RoleRights::* right)
{
    return std::ranges::any_of(
        table, [roles, right](const RoleRights& line) { return roles.testFlag(line.role) && line.*right; });
}

} // namespace

std::span<const RoleRights> roleTable()
{
    return table;
}

const RoleRights& rightsOf(Role role)
{
    return *std::ranges::find(table, role, &RoleRights::role);
}

Roles everyRole()
{
    Roles all;
    for (const RoleRights& line : table)
        all |= line.role;
    return all;
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const RoleRights& line : table) {
        if (roles.testFlag(line.role))
            names.append(QLatin1String(line.name));
    }
    return names;
}

std::optional<Role> roleNamed(QStringView name)
{
    for (const RoleRights& line : table) {
        if (name == QLatin1String(line.name))
            return line.role;
    }
    return std::nullopt;
}

std::optional<Roles> rolesNamed(const QStringList& names)
{
    Roles roles;
    for (const QString& name : names) {
        const auto role = roleNamed(name);
        if (!role || roles.testFlag(*role))
            return std::nullopt;
        roles |= *role;
    }
    return roles;
}

QStringList keysOf(Roles roles)
{
    if (!roles)
        return {};
    QStringList keys { QLatin1String(storeKeyName) };
    if (any(roles, &RoleRights::holdsExporter))
        keys << QLatin1String(exporterKeyName);
    if (any(roles, &RoleRights::holdsIdentity))
        keys << keyName(Compartment::Identity);
    if (any(roles, &RoleRights::holdsEvidence))
        keys << keyName(Compartment::Evidence);
    if (any(roles, &RoleRights::holdsNotes))
        keys << keyName(Compartment::Notes);
    return keys;
}

bool mayAdminister(Roles roles)
{
    return roles.testFlag(Role::Administrator);
}

bool mayExport(Roles roles)
{
    return any(roles, &RoleRights::holdsExporter);
}

bool mayPrintPackets(Roles roles)
{
    return any(roles, &RoleRights::printsPackets);
}

bool maySeeNarrative(Roles roles)
{
    return any(roles, &RoleRights::seesNarrative);
}

bool mayBreakGlass(Roles roles)
{
    return any(roles, &RoleRights::breaksGlass);
}

AuditScope auditScope(Roles roles)
{
    AuditScope widest = AuditScope::None;
    for (const RoleRights& line : table) {
        if (roles.testFlag(line.role))
            widest = std::max(widest, line.audit);
    }
    return widest;
}

} // namespace gyeot
