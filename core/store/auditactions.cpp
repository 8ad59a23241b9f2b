#include "core/store/auditactions.h"

#include <QLatin1String>

#include <algorithm>

namespace gyeot {

namespace {

using enum AuditGroup;

constexpr AuditAction actions[] = {
    { "case.open", Reading },
    { "case.open_others", Reading },
    { "case.search", Reading },
    { "evidence.read", Reading },
    { "act.add", Writing },
    { "act.update", Writing },
    { "act.remove", Writing },
    { "exhibit.link", Writing },
    { "exhibit.unlink", Writing },
    { "case.create", Writing },
    { "case.import", Writing },
    { "case.update", Writing },
    { "case.trash", Writing },
    { "case.restore", Writing },
    { "hold.place", Writing },
    { "hold.lift", Writing },
    { "client.update", Writing },
    { "consent.add", Writing },
    { "consent.withdraw", Writing },
    { "custody.add", Writing },
    { "evidence.attach", Writing },
    { "evidence.update", Writing },
    { "guardian.add", Writing },
    { "guardian.update", Writing },
    { "guardian.remove", Writing },
    { "safe_contact.add", Writing },
    { "safe_contact.update", Writing },
    { "safe_contact.remove", Writing },
    { "statement.add", Writing },
    { "statement.update", Writing },
    { "suspect.add", Writing },
    { "suspect.update", Writing },
    { "suspect.remove", Writing },
    { "task.add", Writing },
    { "task.update", Writing },
    { "task.remove", Writing },
    { "template.save", Writing },
    { "template.restore", Writing },
    { "case.print", HandedOut },
    { "packet.print", HandedOut, true },
    { "packet.save", HandedOut, true },
    { "audit.export", HandedOut, true },
    { "sync.export", Exchange },
    { "sync.receipt", Exchange },
    { "keyring.box", Keys },
    { "keyring.office", Keys },
    { "keyring.site", Keys },
    { "store.create", Care },
    { "store.open", Care },
    { "store.open_after_crash", Care },
    { "audit.view", Review },
    { "audit.verify", Review },
    { "audit.confirmed", Review },
    { "audit.reviewed", Review },
    { "evidence.scrub", Care },
    { "evidence.unsound", Care },
    { "clock.jump", Care },
    { "case.erased", Care },
    { "case.erased_again", Care },
    { "erasure.certificate", HandedOut },
    { "erasure.file_damaged", Care },
    { "draft.aged", Care },
    { "keyring.passphrase", Keys },
    { "keyring.renew", Keys },
    { "keyring.renewed", Keys },
    { "keyring.restore", Keys },
    { "keyring.roles", Keys },
    { "keyring.user_add", Keys },
    { "keyring.user_remove", Keys },
    { "recovery.grant", Office },
    { "recovery.open", Office },
    { "office.officer", Office },
    { "breakglass.open", Keys },
    { "breakglass.read", Keys },
    { "breakglass.close", Keys },
    { "breakglass.pairs", Keys },
    { "recovery.envelope", Keys },
    { "recovery.seen", Keys },
    { "recovery.taken_in", Keys },
    { "recovery.used", Keys },
    { "settings.change", Care },
    { "store.accepted", Care },
    { "store.failed_unlocks", Care },
    { "store.forget", Care },
    { "store.header_repaired", Care },
    { "backup.done", Care },
    { "drill.done", Care },
    { "drill.failed", Care },
    { "restore.done", Care },
    { "office.crl", Office },
    { "office.enrol", Office },
    { "office.import", Office },
    { "office.init", Office },
    { "office.park", Office },
    { "office.refuse", Office },
    { "office.show", Office },
};

} // namespace

std::span<const AuditAction> auditActions()
{
    return actions;
}

const AuditAction* findAuditAction(QStringView name)
{
    const auto* found =
        std::ranges::find_if(actions, [name](const AuditAction& action) { return name == QLatin1String(action.name); });
    return found == std::end(actions) ? nullptr : found;
}

AuditGroup auditGroupOf(QStringView action)
{
    const AuditAction* found = findAuditAction(action);
    return found ? found->group : Other;
}

} // namespace gyeot
