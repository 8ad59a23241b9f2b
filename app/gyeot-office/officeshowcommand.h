#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeot-office show`: the enrolled stores and how far each has come. */
class OfficeShowCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(OfficeShowCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
