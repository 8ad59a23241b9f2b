#include "app/gyeotctl/keyringcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/store/keyringbackup.h"

#include <QCommandLineParser>
#include <QDir>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

const char* nameOf(KeyringBackup state)
{
    switch (state) {
    case KeyringBackup::Missing: return "missing";
    case KeyringBackup::Damaged: return "damaged";
    case KeyringBackup::WrongPassphrase: return "wrong-passphrase";
    case KeyringBackup::OtherGeneration: return "other-generation";
    case KeyringBackup::Fits: return "fits";
    }
    Q_UNREACHABLE_RETURN("");
}

QString sentenceOf(KeyringBackup state)
{
    switch (state) {
    case KeyringBackup::Missing: return KeyringCommand::tr("There is no copy of the key file.");
    case KeyringBackup::Damaged: return KeyringCommand::tr("The copy of the key file is damaged too.");
    case KeyringBackup::WrongPassphrase:
        return KeyringCommand::tr("The copy of the key file does not open with this name and passphrase.");
    case KeyringBackup::OtherGeneration:
        return KeyringCommand::tr("The copy of the key file opens, but does not fit the store's present keys.");
    case KeyringBackup::Fits:
        return KeyringCommand::tr("The copy of the key file opens and fits the store. It may still know somebody who "
                                  "has been removed since. --restore puts it back.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString KeyringCommand::name() const
{
    return u"keyring"_s;
}

QString KeyringCommand::summary() const
{
    return tr("Says whether the copy of a damaged key file helps, and puts it back.");
}

void KeyringCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"restore"_s, tr("Puts the copy in place of the damaged key file.") });
}

Result<ExitCode> KeyringCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto directory = StoreOptions::required(parser, u"store"_s);
    const auto user = StoreOptions::required(parser, u"user"_s);
    if (!directory)
        return std::unexpected(directory.error());
    if (!user)
        return std::unexpected(user.error());
    auto passphrase = StoreOptions::nextPassphrase(parser, console, tr("Passphrase"));
    if (!passphrase)
        return std::unexpected(passphrase.error());
    const QString path = QDir(*directory).absolutePath();
    StoreOptions options;
    if (parser.isSet(u"restore"_s)) {
        const auto store = restoreKeyringBackup(path, *user, std::move(*passphrase), options.surroundings());
        if (!store)
            return std::unexpected(store.error());
        console.print(tr("The copy is in place and the store opens. The damaged file is kept beside it."));
        console.printJson({ { "restored", true } });
        return Done;
    }
    const auto state = backupState(path, *user, *passphrase);
    if (!state)
        return std::unexpected(state.error());
    console.print(sentenceOf(*state));
    console.printJson({ { "copy", nameOf(*state) } });
    return *state == KeyringBackup::Fits ? Done : Found;
}

} // namespace gyeot::app
