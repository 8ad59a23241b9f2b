#include "core/store/databasecopy.h"

#include "core/store/database.h"

#include <sqlite3.h>

#include <memory>

namespace gyeot {

namespace {

constexpr int pagesPerStep = 256; // a megabyte: some milliseconds

struct Finisher {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

Result<void> copyDatabase(Database& source, Database& target, const Progress& progress)
{
    const std::unique_ptr<sqlite3_backup, Finisher> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup)
        return std::unexpected(Database::errorOf(sqlite3_extended_errcode(target.handle()), ErrorCode::WriteFailed));
    while (true) {
        const int code = sqlite3_backup_step(backup.get(), pagesPerStep);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return std::unexpected(Database::errorOf(code, ErrorCode::WriteFailed));
        const int total = sqlite3_backup_pagecount(backup.get());
        if (!goOn(progress, total - sqlite3_backup_remaining(backup.get()), total))
            return failure(ErrorCode::Cancelled);
    }
}

} // namespace gyeot
