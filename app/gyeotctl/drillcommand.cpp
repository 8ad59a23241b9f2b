#include "app/gyeotctl/drillcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/workspace/storecare.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

QString DrillCommand::name() const
{
    return u"drill"_s;
}

QString DrillCommand::summary() const
{
    return tr("Restores the newest backup for trial, proves it and removes the trial again.");
}

void DrillCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
}

Result<ExitCode> DrillCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    StoreCare care(**store);
    auto task = care.drill();
    if (!task)
        return std::unexpected(task.error());
    task->run(console.progress(tr("Restoring for trial")));
    const auto report = care.finish(*task);
    if (!report)
        return std::unexpected(report.error());
    const QString name = QFileInfo(report->folder).fileName();
    console.print(
        tr("The backup %1 can be restored: %n row(s) counted, every file as it should be.", nullptr, int(report->rows))
            .arg(name));
    console.printJson({ { "backup", jsonText(name) }, { "made_ms", report->madeMs }, { "files", report->files },
        { "rows", report->rows } });
    return Done;
}

} // namespace gyeot::app
