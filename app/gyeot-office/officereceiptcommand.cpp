#include "app/gyeot-office/officereceiptcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/office/officereceipts.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

QString OfficeReceiptCommand::name() const
{
    return u"receipt"_s;
}

QString OfficeReceiptCommand::summary() const
{
    return tr("Writes the last receipt of a site's store once more.");
}

void OfficeReceiptCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"site"_s, tr("Short name of the site."), u"ID"_s });
    parser.addOption({ u"out"_s, tr("File for the receipt."), u"FILE"_s });
}

Result<ExitCode> OfficeReceiptCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto site = StoreOptions::required(parser, u"site"_s);
    const auto out = StoreOptions::required(parser, u"out"_s);
    if (!site || !out)
        return std::unexpected(site ? out.error() : site.error());
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    const auto receipt = lastReceiptOf(**store, *site);
    if (!receipt)
        return std::unexpected(receipt.error());
    if (auto written = writeFileAtomically(*out, receipt->message); !written)
        return std::unexpected(written.error());
    console.print(tr("Receipt %1 of site %2 is written.").arg(receipt->number).arg(*site));
    console.printJson({ { "site", jsonText(*site) }, { "receipt_number", receipt->number } });
    return Done;
}

} // namespace gyeot::app
