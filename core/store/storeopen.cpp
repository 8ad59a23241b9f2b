#include "core/store/storeopen.h"

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/store/breakglass.h"
#include "core/store/erasure.h"
#include "core/store/generationfiles.h"
#include "core/store/heldstore.h"
#include "core/store/migrations.h"
#include "core/store/storepeople.h"
#include "core/store/storeplace.h"
#include "core/store/storerecovery.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
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

OpenFinding damaged(const Error& error, bool isReadable)
{
    OpenFinding finding { OpenTrouble::Damaged };
    finding.isReadable = isReadable;
    finding.subject = error.subject;
    finding.detail = error.detail;
    return finding;
}

/** What one row of the record of work says about when. */
qint64 wallOfRow(const AuditLog& log, qint64 seq)
{
    const auto rows = seq > 0 ? log.rows(seq - 1, 1) : QList<AuditRow>();
    return rows && !rows->isEmpty() ? rows->first().entry.wallMs : 0;
}

Result<void> checkSchema(Database& database)
{
    const auto migrations = bundledMigrations();
    const auto version = schemaVersion(database);
    if (!migrations || !version)
        return std::unexpected(migrations ? version.error() : migrations.error());
    return *version <= migrations->size()
        ? Result<void>()
        : failure(ErrorCode::StoreNewer, {}, "schema " + QByteArray::number(*version));
}

/** The sidecar that could be read against the last row of the database. */
OpenTrouble troubleOf(const HeadReading& head, const AuditHead& last, const QByteArray& hashAtHead)
{
    if (compareHead(head, last.seq, hashAtHead) != HeadState::RolledBack)
        return OpenTrouble::None;
    if (last.seq < head.head.auditSeq)
        return OpenTrouble::LostCommits;
    return head.isTorn && sameBytes(hashAtHead, head.head.auditHash) ? OpenTrouble::HeadUnreadable
                                                                     : OpenTrouble::OtherHistory;
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

Error errorOf(const OpenFinding& finding, const QString& directory)
{
    const QString name = finding.subject.isEmpty() ? QFileInfo(directory).fileName() : finding.subject;
    const QByteArray detail = QByteArray(troubleName(finding.trouble)) + ' ' + finding.detail;
    switch (finding.trouble) {
    case OpenTrouble::Damaged: return { ErrorCode::StoreDamaged, name, detail };
    case OpenTrouble::NotWritable: return { ErrorCode::StoreReadOnly, name, detail };
    case OpenTrouble::ForeignPlace: return { ErrorCode::StorePlace, name, detail };
    case OpenTrouble::None:
    case OpenTrouble::LostCommits:
    case OpenTrouble::OtherHistory:
    case OpenTrouble::HeadMissing:
    case OpenTrouble::HeadUnreadable: break;
    }
    return { ErrorCode::StoreRolledBack, name, detail };
}

Result<HeadVerdict> compareWithHead(Database& database, const QString& directory, const Keyring& keyring)
{
    if (auto known = checkSchema(database); !known)
        return std::unexpected(known.error());
    const AuditLog log(database, keyring.file().siteId, keyring.file().storeId);
    const auto last = log.head();
    if (!last)
        return HeadVerdict { damaged(last.error(), true) };
    HeadVerdict verdict;
    OpenFinding& finding = verdict.finding;
    finding.lastGoodMs = wallOfRow(log, last->seq);
    const auto head = readHead(directory, keyring.headKey(), keyring.file().generation);
    if (!head && head.error().code != ErrorCode::StoreRolledBack)
        return std::unexpected(head.error());
    const bool isOurs = head && (!*head || (*head)->head.storeId == keyring.file().storeId);
    if (!isOurs || !*head) {
        finding.trouble = isOurs ? OpenTrouble::HeadMissing : OpenTrouble::HeadUnreadable;
        return verdict;
    }
    const Head& kept = (*head)->head;
    finding.lastKnownMs = kept.wallMs;
    finding.headEpoch = kept.epoch;
    const auto hash = log.hashAt(kept.auditSeq);
    if (!hash)
        return HeadVerdict { damaged(hash.error(), true) };
    finding.trouble = troubleOf(**head, *last, *hash);
    finding.missing = finding.trouble == OpenTrouble::LostCommits ? kept.auditSeq - last->seq : 0;
    verdict.isBehind = finding.trouble == OpenTrouble::None && last->seq > kept.auditSeq;
    return verdict;
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
    return hash ? Result<HeadState>(compareHead(*head, last->seq, *hash)) : std::unexpected(hash.error());
}

Result<OpenFinding> StoreOpening::findingOfPlace() const
{
    if (!QFileInfo::exists(directory))
        return failure(ErrorCode::NotFound, QFileInfo(directory).fileName());
    auto placed = checkStorePlace(directory);
    if (placed)
        placed = checkStoreFiles(directory);
    if (placed)
        return OpenFinding();
    // A link could lead anywhere; everything else is no danger to who only reads.
    if (placed.error().code != ErrorCode::StorePlace || placed.error().detail == "link")
        return std::unexpected(placed.error());
    OpenFinding finding { OpenTrouble::ForeignPlace };
    finding.subject = placed.error().subject;
    finding.detail = placed.error().detail;
    // What lies on a disc or a locked card belongs to whom the medium says.
    if (QStorageInfo(directory).isReadOnly())
        finding.trouble = OpenTrouble::NotWritable;
    return finding;
}

Result<StoreLock> StoreOpening::lockFor(OpenFinding& finding) const
{
    if (!finding.isTrouble()) {
        auto lock = StoreLock::take(directory, around.clock.nowMs());
        if (lock || lock.error().code != ErrorCode::StoreReadOnly)
            return lock;
        finding.trouble = OpenTrouble::NotWritable;
        finding.detail = lock.error().detail;
    }
    return StoreLock::share(directory);
}

Result<StoreOpening::Looked> StoreOpening::look() const
{
    auto place = findingOfPlace();
    if (!place)
        return std::unexpected(place.error());
    auto lock = lockFor(*place);
    if (!lock)
        return std::unexpected(lock.error());
    auto keyring = openKeyring(directory, userName, passphrase);
    if (!keyring && keyring.error().code == ErrorCode::WrongPassphrase && !place->isTrouble()) {
        if (auto noted = noteFailedUnlock(directory, around.clock.nowMs()); !noted)
            logFailure("attempts", noted.error());
    }
    if (!keyring)
        return std::unexpected(keyring.error());
    if (auto newest = checkGenerations(directory, keyring->file().generation); !newest)
        return std::unexpected(newest.error());
    const QString path = databasePathOf(directory, *keyring);
    const auto database = Database::openReadOnly(path, databaseKeyOf(*keyring));
    const auto judge = [&]() -> Result<HeadVerdict> {
        if (!database) {
            const ErrorCode code = database.error().code;
            if (code != ErrorCode::StoreDamaged && code != ErrorCode::NotFound)
                return std::unexpected(database.error());
            return HeadVerdict { damaged(database.error(), false) };
        }
        const bool isUnclean = QFileInfo(path + u"-wal"_s).size() > 0;
        if (const auto checked = isUnclean ? quickCheck(**database) : Result<void>(); !checked) {
            const auto known = checkSchema(**database);
            return known ? Result<HeadVerdict>(HeadVerdict { damaged(checked.error(), true) })
                         : std::unexpected(known.error());
        }
        return compareWithHead(**database, directory, *keyring);
    };
    auto verdict = judge();
    if (!verdict)
        return std::unexpected(verdict.error());
    if (!verdict->finding.isTrouble() && place->isTrouble()) { // what is wrong inside weighs more than where it lies
        verdict->finding.trouble = place->trouble;
        verdict->finding.subject = place->subject;
        verdict->finding.detail = place->detail;
    }
    return Looked { std::move(*lock), std::move(*keyring), std::move(*verdict) };
}

Result<std::unique_ptr<Store::Inside>> StoreOpening::open(Looked looked) const
{
    auto database = Database::open(databasePathOf(directory, looked.keyring), databaseKeyOf(looked.keyring));
    if (!database)
        return std::unexpected(database.error());
    return assemble(std::move(looked.lock), std::move(looked.keyring), std::move(*database));
}

Result<std::unique_ptr<Store::Inside>> StoreOpening::run() const
{
    auto looked = look();
    if (!looked)
        return std::unexpected(looked.error());
    if (looked->verdict.finding.isTrouble())
        return std::unexpected(errorOf(looked->verdict.finding, directory));
    return open(std::move(*looked));
}

Result<std::unique_ptr<Store::Inside>> StoreOpening::assemble(
    StoreLock lock, Keyring keyring, std::unique_ptr<Database> database) const
{
    const auto migrations = bundledMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    const bool isReading = database->isReadOnly();
    const auto schema = isReading ? schemaVersion(*database) : migrate(*database, *migrations);
    if (!schema)
        return std::unexpected(schema.error());
    if (auto guarded = database->guardTables(); !guarded)
        return std::unexpected(guarded.error());
    auto keys = compartmentKeysOf(keyring);
    if (!keys)
        return std::unexpected(keys.error());
    if (isReading)
        keyring.forbidWriting();
    const QString device = deviceName(keyring);
    std::unique_ptr<Store::Inside> inside(new Store::Inside { QDir(directory).absolutePath(), around, std::move(lock),
        std::move(keyring), std::move(*keys), std::move(database), device, 1, *schema, false });
    const auto epoch = inside->state().number("epoch", 1);
    if (!epoch && !isReading) // a damaged page may hold it; reading goes on
        return std::unexpected(epoch.error());
    inside->epoch = epoch.value_or(1);
    const auto last = inside->audit().head();
    inside->lastWallMs = last ? wallOfRow(inside->audit(), last->seq) : 0;
    return inside;
}

Result<std::unique_ptr<Store>> StoreOpening::finish(std::unique_ptr<Store::Inside> inside, const char* action)
{
    sweepGenerations(inside->directory, inside->keyring.file().generation);
    const auto head = inside->presentHead();
    const auto renewed =
        head ? startHead(inside->directory, inside->keyring.headKey(), *head) : std::unexpected(head.error());
    if (!renewed)
        return std::unexpected(renewed.error());
    const bool isHeaderDamaged = inside->database->isHeaderDamaged();
    if (isHeaderDamaged) {
        if (auto repaired = inside->database->repairHeader(inside->keyring.file().databaseSalt); !repaired)
            return std::unexpected(repaired.error());
    }
    std::unique_ptr<Store> store(new Store(std::move(inside)));
    auto told = store->auditRead(action, CaseId());
    if (told && isHeaderDamaged)
        told = store->auditRead("store.header_repaired", CaseId());
    if (told)
        told = StoreRecovery(*store).settleGranted();
    if (told)
        told = BreakGlass(*store).settlePairs();
    if (told)
        told = StorePeople(*store).tellFailedUnlocks();
    if (told)
        told = Erasure(*store).finish(); // before anybody sees a case
    if (!told)
        return std::unexpected(told.error());
    return store;
}

} // namespace gyeot
