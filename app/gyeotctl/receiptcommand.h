#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl receipt`: takes in the office's answer to a bundle. */
class ReceiptCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ReceiptCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
