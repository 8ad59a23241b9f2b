#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot {
class StoreUsers;
class UserChange;
} // namespace gyeot

namespace gyeot::app {

/** `gyeotctl user list|add|remove|role`: who may open a store, and with which keys. Passphrases come in this order: one's own, the new user's,
 *  the lender's. */
class UserCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(UserCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;

private:
    static Result<ExitCode> list(const StoreUsers& users, Console& console);
    static Result<ExitCode> finish(StoreUsers& users, UserChange change, Console& console);
};

} // namespace gyeot::app
