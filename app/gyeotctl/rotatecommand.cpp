#include "app/gyeotctl/rotatecommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/workspace/storecare.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 3; // nobody else has the store open: one is enough unless a job is at work

/** Keys as they are named on the command line: "notes" for CK_notes, "exporter" for XK. */
Result<QStringList> namesOf(const QCommandLineParser& parser, const CareState& state)
{
    const QString given = parser.value(u"keys"_s);
    if (given.isEmpty()) // whatever is due and can be renewed now, or all that can be
        return state.due.isEmpty() ? state.held : state.due;
    static const QMap<QString, QString> names { { u"store"_s, u"SK"_s }, { u"exporter"_s, u"XK"_s },
        { u"identity"_s, u"CK_identity"_s }, { u"evidence"_s, u"CK_evidence"_s }, { u"notes"_s, u"CK_notes"_s } };
    QStringList wanted;
    for (const QString& word : given.split(u',')) {
        if (!names.contains(word))
            return failure(ErrorCode::BadArgument, u"--keys"_s);
        wanted << names.value(word);
    }
    return wanted;
}

Result<void> renew(StoreCare& care, RenewalTask& task, Console& console)
{
    Result<void> done;
    for (int i = 0; i < tries; ++i) {
        done = care.begin(task);
        if (done)
            done = task.run(console.progress(RotateCommand::tr("Renewing keys")));
        if (done)
            done = care.finish(task);
        if (done || done.error().code != ErrorCode::Stale)
            return done;
    }
    return done;
}

} // namespace

QString RotateCommand::name() const
{
    return u"rotate"_s;
}

QString RotateCommand::summary() const
{
    return tr("Renews the keys of a store: a new copy under new keys takes the place of the old one.");
}

void RotateCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"keys"_s,
        tr("Keys beside the store's own: exporter, identity, evidence, notes, with commas between them. Left out: "
           "those that are due, or all you hold."),
        u"KEYS"_s });
    parser.addOption({ u"lender"_s,
        tr("A colleague who lends keys you do not hold and types the passphrase beside you."), u"NAME"_s });
}

Result<ExitCode> RotateCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    auto opened = options.openAnswering(parser, console);
    if (!opened)
        return std::unexpected(opened.error());
    StoreCare care(*opened->store);
    const auto state = care.state();
    const auto names = state ? namesOf(parser, *state) : Result<QStringList>(std::unexpected(state.error()));
    if (!names)
        return std::unexpected(names.error());
    std::optional<Lender> lender;
    if (const QString lending = parser.value(u"lender"_s); !lending.isEmpty()) {
        auto passphrase = StoreOptions::nextPassphrase(parser, console, tr("Passphrase of %1").arg(lending));
        if (!passphrase)
            return std::unexpected(passphrase.error());
        lender.emplace(lending, std::move(*passphrase));
    }
    RenewalTask task = care.renewal(*names, std::move(opened->passphrase), std::move(lender));
    if (auto derived = task.derive(); !derived)
        return std::unexpected(derived.error());
    if (auto done = renew(care, task, console); !done)
        return std::unexpected(done.error());
    const qint64 generation = state->generation + 1;
    Json renewed = Json::array();
    for (const QString& name : *names)
        renewed.push_back(jsonText(name));
    console.print(tr("The store has new keys; this is its generation %1. Copies taken earlier stay readable with the "
                     "keys of their time. Make a new backup now.")
            .arg(generation));
    console.printJson({ { "generation", generation }, { "renewed", std::move(renewed) } });
    return Done;
}

} // namespace gyeot::app
