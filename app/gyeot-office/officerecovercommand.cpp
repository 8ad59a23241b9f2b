#include "app/gyeot-office/officerecovercommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/office/recoverygiving.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 256 * 1024;

Result<QByteArray> fileOf(const QCommandLineParser& parser, const QString& option)
{
    const auto path = StoreOptions::required(parser, option);
    return path ? readFile(*path, maxFileBytes) : std::unexpected(path.error());
}

Result<ExitCode> written(const QCommandLineParser& parser, const Result<QByteArray>& bytes)
{
    const auto out = StoreOptions::required(parser, u"out"_s);
    if (!out || !bytes)
        return std::unexpected(bytes ? out.error() : bytes.error());
    auto done = writeFileAtomically(*out, *bytes);
    return done ? Result<ExitCode>(Done) : std::unexpected(done.error());
}

Result<ExitCode> enrol(Store& office, const QCommandLineParser& parser, Console& console)
{
    const auto letter = StoreOptions::required(parser, u"letter"_s);
    const auto name = StoreOptions::required(parser, u"name"_s);
    if (!letter || !name)
        return std::unexpected(letter ? name.error() : letter.error());
    const auto passphrase = StoreOptions::newPassphrase(parser, console);
    const auto kdf = passphrase ? calibrateKdf() : std::unexpected(passphrase.error());
    if (!kdf)
        return std::unexpected(kdf.error());
    const auto done = written(parser, enrolOfficer(office, { *letter, *name }, *passphrase, *kdf));
    if (!done)
        return done;
    console.print(OfficeRecoverCommand::tr(
        "Officer %1 is named. Give the key file to this person alone; sites get the officers when they enrol.")
            .arg(*letter));
    console.printJson({ { "letter", jsonText(*letter) } });
    return done;
}

Result<OfficerKeys> officerOf(const QCommandLineParser& parser, Console& console)
{
    const auto file = fileOf(parser, u"officer"_s);
    if (!file)
        return std::unexpected(file.error());
    const auto passphrase =
        StoreOptions::nextPassphrase(parser, console, OfficeRecoverCommand::tr("Passphrase of the officer"));
    return passphrase ? openOfficer(*file, *passphrase) : std::unexpected(passphrase.error());
}

Result<ExitCode> open(Store& office, const QCommandLineParser& parser, Console& console)
{
    const auto request = fileOf(parser, u"request"_s);
    const auto envelope = fileOf(parser, u"envelope"_s);
    const auto code = StoreOptions::required(parser, u"code"_s);
    const auto second = StoreOptions::required(parser, u"second"_s);
    if (!request || !envelope)
        return std::unexpected(request ? envelope.error() : request.error());
    if (!code || !second)
        return std::unexpected(code ? second.error() : code.error());
    const auto officer = officerOf(parser, console);
    if (!officer)
        return std::unexpected(officer.error());
    const RecoveryQuestion question { *request, *code, parser.value(u"for"_s) };
    const auto done = written(parser, openRecovery(office, *officer, question, *envelope, *second));
    if (done)
        console.print(OfficeRecoverCommand::tr("The first layer is open. Officer %1 opens the second.").arg(*second));
    if (done)
        console.printJson({ { "second", jsonText(*second) } });
    return done;
}

Result<ExitCode> grant(Store& office, const QCommandLineParser& parser, Console& console)
{
    const auto opened = fileOf(parser, u"opened"_s);
    const auto code = StoreOptions::required(parser, u"code"_s);
    if (!opened || !code)
        return std::unexpected(opened ? code.error() : opened.error());
    const auto officer = officerOf(parser, console);
    if (!officer)
        return std::unexpected(officer.error());
    const auto done = written(parser, grantRecovery(office, *officer, { {}, *code, parser.value(u"for"_s) }, *opened));
    if (done)
        console.print(OfficeRecoverCommand::tr(
            "The grant is written and signed by both officers. It holds for seven days, once, at that store alone."));
    if (done)
        console.printJson({ { "granted", true } });
    return done;
}

} // namespace

QString OfficeRecoverCommand::name() const
{
    return u"recover"_s;
}

QString OfficeRecoverCommand::summary() const
{
    return tr("Names recovery officers; two of them let somebody back into a store.");
}

void OfficeRecoverCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"enrol-officer|open|grant"_s,
        tr("Name an officer; as the first officer open a request; as the second grant it."));
    parser.addOption({ u"letter"_s, tr("The officer's letter: A, B or C."), u"LETTER"_s });
    parser.addOption({ u"name"_s, tr("What the officer is called in his certificates."), u"NAME"_s });
    parser.addOption(
        { u"officer"_s, tr("The officer's key file; its passphrase is asked after the store's."), u"FILE"_s });
    parser.addOption({ u"request"_s, tr("The site's request file."), u"FILE"_s });
    parser.addOption({ u"envelope"_s, tr("The store's recovery file."), u"FILE"_s });
    parser.addOption({ u"opened"_s, tr("The file of the first officer."), u"FILE"_s });
    parser.addOption({ u"code"_s, tr("The code as the person at the site reads it out."), u"CODE"_s });
    parser.addOption({ u"for"_s, tr("The person's name in the store; another one is refused."), u"NAME"_s });
    parser.addOption(
        { u"second"_s, tr("The letter of the officer who grants; it comes after the first one's."), u"LETTER"_s });
    parser.addOption({ u"out"_s, tr("File for the result."), u"FILE"_s });
}

Result<ExitCode> OfficeRecoverCommand::run(const QCommandLineParser& parser, Console& console)
{
    const QString what = parser.positionalArguments().value(0);
    if (what != "enrol-officer"_L1 && what != "open"_L1 && what != "grant"_L1)
        return failure(ErrorCode::BadArgument, u"enrol-officer|open|grant"_s);
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    if (what == "enrol-officer"_L1)
        return enrol(**store, parser, console);
    return what == "open"_L1 ? open(**store, parser, console) : grant(**store, parser, console);
}

} // namespace gyeot::app
