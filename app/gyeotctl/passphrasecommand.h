#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot::app {

/** `gyeotctl passphrase`: changes one's own, whatever one's roles. The present one comes first, then the new one. */
class PassphraseCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(PassphraseCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;
};

} // namespace gyeot::app
