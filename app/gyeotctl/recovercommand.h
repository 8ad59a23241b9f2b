#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl recover request|apply|status|envelope`: back into a store by the consent of two officers, and whether that would work. */
class RecoverCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RecoverCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
