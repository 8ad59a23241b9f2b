#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl restore`: makes a store of a backup, in a new folder; or only says what is wrong with the backup. */
class RestoreCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
