#include "app/shared/storeoptions.h"

#include "app/shared/console.h"

#include <QCommandLineParser>
#include <QDir>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

/** -1 where it is not given: the terminal. */
Result<int> descriptorOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"passphrase-fd"_s))
        return -1;
    bool isNumber = false;
    const int number = parser.value(u"passphrase-fd"_s).toInt(&isNumber);
    if (!isNumber || number < 0)
        return failure(ErrorCode::BadArgument, u"--passphrase-fd"_s);
    return number;
}

} // namespace

void StoreOptions::declare(QCommandLineParser& parser)
{
    parser.addOption({ u"store"_s, tr("Folder of the store."), u"DIR"_s });
    parser.addOption({ u"read-only"_s,
        tr("Reads also from a store that is damaged, rolled back or cannot be written; what is read is not recorded.") });
    parser.addOption({ u"user"_s, tr("Your name in the store."), u"NAME"_s });
    parser.addOption({ u"passphrase-fd"_s,
        tr("Reads the passphrase from this open file descriptor in place of the terminal."), u"N"_s });
}

Result<QString> StoreOptions::required(const QCommandLineParser& parser, const QString& option)
{
    const QString value = parser.value(option);
    if (value.isEmpty())
        return failure(ErrorCode::BadArgument, u"--"_s + option);
    return value;
}

Result<std::unique_ptr<Store>> StoreOptions::open(const QCommandLineParser& parser, Console& console)
{
    auto opened = openAny(parser, console);
    if (!opened)
        return std::unexpected(opened.error());
    if (!opened->held)
        return std::move(opened->store);
    return parser.isSet(u"read-only"_s) ? opened->held->openReadOnly() : std::unexpected(opened->held->error());
}

Result<OpenedStore> StoreOptions::openAny(const QCommandLineParser& parser, Console& console)
{
    const auto directory = required(parser, u"store"_s);
    const auto user = required(parser, u"user"_s);
    const auto descriptor = descriptorOf(parser);
    if (!directory)
        return std::unexpected(directory.error());
    if (!user)
        return std::unexpected(user.error());
    if (!descriptor)
        return std::unexpected(descriptor.error());
    auto passphrase = console.passphrase(tr("Passphrase"), *descriptor);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    return openStore(QDir(*directory).absolutePath(), *user, std::move(*passphrase), surroundings());
}

Result<SecretBytes> StoreOptions::newPassphrase(const QCommandLineParser& parser, Console& console)
{
    const auto descriptor = descriptorOf(parser);
    if (!descriptor)
        return std::unexpected(descriptor.error());
    auto first = console.passphrase(tr("New passphrase"), *descriptor);
    if (!first || *descriptor >= 0)
        return first;
    const auto second = console.passphrase(tr("The same again"), -1);
    if (!second)
        return std::unexpected(second.error());
    if (!first->equals(second->view()))
        return failure(ErrorCode::WrongPassphrase);
    return first;
}

} // namespace gyeot::app
