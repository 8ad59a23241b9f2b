#include "app/gyeotctl/restorecommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/clock.h"
#include "core/store/jobs/backupstore.h"
#include "core/store/replacedstore.h"
#include "core/store/storerestore.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

/** Says what a backup is and what is wrong with it; no passphrase is needed. */
Result<ExitCode> check(const QString& backup, Console& console)
{
    const auto verdict = checkBackupFiles(backup, console.progress(RestoreCommand::tr("Checking")));
    if (!verdict)
        return std::unexpected(verdict.error());
    Json wrong = Json::array();
    for (const QString& path : verdict->wrong) {
        wrong.push_back(jsonText(path));
        console.print(RestoreCommand::tr("Not as it should be: %1").arg(path));
    }
    if (verdict->isSound())
        console.print(
            RestoreCommand::tr("Every file is as it was written. Whether it opens, the passphrase will show."));
    console.printJson({ { "store_id", jsonText(verdict->manifest.storeId.toString()) },
        { "made", jsonText(isoUtc(verdict->manifest.madeMs)) }, { "generation", verdict->manifest.generation },
        { "files", verdict->manifest.files.size() }, { "wrong", std::move(wrong) } });
    return verdict->isSound() ? Done : Found;
}

} // namespace

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::summary() const
{
    return tr("Makes a store of a backup, in a new folder.");
}

void RestoreCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({ u"backup"_s, tr("Folder of the backup."), u"DIR"_s });
    parser.addOption({ u"check"_s, tr("Only says what is wrong with the backup; restores nothing.") });
    StoreOptions::declare(parser);
    parser.addOption({ u"replaces"_s,
        tr("Folder of the store this one replaces, damaged or not, if the same name and passphrase open its keys: "
           "cases "
           "erased there since the backup are erased here too."),
        u"DIR"_s });
    parser.addOption({ u"above-epoch"_s,
        tr("The epoch of the store this one replaces, if it is known; the new one is above it."), u"N"_s });
}

Result<ExitCode> RestoreCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto backup = StoreOptions::required(parser, u"backup"_s);
    if (!backup)
        return std::unexpected(backup.error());
    const QString path = QDir(*backup).absolutePath();
    if (parser.isSet(u"check"_s))
        return check(path, console);
    const auto directory = StoreOptions::required(parser, u"store"_s);
    const auto user = StoreOptions::required(parser, u"user"_s);
    if (!directory)
        return std::unexpected(directory.error());
    if (!user)
        return std::unexpected(user.error());
    RestoreWish wish { path, QDir(*directory).absolutePath(), *user };
    bool isNumber = true;
    if (parser.isSet(u"above-epoch"_s))
        wish.knownEpoch = parser.value(u"above-epoch"_s).toLongLong(&isNumber);
    if (!isNumber || wish.knownEpoch < 0)
        return failure(ErrorCode::BadArgument, u"--above-epoch"_s);
    const auto passphrase = StoreOptions::nextPassphrase(parser, console, tr("Passphrase"));
    if (!passphrase)
        return std::unexpected(passphrase.error());
    StoreOptions options;
    if (parser.isSet(u"replaces"_s)) {
        const QString replaced = QDir(parser.value(u"replaces"_s)).absolutePath();
        auto known = askReplacedStore(replaced, *user, *passphrase, options.surroundings());
        if (!known)
            return std::unexpected(known.error());
        heedReplaced(wish, *std::move(known));
    }
    const auto restored = restoreStore(wish, *passphrase, options.surroundings(), console.progress(tr("Restoring")));
    if (!restored)
        return std::unexpected(restored.error());
    console.print(tr("Restored: the store %1 as it was at %2.")
            .arg(QFileInfo(restored->directory).fileName(), isoUtc(restored->manifest.madeMs)));
    if (restored->erasedAgain > 0)
        console.print(tr("%n case(s) erased since were erased again.", nullptr, int(restored->erasedAgain)));
    console.print(
        tr("The central office will see with the next bundle that history was turned back, and has to agree."));
    console.printJson(
        { { "store", jsonText(restored->directory) }, { "made", jsonText(isoUtc(restored->manifest.madeMs)) },
            { "epoch", restored->epoch }, { "erased_again", restored->erasedAgain } });
    return Done;
}

} // namespace gyeot::app
