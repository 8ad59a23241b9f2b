#include "app/gyeotctl/forgetcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/store/storeremoval.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

QString ForgetCommand::name() const
{
    return u"forget"_s;
}

QString ForgetCommand::summary() const
{
    return tr("Destroys the keys of a store for good and lists the files that remain.");
}

void ForgetCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"destroy"_s, tr("The id of the store, to say that it is meant."), u"ID"_s });
}

Result<ExitCode> ForgetCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    const QString id = (*store)->id().toString();
    if (parser.value(u"destroy"_s) != id) {
        console.print(tr(
            "Nothing was destroyed. Nobody will be able to read this store again, with any passphrase; to do it, add "
            "--destroy %1.")
                .arg(id));
        console.printJson({ { "store_id", jsonText(id) }, { "destroyed", false } });
        return Usage;
    }
    const auto left = forgetStore(std::move(*store));
    if (!left)
        return std::unexpected(left.error());
    console.print(tr("The keys are destroyed. These files remain; nobody can read them, and they may be deleted:"));
    Json files = Json::array();
    for (const QString& path : *left) {
        console.print(path);
        files.push_back(jsonText(path));
    }
    console.printJson({ { "store_id", jsonText(id) }, { "destroyed", true }, { "left", std::move(files) } });
    return Done;
}

} // namespace gyeot::app
