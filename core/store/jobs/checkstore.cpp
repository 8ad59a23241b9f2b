#include "core/store/jobs/checkstore.h"

#include "core/store/rowcheck.h"

namespace gyeot {

namespace {

constexpr qint64 steps = 4;

} // namespace

Result<StoreReport> checkStore(const StoreAccess& access, RecordTypes types, const Progress& progress)
{
    auto opened = openForJob(access);
    if (!opened)
        return std::unexpected(opened.error());
    Database& database = **opened;
    qint64 step = 0;
    const Progress within = [&](qint64, qint64) { return goOn(progress, step, steps); };
    database.interruptUnless([&within] { return within(0, 0); });
    if (auto emptied = database.checkpoint(); !emptied)
        return std::unexpected(emptied.error());

    StoreReport report;
    auto pages = database.pragmaRows("PRAGMA cipher_integrity_check"); // silent when all is well
    if (!pages)
        return std::unexpected(pages.error());
    report.pages = std::move(*pages);
    step = 1;
    if (!within(0, 0))
        return failure(ErrorCode::Cancelled);
    auto structure = database.pragmaRows("PRAGMA integrity_check"); // "ok" when all is well
    if (!structure && structure.error().code == ErrorCode::Cancelled)
        return std::unexpected(structure.error());
    report.structure = structure ? std::move(*structure) : QByteArrayList { structure.error().detail };
    report.structure.removeAll("ok");
    if (!report.pages.isEmpty() || !report.structure.isEmpty())
        return report; // what is read from broken pages would say nothing
    step = 2;
    auto audit = verifyAudit(database, access, within);
    if (!audit)
        return std::unexpected(audit.error());
    report.audit = *audit;
    step = 3;
    if (!within(0, 0))
        return failure(ErrorCode::Cancelled);
    auto rows = checkRows(database, access, types, within);
    if (!rows)
        return std::unexpected(rows.error());
    report.rows = std::move(*rows);
    goOn(progress, steps, steps);
    return report;
}

} // namespace gyeot
