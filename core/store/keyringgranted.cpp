#include "core/base/file.h"
#include "core/store/keyring.h"

#include <QFile>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxGrantedBytes = 256 * 1024;

QString grantedPath(const QString& directory)
{
    return directory + u'/' + QLatin1String(grantedSlotsName);
}

void replaceUser(QList<KeyringUser>& users, const KeyringUser& by)
{
    const auto found = std::ranges::find(users, by.id, &KeyringUser::id);
    if (found != users.end())
        *found = by;
}

} // namespace

Result<std::optional<GrantedSlots>> Keyring::readGranted(const QString& directory)
{
    const auto bytes = readFile(grantedPath(directory), maxGrantedBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!bytes)
        return failure(ErrorCode::KeyringDamaged, QLatin1String(grantedSlotsName), "granted file");
    auto granted = readGrantedSlots(*bytes);
    if (!granted)
        return std::unexpected(granted.error());
    return std::optional(*std::move(granted));
}

Result<SecretBytes> Keyring::openBox(QByteArrayView sealed) const
{
    return unsealWith(m_box, sealed);
}

Result<void> Keyring::setRecovery(const RecoveryPins& recovery)
{
    KeyringFile changed = m_file;
    changed.recovery = recovery;
    return apply({ std::move(changed) });
}

Result<void> Keyring::takeIn()
{
    return apply({ m_file });
}

/** While granted slots stand, the administrators' signature is over a file without them: a person's own part goes there, or, where his slot is a
 *  granted one, beside it. */
Result<void> Keyring::applyBeside(const KeyringFile& changed)
{
    if (m_readOnly)
        return failure(ErrorCode::StoreReadOnly);
    const auto own = std::ranges::find(changed.users, m_user, &KeyringUser::id);
    if (own == changed.users.end())
        return failure(ErrorCode::BadArgument, {}, "own part");
    QList<GrantedSlot> changedSlots = m_granted;
    const auto granted =
        std::ranges::find_if(changedSlots, [this](const GrantedSlot& one) { return one.slot.id == m_user; });
    Result<void> written;
    if (granted != changedSlots.end()) {
        granted->slot = *own;
        const SecretBytes key = deriveSubkey(m_storeKey, "gy-grant");
        written = writeFileAtomically(grantedPath(m_directory), writeGrantedSlots(m_administered, changedSlots, key));
    } else {
        KeyringFile before = m_administered;
        replaceUser(m_administered.users, *own);
        written = put();
        if (!written)
            m_administered = std::move(before);
    }
    if (!written)
        return written;
    replaceUser(m_file.users, *own);
    m_granted = std::move(changedSlots);
    return {};
}

void Keyring::forgetGranted()
{
    if (m_granted.isEmpty())
        return;
    m_granted.clear();
    QFile::remove(
        grantedPath(m_directory)); // what would be left of it counts for nothing: the keyring has another key there
}

} // namespace gyeot
