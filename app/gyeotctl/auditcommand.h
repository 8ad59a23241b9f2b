#pragma once

#include "app/shared/command.h"

#include <QCoreApplication>

namespace gyeot {
class AuditService;
class Store;
} // namespace gyeot

namespace gyeot::app {

/** `gyeotctl audit`: verifies the audit log and lists its rows, last ones first with --last; writes them as an inert table (--csv); shows what
 *  stands out in a month (--review) and records that somebody went through it (--done). Ends with Found when a row does not hold. */
class AuditCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override;

private:
    Result<ExitCode> list(
        const QCommandLineParser& parser, Console& console, const Store& store, const AuditService& audit) const;
    Result<ExitCode> writeCsv(
        const QCommandLineParser& parser, Console& console, AuditService& audit, bool isPractice) const;
    Result<ExitCode> review(const QCommandLineParser& parser, Console& console, AuditService& audit) const;
};

} // namespace gyeot::app
