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

    /** Asks for the passphrase and opens; with --read-only also a store that needs a decision, without writing in it (heldstore.h).
     *  Errors: BadArgument (an option is missing), those of Console::passphrase() and Store::open(). */
    Result<std::unique_ptr<Store>> open(const QCommandLineParser& parser, Console& console);
    /** The same with what has to be decided left to the command. */
    Result<OpenedStore> openAny(const QCommandLineParser& parser, Console& console);
    /** Asks for a new passphrase, at the terminal twice. Errors: BadArgument, WeakPassphrase, those of Console::passphrase(). */
    static Result<SecretBytes> newPassphrase(const QCommandLineParser& parser, Console& console);

    static Result<QString> required(const QCommandLineParser& parser, const QString& option);
    Surroundings surroundings() { return { m_clock, m_ids }; }

private:
    SystemClock m_clock;
    RandomIdSource m_ids { m_clock };
};

} // namespace gyeot::app
