#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/value.h"

#include <QDate>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace gyeot {

class Database;

/** One prepared query: a literal at its call, values bound by name (STYLE section 6).
 *      auto query = Statement::prepare(db, uR"(SELECT id FROM acts WHERE case_id = :case_id)");
 *      query->bind(":case_id", caseId);
 *      while (auto row = query->step()) { if (!*row) break; … query->text(0) … }
 *  Errors of prepare: BadArgument (no such table, or writing that only Change may do). Errors of step/run: Constraint, StoreDamaged,
 *  DiskFull, StoreReadOnly, StoreInUse, TooLarge, ReadFailed, WriteFailed. It must not outlive its Database. */
class Statement {
public:
    static Result<Statement> prepare(Database& database, QStringView sql);
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;

    void bind(const char* name, const Value& value);
    void bind(const char* name, const QString& text);
    void bind(const char* name, qint64 number);
    void bind(const char* name, const std::optional<qint64>& number);
    void bind(const char* name, const QByteArray& blob);
    void bind(const char* name, const QDate& day); ///< an invalid date binds NULL
    void bindNull(const char* name);
    template<typename Tag>
    void bind(const char* name, const Id<Tag>& id)
    {
        if (id.isNull())
            bindNull(name);
        else
            bind(name, id.toString());
    }

    /** True: there is a row to read. False: the end. */
    Result<bool> step();
    /** Runs to the end, for statements without rows; then ready to be bound anew. */
    Result<void> run();
    void reset();

    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray blob(int column) const;
    /** The bytes of a text or blob as they lie there, until the next step: for who reads a million rows. */
    QByteArrayView bytes(int column) const;
    QDate date(int column) const;
    bool isNull(int column) const;
    Value value(int column) const;
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType::fromString(text(column)).value_or(IdType());
    }

private:
    /** A compiled statement goes back to its connection and is used again for the same text. */
    struct Returner {
        Database* database = nullptr;
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(sqlite3_stmt* statement, Database* database);
    int indexOf(const char* name) const;
    void note(int code);

    std::unique_ptr<sqlite3_stmt, Returner> m_statement;
    int m_bindFailure = 0;
};

} // namespace gyeot
