#include "app/gyeot-office/officeimportcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/office/officeimport.h"

#include <QCommandLineParser>
#include <QDir>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const ImportReport& report)
{
    switch (report.outcome) {
    case ImportOutcome::Applied:
        return OfficeImportCommand::tr("Bundle %1 of site %2 is taken in.").arg(report.sequence).arg(report.siteId);
    case ImportOutcome::Duplicate:
        return OfficeImportCommand::tr(
            "Bundle %1 of site %2 was taken in before. Nothing changed; the receipt is the same.")
            .arg(report.sequence)
            .arg(report.siteId);
    case ImportOutcome::Gap:
        return OfficeImportCommand::tr(
            "Bundle %1 of site %2 is good and waits here until the ones before it have come.")
            .arg(report.sequence)
            .arg(report.siteId);
    case ImportOutcome::Epoch:
        return OfficeImportCommand::tr("Bundle %1 of site %2 is good and waits here: the store was restored from a "
                                       "backup. Ask the site, then import with --new-epoch.")
            .arg(report.sequence)
            .arg(report.siteId);
    }
    Q_UNREACHABLE_RETURN({});
}

Json asJson(const ImportReport& report)
{
    Json missing = Json::array();
    for (const qint64 sequence : report.receipt.missing)
        missing.push_back(sequence);
    return { { "outcome", importOutcomeName(report.outcome).data() }, { "site", jsonText(report.siteId) },
        { "store_id", jsonText(report.store.toString()) }, { "bundle_id", jsonText(report.bundle.toString()) },
        { "sequence", report.sequence }, { "cases", report.counts.cases }, { "operations", report.counts.ops },
        { "blobs", report.counts.blobs }, { "withheld_cases", report.counts.withheldCases },
        { "conflicts", report.conflicts }, { "erased", report.erased }, { "missing", std::move(missing) },
        { "receipt_number", report.receipt.number }, { "receipt", jsonText(report.receiptName) } };
}

/** Writes the receipt and tells what happened. */
Result<void> conclude(const ImportReport& report, const QDir& folder, Console& console)
{
    if (auto written = writeFileAtomically(folder.filePath(report.receiptName), report.receiptMessage); !written)
        return written;
    console.print(sentence(report));
    console.print(OfficeImportCommand::tr("%n case(s) are in it.", nullptr, int(report.counts.cases)));
    console.print(OfficeImportCommand::tr("Of %n case(s) all or a part stays at the site for lack of a consent.",
        nullptr, int(report.counts.withheldCases)));
    if (report.conflicts > 0)
        console.print(OfficeImportCommand::tr(
            "%n field(s) were written at two places; both are kept.", nullptr, int(report.conflicts)));
    console.print(OfficeImportCommand::tr("Receipt for the site: %1").arg(report.receiptName));
    return {};
}

} // namespace

QString OfficeImportCommand::name() const
{
    return u"import"_s;
}

QString OfficeImportCommand::summary() const
{
    return tr("Verifies a site's bundle, takes it in and writes the receipt.");
}

void OfficeImportCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"BUNDLE"_s, tr("The bundle's folder (….cb)."));
    parser.addOption({ u"receipts"_s, tr("Folder for the receipt; the office's outbox if it is left out."), u"DIR"_s });
    parser.addOption({ u"new-epoch"_s, tr("The site has confirmed that its store was restored from a backup.") });
}

Result<ExitCode> OfficeImportCommand::run(const QCommandLineParser& parser, Console& console)
{
    if (parser.positionalArguments().size() != 1)
        return failure(ErrorCode::BadArgument, u"BUNDLE"_s);
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    const QString folder = parser.isSet(u"receipts"_s) ? QDir(parser.value(u"receipts"_s)).absolutePath()
                                                       : (*store)->directory() + u"/outbox"_s;
    if (auto made = makePrivateDirectory(folder); !made)
        return std::unexpected(made.error());
    const EpochRule rule = parser.isSet(u"new-epoch"_s) ? EpochRule::Confirmed : EpochRule::Ask;
    const QString bundle = QDir(parser.positionalArguments().first()).absolutePath();
    const auto report = importBundle(**store, bundle, rule, console.progress(tr("Importing")));
    if (!report)
        return std::unexpected(report.error());
    Json json = asJson(*report);
    json["followers"] = Json::array();
    auto concluded = conclude(*report, QDir(folder), console);
    for (const ImportReport& follower : report->followers) {
        if (concluded)
            concluded = conclude(follower, QDir(folder), console);
        json["followers"].push_back(asJson(follower));
    }
    if (!concluded)
        return std::unexpected(concluded.error());
    console.printJson(json);
    const bool waits = report->outcome == ImportOutcome::Gap || report->outcome == ImportOutcome::Epoch;
    return waits ? Found : Done;
}

} // namespace gyeot::app
