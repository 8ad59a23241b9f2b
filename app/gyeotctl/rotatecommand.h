#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl rotate`: renews keys by a new generation. Passphrases come in this order: one's own, the lender's. */
class RotateCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RotateCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
