#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/heldstore.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace gyeot::app {

class Console;

/** `--store DIR --user NAME [--passphrase-fd N]`: how every command of a store is told which, and who asks. Clock and ids live here, so
 *  keep one object as long as the store it opened. */
class StoreOptions {
    Q_DECLARE_TR_FUNCTIONS(StoreOptions)

public:
    static void declare(QCommandLineParser& parser);

    /** Asks for the passphrase, waits as long as failed tries demand, and opens; says how many tries failed before. With --read-only also a
     *  store that needs a decision, without writing in it (heldstore.h).
     *  Errors: BadArgument (an option is missing), those of Console::passphrase() and Store::open(). */
    Result<std::unique_ptr<Store>> open(const QCommandLineParser& parser, Console& console);
    /** The same with what has to be decided left to the command. */
    Result<OpenedStore> openAny(const QCommandLineParser& parser, Console& console);
    /** The same for what a person has to answer for with his passphrase: it comes back beside the store. */
    struct Opened {
        std::unique_ptr<Store> store;
        SecretBytes passphrase;
    };
    Result<Opened> openAnswering(const QCommandLineParser& parser, Console& console);
    /** The next passphrase, from the same place: the terminal, or the next line of the descriptor. */
    static Result<SecretBytes> nextPassphrase(
        const QCommandLineParser& parser, Console& console, const QString& prompt);
    /** Asks for a new passphrase, at the terminal twice. Errors: BadArgument, WeakPassphrase, those of Console::passphrase(). */
    static Result<SecretBytes> newPassphrase(const QCommandLineParser& parser, Console& console);

    static Result<QString> required(const QCommandLineParser& parser, const QString& option);
    Surroundings surroundings() { return { m_clock, m_ids }; }

private:
    struct Answered {
        OpenedStore opened;
        SecretBytes passphrase;
    };
    Result<Answered> ask(const QCommandLineParser& parser, Console& console);
    void waitAfterFailures(const QString& directory, Console& console) const;
    static void tellFailures(Store& store, Console& console);

    SystemClock m_clock;
    RandomIdSource m_ids { m_clock };
};

} // namespace gyeot::app
