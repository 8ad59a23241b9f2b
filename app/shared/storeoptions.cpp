#include "app/shared/storeoptions.h"

#include "app/shared/console.h"
#include "core/store/storepeople.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QThread>

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
        tr("Reads also from a store that is damaged, rolled back or cannot be written; what is read is not "
           "recorded.") });
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

Result<StoreOptions::Answered> StoreOptions::ask(const QCommandLineParser& parser, Console& console)
{
    const auto directory = required(parser, u"store"_s);
    const auto user = required(parser, u"user"_s);
    if (!directory)
        return std::unexpected(directory.error());
    if (!user)
        return std::unexpected(user.error());
    auto passphrase = nextPassphrase(parser, console, tr("Passphrase"));
    if (!passphrase)
        return std::unexpected(passphrase.error());
    const QString path = QDir(*directory).absolutePath();
    waitAfterFailures(path, console);
    auto opened = openStore(path, *user, passphrase->clone(), surroundings());
    if (!opened)
        return std::unexpected(opened.error());
    if (opened->store)
        tellFailures(*opened->store, console);
    return Answered { std::move(*opened), std::move(*passphrase) };
}

void StoreOptions::tellFailures(Store& store, Console& console)
{
    const FailedUnlocks failed = StorePeople(store).failedBefore();
    if (failed.count == 0)
        return;
    const QString since = QLocale().toString(QDateTime::fromMSecsSinceEpoch(failed.sinceMs), QLocale::ShortFormat);
    //: %1 is a date and time.
    console.print(tr("%n failed attempt(s) to open the store since %1.", nullptr, failed.count).arg(since));
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
    auto answered = ask(parser, console);
    if (!answered)
        return std::unexpected(answered.error());
    return std::move(answered->opened);
}

Result<StoreOptions::Opened> StoreOptions::openAnswering(const QCommandLineParser& parser, Console& console)
{
    auto answered = ask(parser, console);
    if (!answered)
        return std::unexpected(answered.error());
    if (answered->opened.held)
        return std::unexpected(answered->opened.held->error());
    return Opened { std::move(answered->opened.store), std::move(answered->passphrase) };
}

/** Each try through this program waits its turn, as at the window; core itself never sleeps. */
void StoreOptions::waitAfterFailures(const QString& directory, Console& console) const
{
    const qint64 delayMs = unlockDelayMs(failedUnlocks(directory), m_clock.nowMs());
    if (delayMs == 0)
        return;
    console.print(tr("Waiting %n second(s) after failed attempts.", nullptr, int((delayMs + 999) / 1000)));
    QThread::msleep(static_cast<unsigned long>(delayMs));
}

Result<SecretBytes> StoreOptions::nextPassphrase(
    const QCommandLineParser& parser, Console& console, const QString& prompt)
{
    const auto descriptor = descriptorOf(parser);
    return descriptor ? console.passphrase(prompt, *descriptor) : std::unexpected(descriptor.error());
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
