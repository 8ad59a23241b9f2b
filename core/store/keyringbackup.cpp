#include "core/store/keyringbackup.h"

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/store/storeopen.h"

#include <QFileInfo>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

QString backupPath(const QString& directory)
{
    return directory + u"/keyring.json.bak"_s;
}

/** Whether what lies in the place of the keyring is one: form and sum; nothing more can be said without a passphrase. */
bool isWellFormed(const QString& path)
{
    const auto bytes = readFile(path, maxKeyringBytes);
    const auto parts = bytes ? splitKeyring(*bytes) : Result<KeyringBytes>(std::unexpected(bytes.error()));
    return parts && readKeyringBody(parts->body);
}

KeyringBackup stateOf(const QString& directory, const QByteArray& bytes, const QString& user, const SecretBytes& words)
{
    const auto keyring = Keyring::read(bytes, user, words);
    if (!keyring)
        return keyring.error().code == ErrorCode::WrongPassphrase ? KeyringBackup::WrongPassphrase
                                                                  : KeyringBackup::Damaged;
    const auto database = Database::open(databasePathOf(directory, *keyring), databaseKeyOf(*keyring));
    return database ? KeyringBackup::Fits : KeyringBackup::OtherGeneration;
}

ErrorCode refusalOf(KeyringBackup state)
{
    switch (state) {
    case KeyringBackup::Missing:
    case KeyringBackup::Damaged:
    case KeyringBackup::Fits: return ErrorCode::KeyringDamaged;
    case KeyringBackup::WrongPassphrase: return ErrorCode::WrongPassphrase;
    case KeyringBackup::OtherGeneration: return ErrorCode::StoreDamaged;
    }
    Q_UNREACHABLE_RETURN(ErrorCode::KeyringDamaged);
}

/** Moves the damaged file aside and the copy into its place; the copy itself stays. */
Result<void> putBack(const QString& directory, const QByteArray& bytes)
{
    const QString path = directory + u"/keyring.json"_s;
    if (const auto damaged = readFile(path, 16 * maxKeyringBytes); damaged) {
        if (auto kept = writeFileAtomically(path + u".damaged"_s, *damaged); !kept)
            return kept;
    }
    return writeFileAtomically(path, bytes);
}

} // namespace

Result<KeyringBackup> backupState(const QString& directory, const QString& userName, const SecretBytes& passphrase)
{
    if (!QFileInfo(directory).isDir())
        return failure(ErrorCode::NotFound, QFileInfo(directory).fileName());
    const auto bytes = readFile(backupPath(directory), maxKeyringBytes);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? KeyringBackup::Missing : KeyringBackup::Damaged;
    return stateOf(directory, *bytes, userName, passphrase);
}

Result<std::unique_ptr<Store>> restoreKeyringBackup(
    const QString& directory, const QString& userName, SecretBytes passphrase, Surroundings around)
{
    if (isWellFormed(directory + u"/keyring.json"_s)) {
        const auto present = Keyring::open(directory, userName, passphrase);
        if (present || present.error().code == ErrorCode::WrongPassphrase)
            return failure(ErrorCode::AlreadyExists, u"keyring.json"_s);
    }
    {
        const auto lock = StoreLock::take(directory, around.clock.nowMs());
        if (!lock)
            return std::unexpected(lock.error());
        const auto bytes = readFile(backupPath(directory), maxKeyringBytes);
        if (!bytes)
            return failure(ErrorCode::KeyringDamaged, u"keyring.json.bak"_s);
        const auto state = stateOf(directory, *bytes, userName, passphrase);
        if (state == KeyringBackup::WrongPassphrase) { // a try like any other
            if (auto noted = noteFailedUnlock(directory, around.clock.nowMs()); !noted)
                logFailure("attempts", noted.error());
        }
        if (state != KeyringBackup::Fits)
            return failure(refusalOf(state), u"keyring.json.bak"_s);
        if (auto back = putBack(directory, *bytes); !back)
            return std::unexpected(back.error());
    }
    auto store = Store::open(directory, userName, std::move(passphrase), around);
    if (!store)
        return store;
    if (auto told = (*store)->auditRead("keyring.restore", CaseId()); !told)
        return std::unexpected(told.error());
    return store;
}

} // namespace gyeot
