#include "app/gyeotctl/recovercommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/store/recovery/recoveryapply.h"
#include "core/store/storerecovery.h"

#include <QCommandLineParser>
#include <QDir>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxGrantBytes = 256 * 1024;

const char* nameOf(RecoveryState state)
{
    switch (state) {
    case RecoveryState::NoOffice: return "no-office";
    case RecoveryState::NoOfficers: return "no-officers";
    case RecoveryState::Missing: return "missing";
    case RecoveryState::Stale: return "stale";
    case RecoveryState::Partial: return "partial";
    case RecoveryState::Good: return "good";
    }
    Q_UNREACHABLE_RETURN("");
}

QString sentenceOf(RecoveryState state)
{
    switch (state) {
    case RecoveryState::NoOffice:
        return RecoverCommand::tr("A forgotten passphrase could not be made good: this store has no central office.");
    case RecoveryState::NoOfficers:
        return RecoverCommand::tr(
            "A forgotten passphrase could not be made good: the central office has not named three "
            "officers. Enrol again once it has.");
    case RecoveryState::Missing:
    case RecoveryState::Stale:
        return RecoverCommand::tr(
            "A forgotten passphrase could not be made good: there is no envelope with the keys of "
            "today. An administrator makes one with `gyeotctl recover envelope`.");
    case RecoveryState::Partial:
        return RecoverCommand::tr("Two officers could open this store again, but not all of its compartments: keys are "
                                  "missing in the envelope.");
    case RecoveryState::Good:
        return RecoverCommand::tr("Two officers of the central office could open this store again.");
    }
    Q_UNREACHABLE_RETURN({});
}

Result<ExitCode> request(const QCommandLineParser& parser, Console& console)
{
    const auto directory = StoreOptions::required(parser, u"store"_s);
    const auto user = StoreOptions::required(parser, u"user"_s);
    const auto out = StoreOptions::required(parser, u"out"_s);
    for (const auto* given : { &directory, &user, &out })
        if (!*given)
            return std::unexpected(given->error());
    const auto passphrase = StoreOptions::newPassphrase(parser, console);
    const auto kdf = passphrase ? calibrateKdf() : std::unexpected(passphrase.error());
    if (!kdf)
        return std::unexpected(kdf.error());
    StoreOptions options;
    const QStringList roles = parser.value(u"roles"_s).split(u',', Qt::SkipEmptyParts);
    const auto ticket =
        requestRecovery(QDir(*directory).absolutePath(), { *user, roles }, *passphrase, *kdf, options.surroundings());
    if (!ticket)
        return std::unexpected(ticket.error());
    if (auto written = writeFileAtomically(*out, ticket->request); !written)
        return std::unexpected(written.error());
    console.print(RecoverCommand::tr("The request is written. Send it with the store's recovery file to the central "
                                     "office, and read this code to two "
                                     "of its officers by phone:"));
    console.print(ticket->code);
    console.printJson({ { "code", jsonText(ticket->code) }, { "expires", jsonText(isoUtc(ticket->expiresMs)) } });
    return Done;
}

Result<ExitCode> apply(const QCommandLineParser& parser, Console& console)
{
    const auto directory = StoreOptions::required(parser, u"store"_s);
    const auto user = StoreOptions::required(parser, u"user"_s);
    if (!directory || !user)
        return std::unexpected(directory ? user.error() : directory.error());
    if (parser.positionalArguments().size() != 2)
        return failure(ErrorCode::BadArgument, u"GRANT"_s);
    const auto granted = readFile(parser.positionalArguments().last(), maxGrantBytes);
    if (!granted)
        return std::unexpected(granted.error());
    auto passphrase =
        StoreOptions::nextPassphrase(parser, console, RecoverCommand::tr("Passphrase chosen with the request"));
    if (!passphrase)
        return std::unexpected(passphrase.error());
    StoreOptions options;
    const auto store =
        applyRecovery(QDir(*directory).absolutePath(), *user, *std::move(passphrase), *granted, options.surroundings());
    if (!store)
        return std::unexpected(store.error());
    console.print(
        RecoverCommand::tr("The store opens with the new passphrase. Every user is told at the next unlock."));
    console.printJson({ { "store_id", jsonText((*store)->id().toString()) } });
    return Done;
}

Result<ExitCode> status(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    StoreRecovery recovery(**store);
    const auto notices = recovery.notices();
    if (!notices)
        return std::unexpected(notices.error());
    const RecoveryState state = recovery.state();
    console.print(sentenceOf(state));
    Json list = Json::array();
    for (const Recovery& one : *notices) {
        console.print(RecoverCommand::tr("%1: two officers of the central office opened this store for user %2.")
                .arg(isoUtc(one.usedMs), one.user.toString()));
        list.push_back({ { "user_id", jsonText(one.user.toString()) }, { "at", jsonText(isoUtc(one.usedMs)) },
            { "officers", { jsonText(one.officers.value(0)), jsonText(one.officers.value(1)) } } });
        if (auto seen = parser.isSet(u"seen"_s) ? recovery.acknowledge(one) : Result<void>(); !seen)
            return std::unexpected(seen.error());
    }
    console.printJson({ { "state", nameOf(state) }, { "notices", std::move(list) } });
    return state == RecoveryState::Good && notices->isEmpty() ? Done : Found;
}

Result<ExitCode> envelope(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    if (auto made = StoreRecovery(**store).renew(); !made)
        return std::unexpected(made.error());
    const QString file = (*store)->keyring().file().recovery->file;
    console.print(RecoverCommand::tr("The recovery envelope is made: %1").arg(file));
    console.printJson({ { "file", jsonText(file) } });
    return Done;
}

} // namespace

QString RecoverCommand::name() const
{
    return u"recover"_s;
}

QString RecoverCommand::summary() const
{
    return tr("Opens a store whose passphrase is forgotten, with two officers of the central office.");
}

void RecoverCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"request|apply|status|envelope"_s,
        tr("What to do: ask with a new passphrase; use the officers' grant; say whether it would work; seal the keys "
           "anew."));
    parser.addPositionalArgument(u"GRANT"_s, tr("The file that came back from the office."), u"[GRANT]"_s);
    parser.addOption({ u"out"_s, tr("File for the request."), u"FILE"_s });
    parser.addOption({ u"roles"_s, tr("Roles of somebody who is not a user yet, with commas between."), u"ROLES"_s });
    parser.addOption({ u"seen"_s, tr("Notes that you have read what is told here.") });
}

Result<ExitCode> RecoverCommand::run(const QCommandLineParser& parser, Console& console)
{
    const QString what = parser.positionalArguments().value(0);
    if (what == "request"_L1)
        return request(parser, console);
    if (what == "apply"_L1)
        return apply(parser, console);
    if (what == "status"_L1)
        return status(parser, console);
    if (what == "envelope"_L1)
        return envelope(parser, console);
    return failure(ErrorCode::BadArgument, u"request|apply|status|envelope"_s);
}

} // namespace gyeot::app
