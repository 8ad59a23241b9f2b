#include "app/gyeot-office/officeenrolcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/office/officeenrolment.h"
#include "core/sync/syncfields.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxRequestBytes = 1024 * 1024;
}

QString OfficeEnrolCommand::name() const
{
    return u"enrol"_s;
}

QString OfficeEnrolCommand::summary() const
{
    return tr("Issues the certificates a site asked for.");
}

void OfficeEnrolCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"REQUEST"_s, tr("The site's request file."));
    parser.addOption({ u"out"_s, tr("File for the answer that goes back to the site."), u"FILE"_s });
    parser.addOption(
        { u"fingerprint"_s, tr("The request's fingerprint as the site told it; another one is refused."), u"HEX"_s });
}

Result<ExitCode> OfficeEnrolCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto out = StoreOptions::required(parser, u"out"_s);
    if (!out)
        return std::unexpected(out.error());
    if (parser.positionalArguments().size() != 1)
        return failure(ErrorCode::BadArgument, u"REQUEST"_s);
    const QByteArray expected = syncfields::fingerprintFromText(parser.value(u"fingerprint"_s));
    if (parser.isSet(u"fingerprint"_s) && expected.isEmpty())
        return failure(ErrorCode::BadArgument, u"--fingerprint"_s);
    const auto request = readFile(parser.positionalArguments().first(), maxRequestBytes);
    if (!request)
        return std::unexpected(request.error());
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    const auto result = enrolStore(**store, *request, expected);
    if (!result)
        return std::unexpected(result.error());
    if (auto written = writeFileAtomically(*out, result->answer); !written)
        return std::unexpected(written.error());
    console.print(tr("Certificates for site %1 are issued. Hand the answer out only if the site's screen showed the "
                     "same request fingerprint:")
            .arg(result->siteId));
    console.print(syncfields::fingerprintText(result->requestFingerprint));
    console.print(tr("The site compares this fingerprint of the office on paper:"));
    console.print(syncfields::fingerprintText(result->officeFingerprint));
    console.printJson({ { "site", jsonText(result->siteId) }, { "store_id", jsonText(result->store.toString()) },
        { "request_fingerprint", result->requestFingerprint.toHex().toStdString() },
        { "office_fingerprint", result->officeFingerprint.toHex().toStdString() } });
    return Done;
}

} // namespace gyeot::app
