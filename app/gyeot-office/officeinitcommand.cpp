#include "app/gyeot-office/officeinitcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/office/officekeys.h"
#include "core/sync/syncfields.h"

#include <QCommandLineParser>
#include <QDir>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

QString OfficeInitCommand::name() const
{
    return u"init"_s;
}

QString OfficeInitCommand::summary() const
{
    return tr("Makes a central office: its store, keys and certificates.");
}

void OfficeInitCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"name"_s, tr("Name of the office, as it stands in its certificates."), u"NAME"_s });
    parser.addOption({ u"practice"_s, tr("An office for practice: takes bundles of practice stores and no others.") });
}

Result<ExitCode> OfficeInitCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto directory = StoreOptions::required(parser, u"store"_s);
    const auto user = StoreOptions::required(parser, u"user"_s);
    const auto name = StoreOptions::required(parser, u"name"_s);
    for (const auto* given : { &directory, &user, &name })
        if (!*given)
            return std::unexpected(given->error());
    auto passphrase = StoreOptions::newPassphrase(parser, console);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    NewStore made;
    made.siteId = u"OFFICE"_s;
    made.userName = *user;
    made.practice = parser.isSet(u"practice"_s);
    StoreOptions options;
    const QString path = QDir(*directory).absolutePath();
    auto store = Store::create(path, made, std::move(*passphrase), options.surroundings());
    if (!store)
        return std::unexpected(store.error());
    const auto keys = setUpOffice(**store, *name).and_then([&store] { return openOfficeKeys(**store); });
    if (!keys) {
        store->reset();
        QDir(path).removeRecursively(); // made a moment ago, and no office: nobody could use it
        return std::unexpected(keys.error());
    }
    const QString fingerprint = syncfields::fingerprintText(keys->root.fingerprint());
    console.print(tr("The office stands. Put this fingerprint on its paper: every site types it in when it enrols."));
    console.print(fingerprint);
    console.printJson({ { "store_id", jsonText((*store)->id().toString()) }, { "office", jsonText(*name) },
        { "office_fingerprint", keys->root.fingerprint().toHex().toStdString() }, { "practice", made.practice } });
    return Done;
}

} // namespace gyeot::app
