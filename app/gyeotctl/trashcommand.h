#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl trash`: lists the cases in the trash; with --move NUMBER --reason WORD one goes there, with --restore NUMBER one comes back. */
class TrashCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(TrashCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
