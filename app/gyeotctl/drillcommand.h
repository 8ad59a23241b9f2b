#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl drill`: restores the newest backup for trial and removes it again. */
class DrillCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(DrillCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
