#include "core/workspace/recoveryservice.h"

#include "core/store/storerecovery.h"

#include <algorithm>

namespace gyeot {

RecoveryStanding RecoveryService::standing() const
{
    switch (StoreRecovery(m_store).state()) {
    case RecoveryState::NoOffice: return RecoveryStanding::NoOffice;
    case RecoveryState::NoOfficers: return RecoveryStanding::NoOfficers;
    case RecoveryState::Missing:
    case RecoveryState::Stale: return RecoveryStanding::Missing;
    case RecoveryState::Partial: return RecoveryStanding::Partial;
    case RecoveryState::Good: return RecoveryStanding::Good;
    }
    Q_UNREACHABLE_RETURN(RecoveryStanding::Missing);
}

bool RecoveryService::mayRenew() const
{
    const RecoveryStanding now = standing();
    return m_store.keyring().hasRole(Role::Administrator) && now != RecoveryStanding::NoOffice
        && now != RecoveryStanding::NoOfficers;
}

Result<void> RecoveryService::renew()
{
    auto done = StoreRecovery(m_store).renew();
    if (done)
        Q_EMIT renewed();
    return done;
}

Result<QList<RecoveryNotice>> RecoveryService::notices() const
{
    const auto list = StoreRecovery(m_store).notices();
    if (!list)
        return std::unexpected(list.error());
    const KeyringFile& file = m_store.keyring().file();
    QList<RecoveryNotice> notices;
    for (const Recovery& one : *list) {
        const auto user = std::ranges::find(file.users, one.user, &KeyringUser::id);
        const auto name = user == file.users.end() ? Result<QString>(QString())
                                                   : m_store.keyring().nameOf(user->id, user->nameSealed);
        notices.append({ one.nonce, one.user, name.value_or(QString()), one.officers, one.usedMs });
    }
    return notices;
}

Result<void> RecoveryService::acknowledge(const RecoveryNotice& notice)
{
    Recovery recovery;
    recovery.nonce = notice.nonce;
    recovery.user = notice.user;
    return StoreRecovery(m_store).acknowledge(recovery);
}

} // namespace gyeot
