#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl retention`: closed cases with their clocks, legal holds and the rules; with --hold NUMBER --reason WORD --note TEXT a case
 *  is held, with --lift NUMBER its holds end, --body and --years choose which rules hold. */
class RetentionCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RetentionCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
