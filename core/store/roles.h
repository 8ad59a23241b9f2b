#pragma once

#include <QFlags>
#include <QStringList>

#include <optional>
#include <span>

namespace gyeot {

/** What a person of a site may be (DESIGN section 4); somebody can be several. */
enum class Role {
    Intake = 0x01, ///< takes in, knows who the client is
    Counselor = 0x02,
    DocumentOfficer = 0x04, ///< prints packets; has no key to counselling notes
    DeletionOfficer = 0x08, ///< works on URLs; neither narrative nor identity
    Exporter = 0x10, ///< bundles for the central office
    Supervisor = 0x20, ///< sees the whole audit log; notes only by break-glass
    Administrator = 0x40, ///< users, keys, upkeep
    Auditor = 0x80, ///< reads the audit log and nothing else
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/** How much of the audit log somebody reads (reference/security.md 3.5). */
enum class AuditScope {
    None,
    Own, ///< the rows of his own actions
    Metadata, ///< every row, without case and object
    All,
};

/** One line of the table of reference/security.md 3.5. What a key keeps apart holds against anybody; the other columns are rules of the
 *  program and hold against nobody who has the store key and a debugger. */
struct RoleRights {
    Role role;
    const char* name; ///< stable: stands in keyrings, audit rows and command lines
    bool holdsIdentity; ///< CK_identity; every role holds SK
    bool holdsEvidence;
    bool holdsNotes;
    bool holdsExporter; ///< XK
    bool printsPackets;
    bool seesNarrative; ///< acts, consultations, statements
    bool breaksGlass; ///< may ask for what lies outside his assignment, with a reason and a second person
    AuditScope audit;
};

/** All eight, in the order of their names, which is the order in files. */
std::span<const RoleRights> roleTable();
/** The line of one role. */
const RoleRights& rightsOf(Role role);

Roles everyRole(); ///< of a store's first user
/** Stable names in order. */
QStringList roleNames(Roles roles);
std::optional<Role> roleNamed(QStringView name);
/** None if one of the names is unknown, or there twice. */
std::optional<Roles> rolesNamed(const QStringList& names);

/** The names of the keys these roles hold, in the order of allKeyNames(); none without a role. */
QStringList keysOf(Roles roles);

bool mayAdminister(Roles roles); ///< users, keys, backups, retention
bool mayExport(Roles roles); ///< bundles for the central office
bool mayPrintPackets(Roles roles);
bool maySeeNarrative(Roles roles);
bool mayBreakGlass(Roles roles);
/** The widest of the scopes of the roles. */
AuditScope auditScope(Roles roles);

} // namespace gyeot
