#include "app/gyeotctl/verifycommand.h"

#include "app/gyeotctl/auditwords.h"
#include "app/gyeotctl/damagewords.h"
#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/evidence/blobchecktable.h"
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
    auto opened = options.openAny(parser, console);
    if (!opened)
        return std::unexpected(opened.error());
    const OpenFinding finding = opened->held ? opened->held->finding() : OpenFinding();
    auto store = opened->held ? opened->held->openReadOnly() : Result<std::unique_ptr<Store>>(std::move(opened->store));
    if (!store)
        return std::unexpected(store.error());
    const auto report = checkStore((*store)->jobAccess(), caseRecordTypes(), console.progress(tr("Checking")));
    if (!report)
        return std::unexpected(report.error());
    const bool isDamaged = !report->pages.isEmpty() || !report->structure.isEmpty();
    const auto damage = isDamaged
        ? reportDamage((*store)->jobAccess(), caseRecordTypes(), console.progress(tr("Looking where")))
        : Result<DamageReport>(DamageReport());
    const auto failures = BlobCheckTable::failures(**store);
    if (!damage)
        return std::unexpected(damage.error());
    Json json = reportJson(*report);
    json["finding"] = findingJson(finding);
    json["damage"] = damageJson(*damage, **store);
    json["files"] = failuresJson(failures.value_or(QList<BlobFailure>()));
    const bool isSound = report->isSound() && !finding.isTrouble() && failures && failures->isEmpty();
    json["sound"] = isSound;
    console.printJson(json);
    printFinding(console, finding);
    printReport(console, *report);
    printDamage(console, *damage, **store);
    printFailures(console, failures.value_or(QList<BlobFailure>()));
    console.print(isSound ? tr("The store is sound.") : tr("The store is not sound. Work on with a verified backup."));
    return isSound ? Done : Found;
}

} // namespace gyeot::app
