#include "app/gyeotctl/backupcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/workspace/storecare.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::summary() const
{
    return tr("Makes a backup of a store and proves it by opening it.");
}

void BackupCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption(
        { u"to"_s, tr("Folder for the backup, best on another disk; with the store if it is left out."), u"DIR"_s });
}

Result<ExitCode> BackupCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    StoreCare care(**store);
    auto task = care.backup(parser.isSet(u"to"_s) ? QDir(parser.value(u"to"_s)).absolutePath() : QString());
    if (!task)
        return std::unexpected(task.error());
    if (auto done = task->run(console.progress(tr("Backing up"))); !done)
        return std::unexpected(done.error());
    const auto report = care.finish(*task);
    if (!report)
        return std::unexpected(report.error());
    const QString name = QFileInfo(report->folder).fileName();
    console.print(tr("Made and proved: %1 (%n byte(s)).", nullptr, int(report->sizeBytes)).arg(name));
    if (report->dropped > 0)
        console.print(tr("%n backup(s) older than 35 days removed.", nullptr, report->dropped));
    console.printJson({ { "backup", jsonText(name) }, { "folder", jsonText(QFileInfo(report->folder).path()) },
        { "made_ms", report->madeMs }, { "files", report->files }, { "bytes", report->sizeBytes },
        { "dropped", report->dropped } });
    return Done;
}

} // namespace gyeot::app
