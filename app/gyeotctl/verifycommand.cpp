#include "app/gyeotctl/verifycommand.h"

#include "app/gyeotctl/auditwords.h"
#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/store/jobs/checkstore.h"
#include "core/workspace/recordtypes.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Json reportJson(const StoreReport& report)
{
    Json json { { "sound", report.isSound() }, { "pages", Json::array() }, { "structure", Json::array() },
        { "rows", Json::array() }, { "audit", verdictJson(report.audit) } };
    for (const QByteArray& page : report.pages)
        json["pages"].push_back(jsonText(QString::fromUtf8(page)));
    for (const QByteArray& problem : report.structure)
        json["structure"].push_back(jsonText(QString::fromUtf8(problem)));
    for (const QString& row : report.rows)
        json["rows"].push_back(jsonText(row));
    return json;
}

void printReport(Console& console, const StoreReport& report)
{
    for (const QByteArray& page : report.pages)
        console.print(VerifyCommand::tr("Seal of a page: %1").arg(QString::fromUtf8(page)));
    for (const QByteArray& problem : report.structure)
        console.print(VerifyCommand::tr("Structure: %1").arg(QString::fromUtf8(problem)));
    if (report.pages.isEmpty() && report.structure.isEmpty())
        printVerdict(console, report.audit);
    for (const QString& row : report.rows)
        console.print(VerifyCommand::tr("Not what the log says: %1").arg(row));
    console.print(report.isSound() ? VerifyCommand::tr("The store is sound.")
                                   : VerifyCommand::tr("The store is not sound. Work on with a verified backup."));
}

} // namespace

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return tr("Checks the seals of all pages, the structure, the audit log and every row of a store.");
}

void VerifyCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
}

Result<ExitCode> VerifyCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    const auto report = checkStore((*store)->jobAccess(), caseRecordTypes(), console.progress(tr("Checking")));
    if (!report)
        return std::unexpected(report.error());
    console.printJson(reportJson(*report));
    printReport(console, *report);
    return report->isSound() ? Done : Found;
}

} // namespace gyeot::app
