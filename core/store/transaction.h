#pragma once

#include "core/base/result.h"

namespace gyeot {

class Database;

/** All or nothing: what is done on the connection until commit() is undone when this object goes without it. Transactions do not nest. */
class Transaction {
public:
    /** `Write` takes the writer lease at once, so that a busy store is met here and not halfway. */
    enum class Kind { Read, Write };

    /** Errors: StoreInUse (another connection writes, or a transaction is open on this one), StoreReadOnly (after a failed flush). */
    static Result<Transaction> begin(Database& database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    /** On disk when it returns. After a failure everything is undone. Errors: DiskFull, WriteFailed, StoreDamaged, StoreInUse. */
    Result<void> commit();

private:
    explicit Transaction(Database* database) : m_database(database) { }
    void rollBack();

    Database* m_database;
};

} // namespace gyeot
