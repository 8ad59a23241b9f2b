#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl erase --case NUMBER [--second NAME] --yes`: erases a case that lies in the trash, for ever, and writes its certificate with
 *  --certificate FILE. The second person types at the terminal, or the next line of --passphrase-fd is theirs. Without --case it lists what
 *  was erased. */
class EraseCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(EraseCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
