#include "app/gyeotctl/receiptcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/sync/receiptaccept.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxReceiptBytes = 16 * 1024 * 1024;

} // namespace

QString ReceiptCommand::name() const
{
    return u"receipt"_s;
}

QString ReceiptCommand::summary() const
{
    return tr("Takes in the central office's answer to a bundle.");
}

void ReceiptCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"FILE"_s, tr("The receipt."));
}

Result<ExitCode> ReceiptCommand::run(const QCommandLineParser& parser, Console& console)
{
    if (parser.positionalArguments().size() != 1)
        return failure(ErrorCode::BadArgument, u"FILE"_s);
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    const auto message = readFile(parser.positionalArguments().first(), maxReceiptBytes);
    if (!message)
        return std::unexpected(message.error());
    const auto report = acceptReceipt(**store, *message);
    if (!report)
        return std::unexpected(report.error());
    console.print(report->isDelivered ? tr("The office has the bundle; it counts as delivered.")
                                      : tr("The office has answered, but has not taken the bundle in yet."));
    console.printJson({ { "delivered", report->isDelivered }, { "sequence", report->receipt.sequence } });
    return Done;
}

} // namespace gyeot::app
