#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl keyring`: says what the copy of a damaged key file is worth, and with --restore puts it back. Ends with Found when the copy does
 *  not help. */
class KeyringCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(KeyringCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
