#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace gyeot::app {

class Console;

/** What a run ends with; the same for every program (README, "Exit codes"). */
enum ExitCode {
    Done = 0,
    Failed = 1, ///< refused or failed: one sentence and a stable code on standard error, nothing half done
    Usage = 2, ///< the command line itself is wrong
    Found = 3, ///< the check ran and found something wrong (verify, audit, import)
};

/** One command of a command-line program, one a file: `gyeotctl law --facts FILE`. */
class Command {
public:
    virtual ~Command() = default;
    virtual QString name() const = 0; ///< as typed, never translated
    virtual QString summary() const = 0; ///< one line for --help
    /** Declares options and positional arguments; --help, --json and --lang are there already. */
    virtual void declare(QCommandLineParser& parser) const = 0;
    /** Does it. An error is printed by the caller and ends with Failed; BadArgument ends with Usage. */
    virtual Result<ExitCode> run(const QCommandLineParser& parser, Console& console) = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/** Runs `program COMMAND …` inside an existing application object: language, help, parsing, errors. Returns the exit code. */
int runCommands(const QString& program, const Commands& commands, const QStringList& arguments);

} // namespace gyeot::app
