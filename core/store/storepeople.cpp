#include "core/store/storepeople.h"

#include "core/base/log.h"
#include "core/crypto/fingerprint.h"
#include "core/store/storeaction.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

QStringList keysSealedTo(const KeyringFile& file, const KeyringUser& user)
{
    QStringList keys;
    for (const QString& name : allKeyNames()) {
        if (user.wraps.value(name).contains(file.keys.value(name)))
            keys << name;
    }
    return keys;
}

} // namespace

Result<QList<StorePerson>> StorePeople::people() const
{
    const Keyring& keyring = m_store.keyring();
    QList<StorePerson> people;
    for (const KeyringUser& user : keyring.file().users) {
        const auto name = keyring.nameOf(user.id, user.nameSealed);
        const auto fingerprint = keyFingerprint(user.boxPublic, user.signPublic);
        if (!name || !fingerprint)
            return std::unexpected(name ? fingerprint.error() : name.error());
        people.append({ user.id, *name, user.roles, keysSealedTo(keyring.file(), user), *fingerprint, user.createdMs,
            user.id == keyring.user().id });
    }
    return people;
}

Result<QList<FormerPerson>> StorePeople::former() const
{
    const Keyring& keyring = m_store.keyring();
    QList<FormerPerson> people;
    for (const FormerUser& user : keyring.file().former) {
        const auto name = keyring.nameOf(user.id, user.nameSealed);
        if (!name)
            return std::unexpected(name.error());
        people.append({ user.id, *name, user.removedMs });
    }
    return people;
}

QStringList StorePeople::rotationDue() const
{
    return m_store.keyring().file().rotationDue;
}

SlotPlan StorePeople::slotPlan(const QString& name) const
{
    return { m_store.id(), m_store.ids().make<UserId>(), name, m_store.keyring().file().adminKeys.last().publicKey,
        m_store.clock().nowMs(), m_store.siteId() };
}

Result<UserId> StorePeople::add(const NewSlot& slot, Roles roles, const Keyring& again, Lenders lenders)
{
    if (auto proved = checkAgain(again); !proved)
        return std::unexpected(proved.error());
    auto change = planNewUser(again, slot, roles, lenders);
    if (!change)
        return std::unexpected(change.error());
    if (auto done = commit(std::move(*change), "keyring.user_add", slot.user.id, roleNames(roles).join(u',')); !done)
        return std::unexpected(done.error());
    return slot.user.id;
}

Result<void> StorePeople::remove(UserId leaving, const Keyring& again)
{
    if (auto proved = checkAgain(again); !proved)
        return proved;
    auto change = planRemoval(again, leaving, m_store.clock().nowMs());
    return change ? commit(std::move(*change), "keyring.user_remove", leaving) : std::unexpected(change.error());
}

Result<void> StorePeople::setRoles(UserId changed, Roles roles, const Keyring& again, Lenders lenders)
{
    if (auto proved = checkAgain(again); !proved)
        return proved;
    auto change = planRoles(again, changed, roles, lenders);
    return change ? commit(std::move(*change), "keyring.roles", changed, roleNames(roles).join(u','))
                  : std::unexpected(change.error());
}

Result<void> StorePeople::changePassphrase(const KeyringUser& own, const Keyring& again)
{
    if (auto proved = checkAgain(again); !proved)
        return proved;
    auto change = planPassphrase(again, own);
    return change ? commit(std::move(*change), "keyring.passphrase", own.id) : std::unexpected(change.error());
}

/** The person who types must be the one whose window this is, at the very file this store was opened with. */
Result<void> StorePeople::checkAgain(const Keyring& again) const
{
    const Keyring& keyring = m_store.keyring();
    if (auto current = keyring.checkCurrent(); !current)
        return current;
    if (!again.isSameFileAs(keyring))
        return failure(ErrorCode::Stale, u"keyring.json"_s);
    return again.user().id == keyring.user().id ? Result<void>() : failure(ErrorCode::WrongPassphrase);
}

Result<void> StorePeople::commit(KeyringChange change, const char* action, UserId about, const QString& reason)
{
    // The row comes first: a keyring that changed without one would be worse than a row whose change did not come about.
    auto frame = StoreAction::begin(*m_store.m_inside);
    if (!frame)
        return std::unexpected(frame.error());
    ActionFacts facts;
    facts.action = QString::fromLatin1(action);
    facts.objectKind = u"user"_s;
    facts.object = about.uuid();
    facts.reason = reason;
    if (auto told = (*frame)->commit(facts); !told)
        return told;
    const auto head = m_store.m_inside->audit().head();
    if (!head)
        return std::unexpected(head.error());
    m_store.m_inside->keyring.setAuditHead(head->hash);
    return m_store.m_inside->keyring.apply(std::move(change));
}

FailedUnlocks StorePeople::failedBefore() const
{
    return m_store.m_inside->failedBefore;
}

Result<void> StorePeople::tellFailedUnlocks()
{
    Store::Inside& inside = *m_store.m_inside;
    inside.failedBefore = failedUnlocks(inside.directory);
    if (inside.failedBefore == FailedUnlocks())
        return {};
    auto frame = StoreAction::begin(inside);
    if (!frame)
        return std::unexpected(frame.error());
    ActionFacts facts;
    facts.action = u"store.failed_unlocks"_s;
    facts.reason = inside.failedBefore.isDamaged ? u"unreadable"_s : QString::number(inside.failedBefore.count);
    if (auto told = (*frame)->commit(facts); !told)
        return told;
    if (auto cleared = clearFailedUnlocks(inside.directory); !cleared)
        logFailure("attempts", cleared.error()); // told once more at the next opening
    return {};
}

} // namespace gyeot
