#include "app/gyeotctl/passphrasecommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/workspace/storeusers.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

QString PassphraseCommand::name() const
{
    return u"passphrase"_s;
}

QString PassphraseCommand::summary() const
{
    return tr("Changes your own passphrase.");
}

void PassphraseCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
}

Result<ExitCode> PassphraseCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    auto opened = options.openAnswering(parser, console);
    if (!opened)
        return std::unexpected(opened.error());
    auto next = StoreOptions::newPassphrase(parser, console);
    if (!next)
        return std::unexpected(next.error());
    StoreUsers users(*opened->store);
    UserChange change = users.changingPassphrase(std::move(opened->passphrase), std::move(*next));
    auto done = change.derive();
    const auto about = done ? users.commit(change) : Result<UserId>(std::unexpected(done.error()));
    if (!about)
        return std::unexpected(about.error());
    console.print(tr("From now on only the new passphrase opens the store for you. Copies made before open with the "
                     "old one."));
    console.printJson({ { "user_id", jsonText(about->toString()) } });
    return Done;
}

} // namespace gyeot::app
