#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeot-office recover enrol-officer|open|grant`: what the recovery officers of the office do. */
class OfficeRecoverCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(OfficeRecoverCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
