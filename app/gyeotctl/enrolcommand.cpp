#include "app/gyeotctl/enrolcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/store/jobs/resealvalues.h"
#include "core/sync/enrolling.h"
#include "core/sync/syncfields.h"
#include "core/workspace/recordtypes.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxAnswerBytes = 2 * 1024 * 1024;

Result<ExitCode> request(Store& store, const QString& path, Console& console)
{
    const auto ticket = requestEnrolment(store);
    if (!ticket)
        return std::unexpected(ticket.error());
    if (auto written = writeFileAtomically(path, ticket->request); !written)
        return std::unexpected(written.error());
    console.print(EnrolCommand::tr("The request is written. Read this fingerprint to the central office: %1")
            .arg(syncfields::fingerprintText(ticket->fingerprint)));
    console.printJson({ { "fingerprint", ticket->fingerprint.toHex().toStdString() } });
    return Done;
}

Result<ExitCode> accept(Store& store, const QString& path, const QString& fingerprint, Console& console)
{
    const auto answer = readFile(path, maxAnswerBytes);
    if (!answer)
        return std::unexpected(answer.error());
    const QByteArray root = syncfields::fingerprintFromText(fingerprint);
    if (root.isEmpty())
        return failure(ErrorCode::BadArgument, u"--fingerprint"_s);
    const auto office = acceptEnrolment(store, *answer, root);
    if (!office)
        return std::unexpected(office.error());
    // What was sealed before can only now be sealed for this office too; without that it would leave without its values.
    const auto resealed = resealValues(store.jobAccess(), caseRecordTypes(), Reseal::All,
        console.progress(EnrolCommand::tr("Sealing for the office")));
    if (!resealed)
        return std::unexpected(resealed.error());
    console.print(EnrolCommand::tr("This store now exports to %1.").arg(office->name));
    console.printJson(
        { { "office", jsonText(office->name) }, { "root", office->rootFingerprint.toHex().toStdString() } });
    return Done;
}

} // namespace

QString EnrolCommand::name() const
{
    return u"enrol"_s;
}

QString EnrolCommand::summary() const
{
    return tr("Asks a central office for certificates, or pins its answer.");
}

void EnrolCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"request"_s, tr("Writes the request to this file."), u"FILE"_s });
    parser.addOption({ u"accept"_s, tr("Takes the office's answer from this file."), u"FILE"_s });
    parser.addOption({ u"fingerprint"_s, tr("The office's root fingerprint as compared on paper."), u"HEX"_s });
}

Result<ExitCode> EnrolCommand::run(const QCommandLineParser& parser, Console& console)
{
    const bool asks = parser.isSet(u"request"_s);
    if (asks == parser.isSet(u"accept"_s))
        return failure(ErrorCode::BadArgument, u"--request, --accept"_s);
    if (!asks && !parser.isSet(u"fingerprint"_s))
        return failure(ErrorCode::BadArgument, u"--fingerprint"_s);
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    if (asks)
        return request(**store, parser.value(u"request"_s), console);
    return accept(**store, parser.value(u"accept"_s), parser.value(u"fingerprint"_s), console);
}

} // namespace gyeot::app
