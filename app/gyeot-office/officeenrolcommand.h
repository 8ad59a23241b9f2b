#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeot-office enrol REQUEST`: issues the certificates of one site's store. */
class OfficeEnrolCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(OfficeEnrolCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
