#include "core/base/file.h"
#include "core/store/heldstore.h"
#include "core/store/scaffold.h"
#include "core/store/storeaction.h"
#include "core/store/storeopen.h"
#include "core/store/storepeople.h"
#include "core/store/storeplace.h"
#include "core/store/storerecovery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPathBytes = 470; // the engine's file layer takes 512, with the names inside

bool isSiteId(const QString& siteId)
{
    return !siteId.isEmpty() && siteId.size() <= 16 && std::ranges::all_of(siteId, [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

Result<void> makeFolders(const QString& directory)
{
    for (const QString& name : { u"blobs"_s, u"outbox"_s, u"inbox"_s, u"backups"_s }) {
        if (auto made = makePrivateDirectory(directory + u'/' + name); !made)
            return made;
    }
    return {};
}

} // namespace

Result<void> Store::build(const QString& directory, const NewStore& made, const SecretBytes& passphrase,
    const KdfParameters& kdf, Surroundings around)
{
    auto folders = makeFolders(directory);
    if (folders)
        folders = checkStorePlace(directory);
    if (!folders)
        return folders;
    const NewKeyring plan { around.ids.make<StoreId>(), made.siteId, made.practice, around.ids.make<UserId>(),
        made.userName, everyRole(), around.clock.nowMs() };
    auto lock = StoreLock::take(directory, around.clock.nowMs());
    if (!lock)
        return std::unexpected(lock.error());
    auto keyring = Keyring::create(directory, plan, passphrase, kdf);
    if (!keyring)
        return std::unexpected(keyring.error());
    auto database = Database::create(databasePathOf(directory, *keyring), databaseKeyOf(*keyring));
    if (!database)
        return std::unexpected(database.error());
    const StoreOpening opening { directory, made.userName, passphrase, around };
    auto inside = opening.assemble(std::move(*lock), std::move(*keyring), std::move(*database));
    if (!inside)
        return std::unexpected(inside.error());
    const auto head = (*inside)->presentHead();
    auto started = head ? startHead(directory, (*inside)->keyring.headKey(), *head) : std::unexpected(head.error());
    if (!started)
        return started;
    Store store(std::move(*inside));
    return store.auditRead("store.create", CaseId());
}

Result<std::unique_ptr<Store>> Store::create(
    const QString& directory, const NewStore& made, SecretBytes passphrase, Surroundings around)
{
    if (!isSiteId(made.siteId))
        return failure(ErrorCode::BadArgument, u"site"_s);
    const QFileInfo target(QDir(directory).absolutePath());
    if (target.exists() || target.isSymLink())
        return failure(ErrorCode::AlreadyExists, target.fileName());
    const auto kdf = made.kdf ? Result<KdfParameters>(*made.kdf) : calibrateKdf();
    if (!kdf)
        return std::unexpected(kdf.error());
    if (QFile::encodeName(target.filePath()).size() > longestPathBytes)
        return failure(ErrorCode::BadArgument, target.fileName(), "path length");
    // A name of its own: with the store's in it, a name of 255 bytes would have no room.
    const QString building = target.path() + u"/.gyeot-new-"_s + around.ids.next().toString(QUuid::Id128);
    Scaffold scaffold(building);
    auto done = makePrivateDirectory(building);
    if (done)
        done = build(building, made, passphrase, *kdf, around);
    if (!done)
        return std::unexpected(done.error());
    if (!QDir().rename(building, target.filePath()))
        return failure(ErrorCode::WriteFailed, target.fileName(), "rename");
    scaffold.moveTo(
        target.filePath()); // nothing is in it yet: what is said to have failed must not be in the way of a second try
    if (auto flushed = syncDirectory(target.path()); !flushed)
        return std::unexpected(flushed.error());
    auto opened =
        open(target.filePath(), made.userName, std::move(passphrase), around); // proved by opening it as any day
    if (opened)
        scaffold.release();
    return opened;
}

Result<std::unique_ptr<Store>> Store::open(
    const QString& directory, const QString& userName, SecretBytes passphrase, Surroundings around)
{
    auto opened = openStore(directory, userName, std::move(passphrase), around);
    if (!opened)
        return std::unexpected(opened.error());
    return opened->held ? std::unexpected(opened->held->error())
                        : Result<std::unique_ptr<Store>>(std::move(opened->store));
}

} // namespace gyeot
