#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl import-case`: takes a case in from a file of format casefile/1 (resources/demo/README.md). */
class ImportCaseCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ImportCaseCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
