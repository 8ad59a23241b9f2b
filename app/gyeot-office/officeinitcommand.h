#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeot-office init`: makes the store, keys and certificates of a central office. */
class OfficeInitCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(OfficeInitCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
