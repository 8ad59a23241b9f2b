#include "core/store/transaction.h"

#include "core/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace gyeot {

Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    if (kind == Kind::Write && database.isReadOnly())
        return failure(ErrorCode::StoreReadOnly, {}, "opened for reading");
    if (kind == Kind::Write && database.isDistrusted())
        return failure(ErrorCode::StoreReadOnly, {}, "an earlier flush failed");
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return failure(ErrorCode::StoreInUse, {}, "a transaction is open");
    if (auto begun = database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return std::unexpected(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::rollBack()
{
    Database* database = std::exchange(m_database, nullptr);
    // The engine rolls back by itself after some failures; then there is nothing left to undo.
    if (database && sqlite3_get_autocommit(database->handle()) == 0)
        sqlite3_exec(database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

namespace {

/** Whether a commit that failed so may be found on the disk all the same: the last frame was written, and what failed came after it. */
bool mayHaveLanded(int code)
{
    switch (code) {
    case SQLITE_NOMEM:
    case SQLITE_IOERR_NOMEM:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP: return true;
    default: return false;
    }
}

} // namespace

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    auto committed = m_database->execute("COMMIT");
    if (!committed) {
        if (mayHaveLanded(sqlite3_extended_errcode(m_database->handle())))
            m_database->distrust();
        rollBack();
        return committed;
    }
    m_database = nullptr;
    return {};
}

} // namespace gyeot
