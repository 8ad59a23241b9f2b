#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl forget`: gives a store up for good (core/store/storeremoval.h). Without `--destroy ID` it only says which id to give. */
class ForgetCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ForgetCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
