#include "app/gyeotctl/exportcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/sync/bundleexport.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return tr("Writes a sealed bundle for the central office.");
}

void ExportCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption(
        { u"to"_s, tr("Folder the bundle is written into; the store's outbox if it is left out."), u"DIR"_s });
    parser.addOption(
        { u"everything"_s, tr("Sends everything that may leave, not only what changed since the last receipt.") });
}

Result<ExitCode> ExportCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    const QString folder =
        parser.isSet(u"to"_s) ? QDir(parser.value(u"to"_s)).absolutePath() : (*store)->directory() + u"/outbox"_s;
    const ExportWish wish = parser.isSet(u"everything"_s) ? ExportWish::Everything : ExportWish::Changes;
    const auto report = exportBundle(**store, wish, folder, console.progress(tr("Exporting")));
    if (!report)
        return std::unexpected(report.error());
    const QString name = QFileInfo(report->folder).fileName();
    console.print(
        tr("Written: %1 (number %2, %n byte(s)).", nullptr, int(report->bytes)).arg(name).arg(report->sequence));
    console.print(tr("%n case(s) leave with it.", nullptr, int(report->counts.cases)));
    console.print(tr("Of %n case(s) all or a part stays here for lack of a consent; the office learns only how many.",
        nullptr, int(report->counts.withheldCases)));
    console.printJson({ { "bundle", jsonText(name) }, { "sequence", report->sequence },
        { "cases", report->counts.cases }, { "withheld_cases", report->counts.withheldCases },
        { "operations", report->counts.ops }, { "blobs", report->counts.blobs }, { "bytes", report->bytes },
        { "manifest_sha256", report->manifestDigest.toHex().toStdString() } });
    return Done;
}

} // namespace gyeot::app
