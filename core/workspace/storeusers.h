#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbytes.h"
#include "core/store/storeperson.h"

#include <QObject>

#include <memory>
#include <optional>

namespace gyeot {

class Store;

/** Who is to be added, with the passphrase he has typed himself beside the administrator. */
struct NewUserWish {
    QString name;
    Roles roles;
    SecretBytes passphrase;
};

/** A colleague who opens the keyring beside the administrator with his own passphrase, to lend keys the administrator does not hold. */
struct Lender {
    QString name;
    SecretBytes passphrase;
};

/** One change of who may open the store, on its way: made by StoreUsers, derived in a worker, given back to StoreUsers::commit(). */
class UserChange {
public:
    ~UserChange();
    UserChange(UserChange&&) noexcept;
    UserChange& operator=(UserChange&&) noexcept;

    /** The work of the passphrases, which takes seconds; reads the keyring and writes nothing. Errors: WrongPassphrase (subject: the lender's
     *  name, if it is his), WeakPassphrase, BadArgument (empty name), KeyringDamaged, CryptoFailed. */
    Result<void> derive();

private:
    friend class StoreUsers;
    struct Inside;
    explicit UserChange(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/** Who may open one store, for a window or a command. Every change is gathered here, derived in a worker, and committed here with an audit row;
 *  the person who acts types the passphrase again for each. */
class StoreUsers : public QObject {
    Q_OBJECT

public:
    /** The store outlives it. */
    explicit StoreUsers(Store& store) : m_store(store) { }

    bool mayAdminister() const; ///< whether the person at the window may change others
    /** In the order in which they came. Errors: SealBroken, BadForm. */
    Result<QList<StorePerson>> people() const;
    Result<QList<FormerPerson>> former() const;
    QStringList rotationDue() const; ///< names of keys
    FailedUnlocks failedBefore() const; ///< tries that failed before the store was opened
    /** Names of the keys that somebody with `roles` needs and the person at the window does not hold; `has` are those he has already. */
    QStringList keysToBorrow(Roles roles, const QStringList& has = {}) const;

    /** A new slot takes the key derivation's costs of the administrator's own, which were measured on a machine of this site. */
    UserChange adding(NewUserWish wish, SecretBytes again, std::optional<Lender> lender = {}) const;
    UserChange removing(UserId leaving, SecretBytes again) const;
    UserChange changingRoles(UserId changed, Roles roles, SecretBytes again, std::optional<Lender> lender = {}) const;
    /** One's own; no role is needed. */
    UserChange changingPassphrase(SecretBytes present, SecretBytes next) const;

    /** Returns whom it was about. Errors: those of StorePeople. */
    Result<UserId> commit(const UserChange& change);

Q_SIGNALS:
    void usersChanged();

private:
    UserChange begin(SecretBytes again) const;
    Store& m_store;
};

} // namespace gyeot
