#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl law --facts FILE`: which offences may fit the acts of a file, and until when each period runs. Needs no store and keeps
 *  nothing; input and output are described in resources/law/README.md. */
class LawCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(LawCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    /** Errors: BadArgument without --facts; those of reading and parsing the file, with its name as subject; those of suggest(). */
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
