#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl enrol`: asks a central office for certificates, and pins what it answered. */
class EnrolCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(EnrolCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
