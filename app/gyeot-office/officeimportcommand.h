#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeot-office import BUNDLE`: verifies a bundle, takes it in and writes the receipt. */
class OfficeImportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(OfficeImportCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
