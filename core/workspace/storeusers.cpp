#include "core/workspace/storeusers.h"

#include "core/store/storepeople.h"

namespace gyeot {

namespace {

enum class Kind { Add, Remove, Roles, Passphrase };

} // namespace

struct UserChange::Inside {
    Kind kind = Kind::Add;
    QString directory;
    QString userName;
    SecretBytes again; ///< the acting person's passphrase, typed once more
    std::optional<Lender> lender = {};
    UserId about = {};
    Roles roles = {};
    SlotPlan plan = {};
    SecretBytes passphrase = {}; ///< of the new slot, or the next one of one's own

    // what derive() makes of it
    std::optional<Keyring> keyring = {};
    std::optional<Keyring> lent = {};
    std::optional<NewSlot> slot = {};
    std::optional<KeyringUser> own = {};
};

UserChange::UserChange(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }
UserChange::~UserChange() = default;
UserChange::UserChange(UserChange&&) noexcept = default;
UserChange& UserChange::operator=(UserChange&&) noexcept = default;

Result<void> UserChange::derive()
{
    Inside& in = *m_inside;
    auto keyring = Keyring::open(in.directory, in.userName, in.again);
    if (!keyring)
        return std::unexpected(keyring.error());
    if (in.lender) {
        auto lent = Keyring::open(in.directory, in.lender->name, in.lender->passphrase);
        if (!lent)
            return failure(lent.error().code, in.lender->name, lent.error().detail);
        in.lent.emplace(std::move(*lent));
    }
    KdfParameters kdf = keyring->user().kdf; // costs measured here once; the salt is fresh
    kdf.salt = randomBytes(kdf.salt.size());
    if (in.kind == Kind::Add) {
        auto slot = makeSlot(in.plan, in.passphrase, kdf);
        if (!slot)
            return std::unexpected(slot.error());
        in.slot.emplace(std::move(*slot));
    } else if (in.kind == Kind::Passphrase) {
        auto own = keyring->sealedAnew(in.passphrase, kdf);
        if (!own)
            return std::unexpected(own.error());
        in.own.emplace(std::move(*own));
    }
    in.keyring.emplace(std::move(*keyring));
    in.again = {};
    in.passphrase = {};
    in.lender.reset();
    return {};
}

bool StoreUsers::mayAdminister() const
{
    return m_store.keyring().hasRole(Role::Administrator) && !m_store.isReadOnly();
}

Result<QList<StorePerson>> StoreUsers::people() const
{
    return StorePeople(m_store).people();
}

Result<QList<FormerPerson>> StoreUsers::former() const
{
    return StorePeople(m_store).former();
}

QStringList StoreUsers::rotationDue() const
{
    return StorePeople(m_store).rotationDue();
}

FailedUnlocks StoreUsers::failedBefore() const
{
    return StorePeople(m_store).failedBefore();
}

QStringList StoreUsers::keysToBorrow(Roles roles, const QStringList& has) const
{
    QStringList missing;
    for (const QString& name : keysOf(roles)) {
        if (!has.contains(name) && !m_store.keyring().keyNamed(name))
            missing << name;
    }
    return missing;
}

UserChange StoreUsers::begin(SecretBytes again) const
{
    auto inside = std::make_unique<UserChange::Inside>();
    inside->directory = m_store.directory();
    inside->userName = m_store.userName();
    inside->again = std::move(again);
    return UserChange(std::move(inside));
}

UserChange StoreUsers::adding(NewUserWish wish, SecretBytes again, std::optional<Lender> lender) const
{
    UserChange change = begin(std::move(again));
    change.m_inside->kind = Kind::Add;
    change.m_inside->plan = StorePeople(m_store).slotPlan(wish.name);
    change.m_inside->about = change.m_inside->plan.id;
    change.m_inside->roles = wish.roles;
    change.m_inside->passphrase = std::move(wish.passphrase);
    change.m_inside->lender = std::move(lender);
    return change;
}

UserChange StoreUsers::removing(UserId leaving, SecretBytes again) const
{
    UserChange change = begin(std::move(again));
    change.m_inside->kind = Kind::Remove;
    change.m_inside->about = leaving;
    return change;
}

UserChange StoreUsers::changingRoles(UserId changed, Roles roles, SecretBytes again, std::optional<Lender> lender) const
{
    UserChange change = begin(std::move(again));
    change.m_inside->kind = Kind::Roles;
    change.m_inside->about = changed;
    change.m_inside->roles = roles;
    change.m_inside->lender = std::move(lender);
    return change;
}

UserChange StoreUsers::changingPassphrase(SecretBytes present, SecretBytes next) const
{
    UserChange change = begin(std::move(present));
    change.m_inside->kind = Kind::Passphrase;
    change.m_inside->about = m_store.user();
    change.m_inside->passphrase = std::move(next);
    return change;
}

Result<UserId> StoreUsers::commit(const UserChange& change)
{
    const UserChange::Inside& in = *change.m_inside;
    if (!in.keyring)
        return failure(ErrorCode::BadArgument, {}, "not derived");
    StorePeople people(m_store);
    const Keyring* const lent = in.lent ? &*in.lent : nullptr;
    const Lenders lenders(&lent, lent ? 1 : 0);
    Result<void> done;
    switch (in.kind) {
    case Kind::Add: {
        const auto added = people.add(*in.slot, in.roles, *in.keyring, lenders);
        done = added ? Result<void>() : std::unexpected(added.error());
        break;
    }
    case Kind::Remove: done = people.remove(in.about, *in.keyring); break;
    case Kind::Roles: done = people.setRoles(in.about, in.roles, *in.keyring, lenders); break;
    case Kind::Passphrase: done = people.changePassphrase(*in.own, *in.keyring); break;
    }
    if (!done)
        return std::unexpected(done.error());
    Q_EMIT usersChanged();
    return in.about;
}

} // namespace gyeot
