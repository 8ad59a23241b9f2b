#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl attach FILE --case NUMBER --minor no|unknown|yes`: one file through the gate into a case. */
class AttachCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(AttachCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
