#include "app/gyeotctl/initcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"

#include <QCommandLineParser>
#include <QDir>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

QString InitCommand::name() const
{
    return u"init"_s;
}

QString InitCommand::summary() const
{
    return tr("Makes an encrypted store.");
}

void InitCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"site"_s, tr("Short name of the site: A–Z, 0–9 and -, at most 16."), u"ID"_s });
    parser.addOption({ u"practice"_s, tr("A store for practice: marked as such for ever, no office accepts it.") });
}

Result<ExitCode> InitCommand::run(const QCommandLineParser& parser, Console& console)
{
    NewStore made;
    const auto directory = StoreOptions::required(parser, u"store"_s);
    const auto site = StoreOptions::required(parser, u"site"_s);
    const auto user = StoreOptions::required(parser, u"user"_s);
    for (const auto* given : { &directory, &site, &user })
        if (!*given)
            return std::unexpected(given->error());
    made.siteId = *site;
    made.userName = *user;
    made.practice = parser.isSet(u"practice"_s);
    auto passphrase = StoreOptions::newPassphrase(parser, console);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    StoreOptions options;
    const auto store =
        Store::create(QDir(*directory).absolutePath(), made, std::move(*passphrase), options.surroundings());
    if (!store)
        return std::unexpected(store.error());
    console.print(
        tr("The store stands. Keep the passphrase where only you find it: nobody can read the store without it."));
    console.printJson({ { "store_id", jsonText((*store)->id().toString()) }, { "site", jsonText((*store)->siteId()) },
        { "practice", made.practice } });
    return Done;
}

} // namespace gyeot::app
