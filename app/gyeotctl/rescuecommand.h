#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl rescue`: says what is wrong with a store, which pages, tables and cases are damaged, and what can still be read, without writing
 *  anything; with --accept --reason TEXT a supervisor goes on with what is there. Ends with Found when something is wrong. */
class RescueCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RescueCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
