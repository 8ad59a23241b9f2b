#include "app/gyeot-office/officeshowcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/office/officeoverview.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Json asJson(const OfficeStoreRow& row)
{
    Json waiting = Json::array();
    for (const qint64 sequence : row.waiting)
        waiting.push_back(sequence);
    Json json { { "site", jsonText(row.store.siteId) }, { "store_id", jsonText(row.store.store.toString()) },
        { "state", row.store.isLost ? "lost" : "active" }, { "epoch", row.store.epoch },
        { "last_sequence", row.store.lastSequence }, { "operations", row.operations }, { "cases", row.cases },
        { "blobs", row.blobs }, { "withheld_cases", row.store.withheldCases }, { "audit_rows", row.store.auditSize },
        { "waiting", std::move(waiting) } };
    if (row.store.lastMs)
        json["last_import"] = jsonText(isoUtc(*row.store.lastMs));
    return json;
}

QString asText(const OfficeStoreRow& row)
{
    const QString last = row.store.lastMs ? isoUtc(*row.store.lastMs) : OfficeShowCommand::tr("nothing yet");
    return OfficeShowCommand::tr(
        "%1: last bundle %2 (%3); cases %4, evidence files %5, operations %6; held back at the site %7; waiting %8")
        .arg(row.store.siteId, QString::number(row.store.lastSequence), last, QString::number(row.cases),
            QString::number(row.blobs), QString::number(row.operations), QString::number(row.store.withheldCases),
            QString::number(row.waiting.size()));
}

} // namespace

QString OfficeShowCommand::name() const
{
    return u"show"_s;
}

QString OfficeShowCommand::summary() const
{
    return tr("Lists the enrolled stores and how far each has come.");
}

void OfficeShowCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
}

Result<ExitCode> OfficeShowCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    const auto rows = officeOverview(**store);
    if (!rows)
        return std::unexpected(rows.error());
    Json list = Json::array();
    for (const OfficeStoreRow& row : *rows) {
        console.print(asText(row));
        list.push_back(asJson(row));
    }
    if (rows->isEmpty())
        console.print(tr("No store is enrolled."));
    console.printJson({ { "stores", std::move(list) } });
    return Done;
}

} // namespace gyeot::app
