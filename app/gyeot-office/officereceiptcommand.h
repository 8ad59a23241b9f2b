#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeot-office receipt`: writes the last receipt of a store once more. */
class OfficeReceiptCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(OfficeReceiptCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
