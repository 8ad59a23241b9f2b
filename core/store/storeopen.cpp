#include "core/store/storeopen.h"

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/store/generationfiles.h"
#include "core/store/migrations.h"
#include "core/store/storeplace.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<CompartmentKeys> compartmentKeysOf(const Keyring& keyring)
{
    CompartmentKeys keys;
    keys.working = keyring.workingKey();
    keys.generations = keyring.compartmentGenerations();
    const std::pair<Compartment, SecretBytes&> held[] = { { Compartment::Identity, keys.identity },
        { Compartment::Evidence, keys.evidence }, { Compartment::Notes, keys.notes } };
    for (const auto& [compartment, into] : held) {
        if (const auto key = keyring.compartmentKey(compartment))
            into = (*key)->clone();
        else if (key.error().code != ErrorCode::NotFound)
            return std::unexpected(key.error());
    }
    return keys;
}

Result<Keyring> openKeyring(const QString& directory, const QString& userName, const SecretBytes& passphrase)
{
    auto keyring = Keyring::open(directory, userName, passphrase);
    if (!keyring && keyring.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::KeyringDamaged, u"keyring.json"_s, "missing");
    return keyring;
}

/** After a crash the database is looked through before anybody trusts it. */
Result<void> quickCheck(Database& database)
{
    const auto answer = database.pragma("PRAGMA quick_check");
    if (!answer)
        return std::unexpected(answer.error());
    return *answer == "ok" ? Result<void>() : failure(ErrorCode::StoreDamaged, {}, "quick_check");
}

} // namespace

DatabaseKey databaseKeyOf(const Keyring& keyring)
{
    return { keyring.databaseKey(), keyring.file().databaseSalt };
}

QString deviceName(const Keyring& keyring)
{
    return QString::fromLatin1(hmacSha256(keyring.auditKey(), bytesOf(QSysInfo::machineUniqueId())).first(8).toHex());
}

QString databasePathOf(const QString& directory, const Keyring& keyring)
{
    return directory + u'/' + keyring.file().database;
}

Result<HeadState> compareWithHead(const AuditLog& audit, const QString& directory, const Keyring& keyring)
{
    const auto head = readHead(directory, keyring.headKey(), keyring.file().generation);
    const auto last = audit.head();
    if (!head || !last)
        return std::unexpected(head ? last.error() : head.error());
    if (!*head)
        return HeadState::Missing;
    const Head& kept = (*head)->head;
    if (kept.storeId != keyring.file().storeId)
        return HeadState::RolledBack;
    const auto hash = audit.hashAt(kept.auditSeq);
    if (!hash)
        return std::unexpected(hash.error());
    return compareHead(*head, last->seq, *hash);
}

Result<std::unique_ptr<Store::Inside>> StoreOpening::run() const
{
    if (!QFileInfo::exists(directory))
        return failure(ErrorCode::NotFound, QFileInfo(directory).fileName());
    if (auto placed = checkStorePlace(directory); !placed)
        return std::unexpected(placed.error());
    auto lock = StoreLock::take(directory, around.clock.nowMs());
    if (!lock)
        return std::unexpected(lock.error());
    if (auto plain = checkStoreFiles(directory); !plain)
        return std::unexpected(plain.error());
    auto keyring = openKeyring(directory, userName, passphrase);
    if (!keyring && keyring.error().code == ErrorCode::WrongPassphrase) {
        if (auto noted = noteFailedUnlock(directory, around.clock.nowMs()); !noted)
            logFailure("attempts", noted.error());
    }
    if (!keyring)
        return std::unexpected(keyring.error());
    if (auto newest = checkGenerations(directory, keyring->file().generation); !newest)
        return std::unexpected(newest.error());
    const QString path = databasePathOf(directory, *keyring);
    const bool unclean = QFileInfo(path + u"-wal"_s).size() > 0;
    auto database = Database::open(path, databaseKeyOf(*keyring));
    if (!database)
        return failure(database.error().code == ErrorCode::NotFound ? ErrorCode::StoreDamaged : database.error().code,
            database.error().subject, database.error().detail);
    if (auto checked = unclean ? quickCheck(**database) : Result<void>(); !checked)
        return std::unexpected(checked.error());
    return assemble(std::move(*lock), std::move(*keyring), std::move(*database));
}

Result<std::unique_ptr<Store::Inside>> StoreOpening::assemble(
    StoreLock lock, Keyring keyring, std::unique_ptr<Database> database) const
{
    const auto migrations = bundledMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    const auto schema = migrate(*database, *migrations);
    if (!schema)
        return std::unexpected(schema.error());
    if (auto guarded = database->guardTables(); !guarded)
        return std::unexpected(guarded.error());
    auto keys = compartmentKeysOf(keyring);
    if (!keys)
        return std::unexpected(keys.error());
    const QString device = deviceName(keyring);
    std::unique_ptr<Store::Inside> inside(new Store::Inside { QDir(directory).absolutePath(), around, std::move(lock),
        std::move(keyring), std::move(*keys), std::move(database), device, 1, *schema, false });
    const auto epoch = inside->state().number("epoch", 1);
    if (!epoch)
        return std::unexpected(epoch.error());
    inside->epoch = *epoch;
    return inside;
}

} // namespace gyeot
