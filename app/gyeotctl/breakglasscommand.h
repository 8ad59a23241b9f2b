#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl breakglass list|pairs`: who may open notes in an emergency, and who did. */
class BreakGlassCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(BreakGlassCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
